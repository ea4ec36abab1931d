// Answers requests for feeds by their names, for pages on any origin. It logs nothing.
import {VERSION} from '../generated/version.js';
import {HOME} from '../warn.js';
import {feedsOf, type RelayOptions} from './config.js';
import {FeedCache, MAX_AGE, type GoodAnswer} from './feed-cache.js';
import {statusPage} from './status-page.js';

/** What goes for every answer: any page may read it, as what it says it is. */
const always = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'Age, Cache-Status',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Timing-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
};

/** The methods that are answered. */
const METHODS = 'GET, HEAD, OPTIONS';

/**
 * Makes a handler of requests: for `fetch` handlers of Workers, Deno, Bun and the like; on Node,
 * `npx benelux-elements relay` runs it. The last part of a request's path names the feed; a path that ends in `/` lists
 * them all.
 * @throws TypeError which names what is wrong in the options
 */
export function createRelay(options: RelayOptions): (request: Request) => Promise<Response> {
  const {userAgent = `benelux-elements/${VERSION} (+${HOME})`} = options;
  const caches = new Map(
    [...feedsOf(options)].map(([name, feed]) => [name, new FeedCache(feed, userAgent)]),
  );

  return async (request) => {
    const {method} = request;
    if (method === 'OPTIONS') return preflight();
    if (method !== 'GET' && method !== 'HEAD')
      return problem(405, 'GET and HEAD are answered', {Allow: METHODS});
    const response = await answer(request);
    return method === 'GET' ? response : new Response(null, response);
  };

  async function answer({url, headers}: Request): Promise<Response> {
    const name = new URL(url).pathname.split('/').at(-1) ?? '';
    const states = () => [...caches.values()].map(({state}) => state);
    if (name === '') return page(statusPage(states()), 'text/html');
    if (name === 'status') return page(JSON.stringify(states(), null, 2), 'application/json');
    const cache = caches.get(name) ?? caches.get(name.replace(/\.json$/, ''));
    if (!cache) return problem(404, 'there is no feed of this name');
    const relayed = await cache.get();
    if ('error' in relayed) {
      const {code} = relayed.error;
      const status = code === 'timeout' ? 504 : 502;
      return problem(status, `the publisher fails (${code})`, {'Retry-After': '60'});
    }
    return feedAnswer(relayed, headers.get('if-none-match'));
  }
}

interface Given {
  readonly good: GoodAnswer;
  readonly age: number;
  readonly isStale: boolean;
}

function feedAnswer({good, age, isStale}: Given, condition: string | null): Response {
  const headers = {
    ...always,
    'Content-Type': 'application/feed+json; charset=utf-8',
    'Cache-Control': `public, max-age=${MAX_AGE}, stale-while-revalidate=60, stale-if-error=3600`,
    ETag: good.etag,
    Age: `${age}`,
    // RFC 9211; a negative time to live means stale.
    'Cache-Status': `benelux-elements; hit; ttl=${MAX_AGE - age}${isStale ? '; detail=stale' : ''}`,
  };
  const tags = condition?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  if (tags.includes(good.etag) || tags.includes('*'))
    return new Response(null, {status: 304, headers});
  return new Response(good.bytes as Uint8Array<ArrayBuffer>, {headers});
}

function preflight(): Response {
  const headers = {
    ...always,
    Allow: METHODS,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  };
  return new Response(null, {status: 204, headers});
}

function problem(status: number, text: string, more: Record<string, string> = {}): Response {
  const headers = {...always, 'Cache-Control': 'no-store', ...more};
  return Response.json({error: text}, {status, headers});
}

function page(text: string, type: string): Response {
  const headers = {
    ...always,
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'",
  };
  return new Response(text, {headers});
}
