// What remains of rich text from outside, in every browser and under every policy.
import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import {timed} from '../../test/pace.js';
import {attacks} from '../../test/vectors/attacks.js';
import {confusion} from '../../test/vectors/confusion.js';
import {
  noDOMParser,
  noParseHTML,
  openPage,
  type Page,
  sanitize,
  trustedOnly,
} from '../../test/vectors/page.js';
import {prose} from '../../test/vectors/prose.js';

const vectors = {...prose, ...attacks, ...confusion};
/** HTML as a browser writes it, in a document where nothing runs. */
function written(content: Node): string {
  const holder = document.implementation.createHTMLDocument('').createElement('div');
  holder.append(content.cloneNode(true));
  return holder.innerHTML;
}

/** HTML without white space at line ends and without empty links and spans, which no reader notices. */
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

/** Everything that is not on the list of allowed elements, attributes and URLs. */
function strangers(content: DocumentFragment): string[] {
  return [...content.querySelectorAll('*')].flatMap((element) => {
    const tag = element.localName;
    const isKnown =
      element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
      /^(p|br|strong|em|b|i|a|ul|ol|li|h[1-6]|blockquote|abbr|span)$/.test(tag);
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

    after(() => document.querySelector('iframe')?.remove());

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

    it('runs no script and sends no request, even once it is on the page', async () => {
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

    it('holds nothing that another sanitiser would remove', () => {
      for (const [markup] of Object.values(vectors).flat()) {
        const content = written(sanitize(page, markup));
        const inert = new DOMParser().parseFromString(content, 'text/html').body.innerHTML;

        expect(DOMPurify.sanitize(content).trim(), markup).to.equal(inert.trim());
        expect(DOMPurify.removed, markup).to.be.empty;
      }
    });

    it('has headings that begin at the given level and keep their order', () => {
      for (const [markup, level, expected] of levels) {
        const content = sanitize(page, markup, level);

        expect(noticed(written(content)), `${markup} at ${level}`).to.equal(expected);
      }
    });

    it('is cut quickly where it is senselessly long or deep', async () => {
      const numbers = (count: number): number[] => [...Array(count).keys()];
      const huge = [
        'x'.repeat(1_000_000),
        '<p>a</p>'.repeat(50_000),
        '<div>'.repeat(50_000),
        '<ul><li>'.repeat(50_000),
        '<b>'.repeat(50_000),
        '<table>'.repeat(50_000),
        '<x-y>'.repeat(50_000) + 'a',
        `<p>${numbers(5_000)
          .map((n) => `<b a${n}>`)
          .join('')}${'<p>x'.repeat(5_000)}`,
        `<p><a ${numbers(3_000)
          .map((n) => `a${n}`)
          .join(' ')}>${'<p>x'.repeat(8_000)}`,
        `<p title="${'<b '.repeat(50_000)}">a`,
      ];
      for (const markup of huge) {
        const {result: content, time} = await timed(() => sanitize(page, markup));

        expect(time, markup.slice(0, 20)).to.be.below(5_000);
        expect(content.querySelectorAll('*').length).to.be.at.most(5_000);
        expect(content.textContent.length).to.be.at.most(110_000);
      }
    });

    it('becomes text where only text is wanted', () => {
      for (const [markup, expected] of [...texts, ['&eacute;&hellip;', 'é…'] as const]) {
        const text = page.html.htmlToText(page.html.untrustedHtml(markup));
        expect(text.replace(/[ \n\t]+/g, ' ').trim(), markup).to.equal(expected);
      }
    });
  });
}

const levels: readonly (readonly [markup: string, level: number, expected: string])[] = [
  ['<h2>a</h2><p>b</p><h3>c</h3>', 4, '<h4>a</h4><p>b</p><h5>c</h5>'],
  ['<h3>a</h3><h1>b</h1>', 3, '<h5>a</h5><h3>b</h3>'],
  ['<h4>a</h4><h6>b</h6>', 2, '<h2>a</h2><h4>b</h4>'],
  ['<h1>a</h1><h2>b</h2><h3>c</h3>', 5, '<h5>a</h5><h6>b</h6><h6>c</h6>'],
  ['<div><H1 lang=fr>a</H1></div>', 6, '<h6 lang="fr">a</h6>'],
  ['<!-- <h1> --><h2>a</h2><template><h1>b</h1></template>', 3, '<h3>a</h3>'],
  ['<form name=querySelector></form><h2>a</h2>', 3, '<h3>a</h3>'],
  ['<p>a</p>', 3, '<p>a</p>'],
];

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
