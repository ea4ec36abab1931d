// What a visitor sees of broken, hostile or senseless content: its good parts, and an intact page.
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import fc from 'fast-check';
import {answer, json, uniqueKey} from '../../test/answers.js';
import {listenToWarnings} from '../../test/console.js';
import {feed, item} from '../../test/feeds.js';
import * as generated from '../../test/generated.js';
import {timed} from '../../test/pace.js';
import {cards, findAll, findPart, partText, settled, titles} from '../../test/page.js';
import '../define.js';
import {elements, type ElementsByTag, type TagName} from './index.js';
import type {NewsListElement} from './news-list/news-list.js';

type BeneluxElement = ElementsByTag[TagName];

const console = listenToWarnings();

const mishaps: string[] = [];
const note = (event: ErrorEvent | PromiseRejectionEvent) => mishaps.push(event.type);

before(() => {
  window.addEventListener('error', note);
  window.addEventListener('unhandledrejection', note);
});

after(() => {
  window.removeEventListener('error', note);
  window.removeEventListener('unhandledrejection', note);
});

afterEach(() => {
  expect(mishaps.splice(0), 'uncaught').to.deep.equal([]);
});

/** An element with inline JSON. */
/** @param item identity of the item to show, for the elements that show one */
async function inline(tag: string, data: unknown, item = ''): Promise<BeneluxElement> {
  const element = document.createElement(tag) as BeneluxElement;
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.text = typeof data === 'string' ? data : JSON.stringify(data);
  element.lang = 'nl';
  if (item) element.setAttribute('item', item);
  element.append(script);
  await fixture(html`<div>${element}</div>`);
  await settled(element);
  return element;
}

/** The identity of the first item, where it has one that can be written in an attribute. */
function itemOf(data: unknown): string {
  const items = Array.isArray(data) ? data : (data as {items?: unknown} | null)?.items;
  const [first] = Array.isArray(items) ? (items as unknown[]) : [];
  const id = (first as {id?: unknown} | null)?.id;
  return typeof id === 'string' || typeof id === 'number' ? String(id) : '';
}

async function list(data: unknown): Promise<NewsListElement> {
  return (await inline('benelux-news-list', data)) as NewsListElement;
}

describe('In a feed with rubbish', () => {
  const rubbish: unknown[] = [
    ...[null, 3, 'text', [], [[]], {}, {id: {}}, {id: 'empty'}],
    {id: 'x', title: {toString: null}},
    {id: 'y', title: [], content_html: {}},
  ];

  it('the good news is shown', async () => {
    const items = [...rubbish, item('a'), ...rubbish, item('b'), item('a', {title: 'Nog eens'})];
    const element = await list(feed(items));

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
    expect(console.messages.some((line) => line.includes('items[0]'))).to.equal(true);
  });

  const fields = [
    ...['url', 'title', 'summary', 'content_html', 'date_published', 'language', 'tags'],
    ...['authors', 'image', '_benelux'],
  ];
  it('an item with a wrong value in any field is shown beside the others', async () => {
    const items = fields.flatMap((field) =>
      [null, true, -1, '', 'x', '\u0000', [], {}, {toString: 1}, [[[]]]].map((value, index) =>
        item(`${field} ${index}`, {summary: 'Tekst', [field]: value}),
      ),
    );
    const element = await list(feed(items));
    element.limit = items.length;
    while (cards(element).length < items.length) await nextFrame();

    expect(titles(element).filter((title) => !title)).to.deep.equal([]);
  });

  it('keys of prototypes are no fields', async () => {
    const data = JSON.stringify(feed([item('a')])).replace(
      '"id":"a"',
      '"__proto__":{"title":"Nee"},"constructor":{"name":"Nee"},"id":"a"',
    );
    const element = await list(data);

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect('title' in {}).to.equal(false);
  });

  it('a title of a megabyte is cut', async () => {
    const huge = 'woord '.repeat(180_000);
    const element = await list(feed([item('a', {title: huge, summary: huge, tags: [huge]})]));

    expect(titles(element)[0]).to.have.length.within(250, 300);
    expect(element.shadowRoot?.textContent.length).to.be.below(2_000);
  });

  it('endless nesting is left out', async () => {
    const deep = '['.repeat(5_000) + ']'.repeat(5_000);
    const data = JSON.stringify(feed([item('a', {title: 0, summary: 'Tekst'}), item('b')])).replace(
      '"title":0',
      `"title":${deep},"tags":${deep}`,
    );

    expect(titles(await list(data))).to.deep.equal(['Tekst', 'Bericht b']);
  });

  it('sections without text are left out of a theme', async () => {
    const sections = [null, 3, {heading: 'Leeg'}, {content_html: {}}, {content_html: '<p>Ja</p>'}];
    const element = await inline('benelux-theme-intro', feed([], {_benelux: {sections}}));

    expect(element.shadowRoot?.querySelectorAll('section').length).to.equal(1);
    expect(partText(element, 'body')).to.equal('Ja');
  });
});

describe('Text that reverses the direction of its neighbours', () => {
  const title = 'Een \u202etitel\u2067 in \u202aopstand';

  it('leaves the words of the interface as they are', async () => {
    const [card] = cards(await list(feed([item('a', {title, summary: '\u202e\u2067Omgekeerd'})])));

    for (const part of ['date', 'views', 'link']) {
      const text = card && findPart(card, part)?.firstChild;
      const places = Array.from(text?.textContent ?? '').flatMap((letter, index) => {
        if (!text || !/\S/.test(letter)) return [];
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + 1);
        return range.getBoundingClientRect().left;
      });
      expect(places.length, part).to.be.above(3);
      expect(places, part).to.deep.equal(places.toSorted((a, b) => a - b));
    }
  });

  it('does not change the name of its link', async () => {
    const [card] = cards(await list(feed([item('a', {title})])));

    expect(card && findPart(card, 'link')?.ariaLabel).to.equal('Lees meer: ‘Een titel in opstand’');
    expect(card && partText(card, 'title')).to.equal(title);
  });
});

