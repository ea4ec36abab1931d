// What holds in every format: hostile texts, addresses and pictures are as harmless as in a JSON Feed.
import {expect} from '@open-wc/testing';
import {listenToWarnings} from '../../../test/console.js';
import {formats} from '../../../test/formats.js';
import {attacks} from '../../../test/vectors/attacks.js';
import {confusion} from '../../../test/vectors/confusion.js';
import {prose} from '../../../test/vectors/prose.js';
import '../../sources.js';
import {sanitize} from '../../html/sanitize.js';
import {answerOf} from '../answer.js';
import {findSource, parseAnswer} from '../registry.js';

const url = 'https://content.example/news';
const good = {title: 'T', html: '<p>a</p>', url: '/1', image: '/a.jpg'};

/** The items of an answer, in the page's own order. */
function items(text: string) {
  return parseAnswer(answerOf(text, {url}), 'auto').items ?? [];
}

const texts = Object.values({...attacks, ...confusion, ...prose})
  .flat()
  .map(([markup]) => markup)
  // XML cannot hold these characters, and loses them.
  .filter((markup) => !/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u.test(markup));

const titles = [
  ...['<img src=x onerror=hit()>', '&lt;script&gt;hit()&lt;/script&gt;', 'AT&T', 'a < b', ']]>'],
  ...['</title><script>hit()</script>', '"onmouseover="hit()', '&amp;amp;', '{{title}}'],
];

const addresses = [
  ...['javascript:hit()', 'java\tscript:hit()', ' javascript:hit()', 'JaVaScRiPt:hit()'],
  ...['data:text/html,<script>hit()</script>', 'vbscript:hit()', 'file:///etc/passwd'],
];

for (const [name, write] of Object.entries(formats)) {
  describe(`In ${name}`, () => {
    listenToWarnings();

    it('the format is recognised', () => {
      const source = findSource(answerOf(write([good]), {url}), 'auto');

      expect(source.name).to.equal(name === 'atom' ? 'rss' : name);
    });

    it('hostile rich text becomes what it becomes in a JSON Feed', () => {
      // An `articleBody` without any tag is text.
      const said = texts.filter((html) => name !== 'schema-org' || /<\/?[a-z][^<>]*>/i.test(html));
      const all = said.map((html) => ({...good, html}));
      const wanted = said.map((html) => text(items(formats['json-feed']!([{...good, html}]))[0]));
      const found = items(write(all));

      expect(found).to.have.lengthOf(all.length);
      expect(found.map(text)).to.deep.equal(wanted);
    });

    it('a title is the text that was meant', () => {
      const found = items(write(titles.map((title) => ({...good, title}))));

      expect(found.map(({title}) => title)).to.deep.equal(titles);
    });

    it('an address that is none is dropped, or is harmless', () => {
      const found = items(write(addresses.map((each) => ({...good, url: each, image: each}))));

      expect(found).to.have.lengthOf(addresses.length);
      for (const item of found) {
        expect(item.url ?? url).to.match(/^https:\/\/content\.example/);
        expect(item.image?.src ?? url).to.match(/^https:\/\/content\.example/);
      }
    });

    it('10,000 items are read', () => {
      expect(items(write(Array.from({length: 10_000}, () => good)))).to.have.lengthOf(10_000);
    });
  });
}

/** What the page gets of an item's rich text. */
function text(item: ReturnType<typeof items>[number] | undefined): string {
  const holder = document.createElement('div');
  if (item?.html) holder.append(sanitize(item.html, {base: item.base}));
  return holder.innerHTML.trim();
}
