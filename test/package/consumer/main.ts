// A strict application with right and wrong uses of each module: exports.test.mjs compiles it.
import {
  ContentError,
  ContentErrorEvent,
  ContentLoadEvent,
  ItemSelectEvent,
  NewsArticleElement,
  NewsCardElement,
  NewsFilterEvent,
  NewsListElement,
  ThemeElement,
  ThemeIntroElement,
  type ContentState,
  type NewsQuery,
} from 'benelux-elements';
import 'benelux-elements/define';
import {convert, type JsonFeed} from 'benelux-elements/convert';
import {createRelay, type RelayOptions} from 'benelux-elements/relay';
import 'benelux-elements/filter';
import 'benelux-elements/sources';
import {
  answerOf,
  parseAnswer,
  parseContent,
  registerSource,
  sortItems,
  taggedItems,
  untrustedHtml,
  type Answer,
  type ContentErrorKind,
  type Feed,
  type Image,
  type ImageCandidate,
  type NewsItem,
  type Reporter,
  type Section,
  type Sort,
  type Source,
  type UntrustedHtml,
} from 'benelux-elements/content';
import {renderElement} from 'benelux-elements/ssr';
import 'benelux-elements/cdn/benelux.js';

// Elements, by their tags.
const list = document.querySelector('benelux-news-list');
export const limit: number | string | undefined = list?.limit;
const card: NewsCardElement = document.createElement('benelux-news-card');
const intro: ThemeIntroElement = document.createElement('benelux-theme-intro');
const theme: ThemeElement = document.createElement('benelux-theme');
const article: NewsArticleElement = document.createElement('benelux-news-article');
const classes: CustomElementConstructor[] = [
  NewsListElement,
  NewsCardElement,
  NewsArticleElement,
  ThemeElement,
  ThemeIntroElement,
];
export const version: string = NewsListElement.version;
export const count: number = classes.length;
card.item = '2021-12-patrols';
intro.heading = '';
// @ts-expect-error: there is no such layout.
if (list) list.layout = 'tiles';
// @ts-expect-error: there is no such property.
card.limit = 3;
// @ts-expect-error: the state is the element's own.
card.state = {status: 'idle'};
// @ts-expect-error: members for controllers are not for pages.
card.pick({});
// @ts-expect-error: the common base class is not exported.
export type {ContentElement} from 'benelux-elements';

// A news section.
const query: NewsQuery = {text: 'border', tag: 'Traffic', year: 2021};
theme.query = query;
theme.itemHref = '/news?item={id}';
article.itemParam = 'item';
// @ts-expect-error: a year is a number.
theme.query = {year: '2021'};
// @ts-expect-error: only lists and themes have a filter.
article.filter = 'text';
document.addEventListener('benelux-filter', (event: NewsFilterEvent): [NewsQuery, number] => [
  event.query,
  event.count,
]);

// Content that is handed over.
const html: UntrustedHtml = untrustedHtml('<p>Text</p>');
const section: Section = {heading: 'General', html};
const candidate: ImageCandidate = {src: 'https://content.example/1-small.jpg', width: 320};
const image: Image = {src: 'https://content.example/1.jpg', alt: '', srcset: [candidate]};
const item: NewsItem = {id: '1', title: 'News', image};
const feed: Feed = {title: 'Theme', language: undefined, sections: [section], items: [item]};
intro.content = feed;
card.content = item;
// @ts-expect-error: an item has an id.
export const nameless: NewsItem = {title: 'News'};
// @ts-expect-error: a string is not HTML until somebody says so.
export const plain: Section = {html: '<p>Text</p>'};
// @ts-expect-error: a card shows an item, not a feed.
card.content = feed;

// State and method.
export async function describe(element: NewsListElement): Promise<string> {
  await element.refresh();
  const state: ContentState<Feed> = element.state;
  if (state.status === 'failed') return state.error.kind;
  // @ts-expect-error: only the state `failed` has an error.
  return state.status === 'ready' ? (state.content.title ?? '') : state.error.kind;
}

// Events.
document.addEventListener('benelux-load', (event) => {
  const shown: Feed | NewsItem | undefined = event.content;
  const flags: [string | undefined, boolean] = [event.url, event.fromCache];
  // @ts-expect-error: the event has no detail.
  return [shown, flags, event.detail];
});
list?.addEventListener('benelux-error', ({error}) => {
  const kind: ContentErrorKind = error.kind;
  // @ts-expect-error: there is no such kind.
  return kind === 'misprint';
});
card.addEventListener('benelux-select', (event: ItemSelectEvent) => {
  event.preventDefault();
  const {id}: NewsItem = event.item;
  return id;
});
export const isOurs = (event: Event): boolean =>
  event instanceof ContentLoadEvent || event instanceof ContentErrorEvent;
// @ts-expect-error: another event has no item.
list?.addEventListener('benelux-load', (event: ItemSelectEvent) => event.item);

// The content layer, without elements.
const source: Source = {
  name: 'police-api',
  matches: (answer) => Array.isArray(answer.json()),
  parse: (answer: Answer, report: Reporter) => {
    report({place: 'items[0]', kind: 'item', value: null});
    return {feedUrl: answer.url, items: answer.json()};
  },
};
registerSource(source);
NewsListElement.registerSource(source);
// Server rendering.
const rendered: string = renderElement(
  'benelux-news-list',
  {},
  {url: 'https://content.example/feed.json', attributes: {lang: 'fr', limit: 3, hide: undefined}},
);
// @ts-expect-error: a server does not know the language.
renderElement('benelux-news-card', {}, {attributes: {}});
// @ts-expect-error: there is no such element.
renderElement('benelux-news', {}, {attributes: {lang: rendered}});

const sort: Sort = 'newest';
const answer: Answer = answerOf('{}', {url: 'https://content.example/feed.json'});
export const read: Feed = parseAnswer(answer, 'auto');
const parsed: Feed = parseContent({}, 'auto', 'https://content.example/feed.json');
export const items: readonly NewsItem[] = sortItems(taggedItems(parsed.items ?? [], 'a'), sort);
export const converted: JsonFeed = convert(new Uint8Array(), {
  url: 'https://content.example/news.rss',
  lang: 'nl',
});
// @ts-expect-error: the URL is needed.
convert('', {});
const relayed: RelayOptions = {feeds: {'news.{lang}': 'https://content.example/{lang}/feed'}};
export const relay: (request: Request) => Promise<Response> = createRelay(relayed);
export const isError = (error: unknown): boolean => error instanceof ContentError;
// @ts-expect-error: a source must have `parse`.
registerSource({name: 'broken', matches: () => true});
// @ts-expect-error: there is no such order.
sortItems([], 'oldest');