describe('An answer to the request for a feed', () => {
  const answers: [what: string, src: string, kind: string][] = [
    ['cut off', answer('truncated'), 'type'],
    ['empty', answer('empty-body'), 'type'],
    ['a page with status 200', answer('html'), 'type'],
    ['nothing but a byte order mark', answer('custom', {body: '\ufeff'}), 'type'],
    // WebKit shows the answer as it is.
    [
      'broken gzip',
      answer('custom', {body: '{', header: 'Content-Encoding: gzip'}),
      'network|type',
    ],
    ['a number', json(3), 'format'],
    ['null', json(null), 'format'],
    ['a text', json('text'), 'format'],
    ['a list of nothing known', json([1, 'a', null]), 'format'],
  ];
  for (const [what, src, kind] of answers) {
    it(`that is ${what} is reported in one line, with a button to try again`, async () => {
      const element = await fixture<NewsListElement>(
        html`<benelux-news-list lang="nl" src=${src}></benelux-news-list>`,
      );
      await settled(element);

      expect(element.state.error?.kind).to.match(new RegExp(kind));
      expect(partText(element, 'retry')).to.equal('Opnieuw proberen');
      expect(console.messages).to.have.length(1);
      expect(console.messages[0]).to.match(new RegExp(`troubleshooting.md#(${kind})`));
    });
  }

  it('that is UTF-16 is shown', async () => {
    const body = JSON.stringify(feed([item('a')])).replace(/(?<=[^])/g, '\u0000');
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list lang="nl" src=${answer('custom', {body})}></benelux-news-list>`,
    );
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('that begins with a byte order mark is shown', async () => {
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list lang="nl" hide="image" src=${answer('bom')}></benelux-news-list>`,
    );
    await settled(element);

    expect(titles(element)).to.have.length(3);
  });
});

describe('Posts of WordPress', () => {
  const posts = Array.from({length: 4}, (_, id) => ({
    id,
    link: `https://police.example/${id}/`,
    title: {rendered: `Bericht ${id} &amp; &lt;b&gt;meer&lt;/b&gt;`},
    excerpt: {rendered: '<p>Tekst [&hellip;]</p>'},
    date_gmt: '2021-12-03T08:00:00',
  }));

  it('are shown from the plain URL of the posts, which the element completes', async () => {
    const key = uniqueKey();
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list
        lang="nl"
        src=${json(posts, {rest_route: '/wp/v2/posts', key})}
      ></benelux-news-list>`,
    );
    await settled(element);

    expect(titles(element)).to.deep.equal([0, 1, 2].map((id) => `Bericht ${id} & <b>meer</b>`));
    const [card] = cards(element);
    expect(card && partText(card, 'excerpt')).to.equal('Tekst…');
    const counted = await fetch(answer('count', {key}));
    const {requests} = (await counted.json()) as {requests: {method: string; url: string}[]};
    expect(requests.map(({method}) => method)).to.deep.equal(['GET']);
    expect(requests[0]?.url).to.contain('&_embed=author').and.to.contain('&per_page=20');
  });

  it('lead to their next page', async () => {
    const src = json(posts, {header: 'Link: <https://police.example/?page=2>; rel="next"'});
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list src=${src}></benelux-news-list>`,
    );
    await settled(element);

    expect(element.state.content?.nextUrl).to.equal('https://police.example/?page=2');
  });

  it('that are an error answer give its reason in the console', async () => {
    const element = await list({code: 'rest_forbidden', message: 'Sorry, not allowed.'});

    expect(element.state.error?.kind).to.equal('format');
    expect(console.messages[0]).to.contain('Sorry, not allowed.');
  });
});

describe('Senselessly much news', () => {
  it('is on the page in 200 ms per 1,000 items, and a second', async () => {
    const text = 'Agenten uit drie landen bereiden samen een dienst voor. '.repeat(20);
    const items = Array.from({length: 10_000}, (_, index) =>
      item(String(index), {title: text, summary: text, content_html: `<p>${text}`, url: 'x:y'}),
    );
    const data = JSON.stringify(feed(items));

    const {result: element, time} = await timed(() => list(data));

    expect(titles(element)).to.have.length(3);
    expect(time).to.be.below(10 * 200 + 1_000);
  });
});

describe('Whatever a feed holds', () => {
  const urls = /^(https?:|mailto:|tel:)/;
  const images = /^(https?:|data:image\/(png|jpeg|gif|webp|avif);base64,)/;

  for (const tag of Object.keys(elements)) {
    it(`<${tag}> shows the good parts, and no link leads to a bad address`, async () => {
      const contents = fc.oneof(generated.feed, generated.posts);
      const property = fc.asyncProperty(contents, async (data) => {
        const element = await inline(tag, data, itemOf(data));
        const all = findAll(element, '*');

        expect(element.state.status).to.match(/ready|failed/);
        for (const each of all) {
          expect(each.localName).not.to.match(/^(script|style|iframe|object|embed|svg|form)$/);
          expect(each.getAttributeNames().filter((name) => name.startsWith('on'))).to.be.empty;
          expect(each.getAttribute('href') ?? 'tel:').to.match(urls);
          expect(each.getAttribute('src') ?? 'http:').to.match(images);
        }
        element.parentElement?.remove();
      });

      await fc.assert(property, {numRuns: 40});
    });
  }
});
