// The content server of all stories. It runs in the page, so that stories work offline, live and built, below any path.
import de from '../demo/feeds/senningenoverleg.de.json';
import en from '../demo/feeds/senningenoverleg.en.json';
import fr from '../demo/feeds/senningenoverleg.fr.json';
import lb from '../demo/feeds/senningenoverleg.lb.json';
import nl from '../demo/feeds/senningenoverleg.nl.json';
import * as unusual from '../stories/feeds.js';

/** How the visitor is connected. */
export type Network = 'fast' | 'slow' | 'down';

/** Milliseconds that an answer takes: on the slow line long enough to see the skeleton and hear "Loading…". */
const latency: Record<Network, number> = {fast: 0, slow: 3000, down: 0};

const serverOrigin = 'https://content.example';

const feeds: Readonly<Record<string, object & {items?: readonly object[]}>> = {
  'senningenoverleg.de.json': de,
  'senningenoverleg.en.json': en,
  'senningenoverleg.fr.json': fr,
  'senningenoverleg.lb.json': lb,
  'senningenoverleg.nl.json': nl,
  'long-words.json': unusual.longWords,
  'mixed-languages.json': unusual.mixedLanguages,
  'right-to-left.json': unusual.rightToLeft,
  'as-published.json': unusual.asPublished,
  'own.json': unusual.ownJson,
  'hostile.json': unusual.hostile,
};

let network: Network = 'fast';

/** How often each URL was asked for. */
const asked = new Map<string, number>();

/** Chooses the network of later requests. */
export function connect(to: Network): void {
  network = to;
}

/**
 * Replaces `fetch` by a server for https://content.example/, as fast as the toolbar's network; other requests go to the
 * real network.
 *
 * - `senningenoverleg.{lang}.json`: the demo's feed in that language; the other names are those of stories/feeds.ts
 * - `news.rss`: RSS
 * - `…?items=20`: twenty items; `&pages=2`: two pages, linked by `next_url`
 * - `works-once/…`: the feed once, then always 404; `fails-once/…`: 404 once, then always the feed
 * - `never/…`: no answer, not even a time-out, so that a designer has time to look
 */
export function install(): void {
  const real = window.fetch.bind(window);
  window.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return url.origin === serverOrigin ? answer(url) : real(input, init);
  };
}

async function answer({href, pathname, searchParams}: URL): Promise<Response> {
  const [, mode, name = ''] = /^\/(?:([a-z-]+)\/)?(.+)$/.exec(pathname) ?? [];
  const times = (asked.get(href) ?? 0) + 1;
  asked.set(href, times);
  if (mode === 'never') await new Promise(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, latency[network]));
  if (network === 'down') throw new TypeError('Failed to fetch');
  const feed = feeds[name];
  const isMissing =
    !feed || (mode === 'works-once' && times > 1) || (mode === 'fails-once' && times === 1);
  if (name === 'news.rss') return at(href, new Response(withOwnImages(unusual.rss)));
  const response = isMissing
    ? new Response('', {status: 404})
    : new Response(withOwnImages(JSON.stringify(page(feed, href, searchParams))), {
        headers: {'Content-Type': 'application/feed+json'},
      });
  return at(href, response);
}

/** A response that was not fetched has no URL, which relative addresses in its content need. */
function at(href: string, response: Response): Response {
  return Object.defineProperty(response, 'url', {value: href.replace(/#.*/, '')});
}

/** A page of a feed, with as many items as asked for; the feed's own items repeat. */
function page(
  feed: object & {items?: readonly object[]},
  href: string,
  query: URLSearchParams,
): object {
  const {items = []} = feed;
  const count = Number(query.get('items') ?? items.length);
  const current = Number(query.get('page') ?? 1);
  const next = new URL(href);
  next.searchParams.set('page', String(current + 1));
  return {
    ...feed,
    ...(current < Number(query.get('pages')) && {next_url: next.href}),
    items: Array.from({length: count}, (_, index) => {
      const place = (current - 1) * count + index;
      const item = items[place % items.length];
      return place < items.length ? item : {...item, id: String(place)};
    }),
  };
}

/** Replaces the addresses of the demo's images by those beside the stories, since browsers fetch images themselves. */
function withOwnImages(json: string): string {
  return json.replaceAll('../images/', new URL('images/', document.baseURI).href);
}
