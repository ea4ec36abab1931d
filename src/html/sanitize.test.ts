// What is left of rich text from outside, in every browser and under every policy.
import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import {attacks} from './vectors/attacks.js';
import {confusion} from './vectors/confusion.js';
import {base, prose} from './vectors/prose.js';

type Page = Window & typeof globalThis & {hits: number; html: typeof import('./sanitize.js')};

const vectors = {...prose, ...attacks, ...confusion};
const noParseHTML = 'delete Document.parseHTML;';
const noDOMParser = 'delete window.DOMParser;';
const trustedOnly = "require-trusted-types-for 'script'";

/** A page of its own, with a Content Security Policy, that lacks what the script deletes. */
function openPage(script: string, policy = ''): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}">
    <script>
      ${script}
      window.hits = 0;
      window.hit = () => hits++;
      customElements.define('x-evil', class extends HTMLElement {constructor() {super(); hit();}});
    </script>
    <script type="module">
      import * as html from '${new URL('./sanitize.ts', import.meta.url).href}';
      Object.assign(window, {html});
      frameElement.dispatchEvent(new Event('ready'));
    </script>`;
  document.body.append(frame);
  return new Promise((resolve) =>
    frame.addEventListener('ready', () => resolve(frame.contentWindow as Page)),
  );
}

function sanitize({html}: Page, markup: string): DocumentFragment {
  return html.sanitize(html.untrustedHtml(markup), base);
}

/** HTML as a browser writes it, in a document where nothing runs. */
function written(content: Node): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(content.cloneNode(true));
  return holder.innerHTML;
}

/** HTML without what no reader notices: white space at line ends, links and spans that say nothing. */
function noticed(html: string): string {
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('a, abbr, span')) {
    if (!element.hasAttributes()) element.replaceWith(...element.childNodes);
  }
  return body.innerHTML
    .replace(/\s+/g, ' ')
    .replace(/ (?=<\/a>)| ?(<\/?(p|[uo]l|li|h\d|blockquote|br)>) ?/g, '$1')
    .trim();
}

/** All that is not on the list: elements, attributes, URLs. */
function strangers(content: DocumentFragment): string[] {
  return [...content.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const isKnown =
      element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
      /^(p|br|strong|em|b|i|a|ul|ol|li|h[3-6]|blockquote|abbr|span)$/.test(tag);
    const attributes = [...element.attributes].filter(
      ({name, value}) =>
        !(name === 'lang' && /^[\w-]+$/.test(value)) &&
        !(tag === 'abbr' && name === 'title') &&
        !(tag === 'a' && name === 'href' && /^(https?:\/\/[^@]+|mailto:.*|tel:.*)$/.test(value)),
    );
    return [...(isKnown ? [] : [tag]), ...attributes.map(({name, value}) => `${name}=${value}`)];
  });
}

const parsers: Record<string, [script: string, policy?: string]> = {
  'Document.parseHTML': [noDOMParser, `${trustedOnly}; trusted-types 'none'`],
  DOMParser: [noParseHTML],
  'DOMParser, where the page demands Trusted Types': [
    noParseHTML,
    `${trustedOnly}; trusted-types benelux-elements`,
  ],
  'DOMParser, where the page forbids our policy and does not demand one': [
    noParseHTML,
    'trusted-types lit-html',
  ],
};

for (const [parser, setting] of Object.entries(parsers)) {
  describe(`rich text from outside (${parser})`, () => {
    let page: Page;

    before(async function () {
      if (parser === 'Document.parseHTML' && !(parser.slice(9) in Document)) this.skip();
      page = await openPage(...setting);
    });

    after(() => page?.frameElement?.remove());

    for (const [what, list] of Object.entries(vectors)) {
      it(what, () => {
        for (const [markup, expected] of list) {
          const content = sanitize(page, markup);

          if (expected !== undefined) {
            expect(noticed(written(content)), markup).to.equal(noticed(expected));
          }
          expect(strangers(content), markup).to.be.empty;
        }
      });
    }

    it('runs nothing and asks for nothing, not even once it is on the page', async () => {
      for (const [markup] of Object.values(vectors).flat()) {
        page.document.body.append(sanitize(page, markup));
      }
      const image = new page.Image();
      image.src = 'data:,';
      await new Promise((resolve) => (image.onerror = resolve));

      expect(page.hits).to.equal(0);
      const requests = page.performance.getEntriesByType('resource').map(({name}) => name);
      expect(requests.filter((url) => url.includes('never'))).to.be.empty;
    });

    it('holds nothing that another sanitiser would take out', () => {
      for (const [markup] of Object.values(vectors).flat()) {
        const content = written(sanitize(page, markup));
        const inert = new DOMParser().parseFromString(content, 'text/html').body.innerHTML;

        expect(DOMPurify.sanitize(content).trim(), markup).to.equal(inert.trim());
        expect(DOMPurify.removed, markup).to.be.empty;
      }
    });

    it('is cut where it is beyond sense, in time', () => {
      const numbers = (count: number) => Array.from({length: count}, (_, index) => index);
      const huge = [
        'x'.repeat(1_000_000),
        '<p>a</p>'.repeat(50_000),
        '<div>'.repeat(50_000),
        '<ul><li>'.repeat(50_000),
        '<b>'.repeat(50_000),
        '<table>'.repeat(50_000),
        '<x-y>'.repeat(50_000) + 'a',
        `<p>${numbers(6_000).map((n) => `<b a${n}>`)}${'<p>x'.repeat(10_000)}`,
        `<p><a ${numbers(6_000).map((n) => `a${n} `)}>${'<p>x'.repeat(10_000)}`,
        `<p title="${'<b '.repeat(50_000)}">a`,
      ];
      for (const markup of huge) {
        const start = performance.now();
        const content = sanitize(page, markup);

        expect(performance.now() - start, markup.slice(0, 20)).to.be.below(2_000);
        expect(content.querySelectorAll('*').length).to.be.at.most(5_000);
        expect(content.textContent.length).to.be.at.most(110_000);
      }
    });

    it('is text where only text is wanted', () => {
      for (const [markup, expected] of [...texts, ['&eacute;&hellip;', 'é…'] as const]) {
        const text = page.html.htmlToText(page.html.untrustedHtml(markup));
        expect(text.replace(/[ \n\t]+/g, ' ').trim(), markup).to.equal(expected);
      }
    });
  });
}

const texts: readonly (readonly [markup: string, expected: string])[] = [
  ['<p>een</p><p>twee</p>', 'een twee'],
  ['<div>een<br>twee</div><ul><li>drie<li>vier</ul>vijf', 'een twee drie vier vijf'],
  ['on<b>der</b><i class=x>streept</i>', 'onderstreept'],
  ['  een \n\t twee  ', 'een twee'],
  ['AT&amp;T &amp;amp; &lt;b&gt; &quot;a&quot;', 'AT&T &amp; <b> "a"'],
  ['&#8216;a&#8217; &#x2018;b&#X2019;', '‘a’ ‘b’'],
  ['&constructor; & &am p;', '&constructor; & &am p;'],
  ['a&nbsp;:', 'a\u00a0:'],
  ['een<script>hit()</script><style>a{}</style><template>b</template> twee', 'een twee'],
  ['<script>hit("</b>")</script>een', 'een'],
  ['<svg><text>a</text></svg>een<!-- > <b> -->', 'een'],
  ['<img alt="a>b" title=\'c>d\'>een', 'een'],
  ['&lt;img src=x onerror=hit()&gt;', '<img src=x onerror=hit()>'],
  ['een < twee <3', 'een < twee <3'],
  ['een <b', 'een'],
  ['', ''],
];

const withoutParser: Record<string, [script: string, policy?: string]> = {
  'no parser': [noParseHTML + noDOMParser],
  'a policy that forbids parsing': [noParseHTML, `${trustedOnly}; trusted-types 'none'`],
};

for (const [why, setting] of Object.entries(withoutParser)) {
  describe(`rich text from outside (${why})`, () => {
    let page: Page;

    before(async function () {
      if (setting[1] && !('trustedTypes' in window)) this.skip();
      page = await openPage(...setting);
    });

    after(() => page?.frameElement?.remove());

    it('is shown as text without its tags', () => {
      for (const [markup] of Object.values(vectors).flat()) {
        const content = sanitize(page, markup);

        expect(content.querySelector('*'), markup).to.equal(null);
        if (!/&amp;|&lt;/.test(markup)) expect(content.textContent, markup).not.to.match(/<[a-z]/);
      }
    });

    it('is text where only text is wanted', () => {
      for (const [markup, expected] of texts) {
        const text = page.html.htmlToText(page.html.untrustedHtml(markup));
        expect(text.replace(/[ \n\t]+/g, ' ').trim(), markup).to.equal(expected);
      }
    });

    it('is read in time, whatever it is', () => {
      const pieces = ['<', '<a ', '<a =', '<a ="', '<!--', '<script ', '</', '&', '&#', '=', '"'];
      for (const piece of pieces) {
        const start = performance.now();
        page.html.htmlToText(page.html.untrustedHtml(piece.repeat(100_000)));

        expect(performance.now() - start, piece).to.be.below(1_000);
      }
    });
  });
}
