// What is left of rich text that no one wrote: tags, attributes and pieces of attacks in any order.
import {expect} from '@open-wc/testing';
import DOMPurify from 'dompurify';
import fc from 'fast-check';
import * as generated from '../../test/generated.js';
import {htmlToText, sanitize, untrustedHtml} from './sanitize.js';
import {attacks} from '../../test/vectors/attacks.js';
import {confusion} from '../../test/vectors/confusion.js';
import {base, prose} from '../../test/vectors/prose.js';

const names =
  `a abbr b blockquote br div em form h1 h2 h3 h6 i img input li math mglyph mi mtext noscript object ol p
  script select span strong style svg table td template textarea title ul annotation-xml desc foreignObject iframe
  xmp x-evil plaintext option button`.split(/\s+/);

const attribute = fc
  .tuple(
    fc.constantFrom(
      ...['href', 'HREF', 'src', 'srcset', 'style', 'title', 'lang', 'id', 'name', 'onclick', 'is'],
      ...['onerror', 'action', 'formaction', 'xlink:href', 'class', 'shadowrootmode', 'target'],
    ),
    fc.constantFrom('"', "'", ''),
    fc.oneof(generated.url, generated.text, fc.constantFrom('querySelector', 'localName', 'body')),
  )
  .map(([name, quote, value]) => ` ${name}=${quote}${value.slice(0, 200)}${quote}`);

const piece = fc.oneof(
  fc
    .tuple(fc.constantFrom(...names), fc.array(attribute, {maxLength: 3}))
    .map(([name, attributes]) => `<${name}${attributes.join('')}>`),
  fc.constantFrom(...names).map((name) => `</${name}>`),
  generated.text.map((text) => text.slice(0, 200)),
  fc
    .constantFrom(...Object.values({...attacks, ...confusion, ...prose}).flat())
    .map(([markup]) => markup.slice(0, 200)),
);

const markup = fc.array(piece, {maxLength: 15}).map((pieces) => pieces.join(''));

const kept = /^(P|BR|STRONG|EM|B|I|A|UL|OL|LI|H[1-6]|BLOCKQUOTE|ABBR|SPAN)$/;
const allowed: Record<string, RegExp> = {
  href: /^(https?:\/\/[^/@]+\/|mailto:|tel:)[^<>"]*$/,
  lang: /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i,
  title: /^[^<>]+$/,
};

function elements(content: DocumentFragment): Element[] {
  return [...content.querySelectorAll('*')];
}

describe('Whatever rich text comes', () => {
  it('nothing is left but what is on the list', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const all = elements(sanitize(untrustedHtml(html), {base}));

        expect(all.filter(({tagName}) => !kept.test(tagName))).to.be.empty;
        for (const {name, value} of all.flatMap(({attributes}) => [...attributes])) {
          expect(value, name).to.match(allowed[name] ?? /^(?!)/);
        }
      }),
      {numRuns: 500},
    );
  });

  it('nothing is left that another sanitiser would take out, also when it is parsed again', () => {
    fc.assert(
      fc.property(markup, (html) => {
        const holder = document.implementation.createHTMLDocument('').createElement('div');
        holder.append(sanitize(untrustedHtml(html), {base}));
        const {innerHTML} = new DOMParser().parseFromString(holder.innerHTML, 'text/html').body;

        expect(DOMPurify.sanitize(holder.innerHTML).trim()).to.equal(innerHTML.trim());
        expect(DOMPurify.removed).to.be.empty;
      }),
      {numRuns: 300},
    );
  });

  it('headings begin at the level that is asked for', () => {
    const heading = fc
      .tuple(fc.integer({min: 1, max: 6}), fc.constantFrom('', '<p>a</p>', '<!-- <h1> -->', '<b>'))
      .map(([level, more]) => `<h${level}>a</h${level}>${more}`);
    fc.assert(
      fc.property(
        fc.array(heading, {minLength: 1, maxLength: 6}),
        fc.integer({min: 1, max: 6}),
        (pieces, level) => {
          const written = pieces.map((each) => Number(each[2]));
          const content = sanitize(untrustedHtml(pieces.join('')), {base, level});

          expect(
            [...content.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({tagName}) =>
              Number(tagName[1]),
            ),
          ).to.deep.equal(written.map((each) => Math.min(each - Math.min(...written) + level, 6)));
        },
      ),
    );
  });

  it('text holds no more than was there, and texts without markup are whole', () => {
    fc.assert(
      fc.property(
        markup,
        fc.string({unit: fc.constantFrom('a', 'b', ' ', 'é', '€', '\u{1f600}')}),
        (html, plain) => {
          expect(htmlToText(untrustedHtml(html)).length).to.be.at.most(html.length * 3 + 10);
          expect(htmlToText(untrustedHtml(plain)).trim()).to.equal(plain.trim());
        },
      ),
      {numRuns: 300},
    );
  });
});
