// What a server converts shows in a browser exactly as the source itself does.
import {expect} from '@open-wc/testing';
import {listenToWarnings} from '../../test/console.js';
import {formats} from '../../test/formats.js';
import {attacks} from '../../test/vectors/attacks.js';
import {confusion} from '../../test/vectors/confusion.js';
import {prose} from '../../test/vectors/prose.js';
import {publishedFeeds} from '../../test/vectors/published-feeds.js';
import {answerOf} from '../content/answer.js';
import {imageOfItem, substituteTitle, textOfItem} from '../content/item-parts.js';
import type {Feed} from '../content/model.js';
import {parseAnswer, parseContent} from '../content/registry.js';
import {sanitize, type UntrustedHtml} from '../html/sanitize.js';
import '../sources.js';

const url = 'https://content.example/feeds/news';

/** The JSON Feed that the test server makes of a text, by `convert`. */
async function converted(text: string): Promise<unknown> {
  const response = await fetch('/convert', {method: 'POST', body: JSON.stringify({text, url})});
  return response.json();
}

/** What visitors see of a feed; what is not there is left out. */
function shown(feed: Feed): Feed {
  return JSON.parse(JSON.stringify(partsOf(feed))) as Feed;
}

function partsOf({title, language, homePageUrl, sections = [], items = []}: Feed) {
  return {
    title,
    language,
    homePageUrl,
    sections: sections.map(({heading, html, base}) => [heading, rich(html, base)]),
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title ?? substituteTitle(textOfItem(item), imageOfItem(item)),
      text: textOfItem(item),
      html: rich(item.html, item.base),
      published: item.published,
      updated: item.updated,
      views: item.views,
      image: imageOfItem(item),
      language: item.language,
      tags: item.tags ?? [],
      authors: item.authors ?? [],
    })),
  };
}

/** Safe HTML, of which engines and passes may differ in white space. */
function rich(html: UntrustedHtml | undefined, base: string | undefined): string {
  const holder = document.createElement('div');
  if (html) holder.append(sanitize(html, {base}));
  return holder.innerHTML
    .replace(/\s+/g, ' ')
    .replace(/> | <\//g, (all) => all.trim())
    .trim();
}

async function compare(text: string): Promise<void> {
  const own = shown(parseAnswer(answerOf(text, {url}), 'auto'));
  const other = shown(parseContent(await converted(text), 'json-feed', url));

  // A JSON Feed must have a title.
  expect(other).to.deep.equal({...own, title: own.title ?? 'content.example'});
}

/** What an article may hold. */
const allowed =
  'p, br, strong, em, b, i, a, ul, ol, li, h1, h2, h3, h4, h5, h6, blockquote, abbr, span, img, figure, figcaption, table, caption, thead, tbody, tr, th, td, hr, pre, code, sub, sup, dl, dt, dd, q, cite, time';

const texts = Object.values({...attacks, ...confusion, ...prose})
  .flat()
  .map(([markup]) => markup)
  // Domino reads the last three by an older standard (server-html.test.ts).
  .filter(
    (markup) =>
      !/(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]|^<noscript|^<svg><\/p>|^<p><table>/u.test(markup),
  );

describe('What convert makes of a feed', () => {
  listenToWarnings();

  for (const {name, text} of publishedFeeds) {
    it(`shows the same: ${name}`, () => compare(text));
  }

  for (const [name, write] of Object.entries(formats)) {
    it(`shows the same of ${name}`, () =>
      compare(
        write([
          {
            title: 'AT&T <b>',
            html: '<p>Een <b>actie</b> <a href="/x">hier</a></p>',
            url: '/1',
            image: '/a.jpg',
          },
          {
            title: 'Twee',
            html: '<figure><img src="/b.jpg" alt="Een brug"></figure>',
            url: '/2',
            image: '',
          },
        ]),
      ));
  }

  it('keeps of an article what may be read, and nothing else', async () => {
    const html =
      '<p onclick="x()">Een</p><img src="/b.jpg" alt="Brug" width="640" onerror="x()"><img src="/pixel.gif" width="1">' +
      '<table><tr><th scope="row" colspan="2" style="x">A</th><td rowspan="2" colspan="all">1</td></tr></table>' +
      '<time datetime="2026-07-03">vandaag</time><time datetime="&quot; onclick=x()">nu</time><script>x()</script><iframe src="/y"></iframe><pre><code>a</code></pre>';
    const text = formats.rss!([{title: 'T', html, url: '/1', image: ''}]);
    const {items} = (await converted(text)) as {items: {content_html: string}[]};

    expect(items[0]!.content_html.replace(/\s+/g, ' ').trim()).to.equal(
      '<p>Een</p> <img src="https://content.example/b.jpg" alt="Brug" width="640"> ' +
        '<table> <tbody> <tr> <th scope="row" colspan="2">A</th> <td rowspan="2">1</td> </tr> </tbody> </table> ' +
        '<time datetime="2026-07-03">vandaag</time><time>nu</time> <pre><code>a</code></pre>',
    );
  });

  it('is as harmless as the source, whatever its texts', async () => {
    const own = texts.map((html) => ({title: 'T', html, url: '/1', image: ''}));
    const before = parseAnswer(answerOf(formats['json-feed']!(own), {url}), 'auto').items!;
    const after = parseContent(
      await converted(formats['json-feed']!(own)),
      'json-feed',
      url,
    ).items!;

    const words = (html: UntrustedHtml | undefined) =>
      html &&
      rich(html, url)
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, '');
    expect(after).to.have.lengthOf(before.length);
    for (const [index, {html}] of after.entries()) {
      const page = new DOMParser().parseFromString(html ?? '', 'text/html');
      const all = [...page.body.querySelectorAll('*')];
      const names = all.flatMap((each) => [...each.attributes].map(({name}) => name));
      expect(all.filter((each) => !each.matches(allowed))).to.deep.equal([]);
      expect(names.filter((name) => /^(on|style|srcdoc)/.test(name))).to.deep.equal([]);
      for (const link of page.links) expect(link.href).to.match(/^(https?|mailto|tel):/);
      expect(words(html) ?? '', texts[index]).to.equal(words(before[index]!.html) ?? '');
    }
  });
});
