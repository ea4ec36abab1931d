// Answers requests for feeds by their names, for pages on any origin; in plain data, whatever the runtime. It logs nothing.
import {VERSION} from '../generated/version.js';
import {HOME} from '../warn.js';
import {feedsOf, type RelayOptions} from './config.js';
import {FeedCache, MAX_AGE, type GoodAnswer} from './feed-cache.js';
import {statusPage} from './status-page.js';

/** What is read of a request. */
export interface RelayRequest {
  readonly method: string;
  /** Of the URL; its last part is the name of a feed. */
  readonly pathname: string;
  /** Value of `If-None-Match`. */
  readonly condition: string | null;
}

export interface RelayAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string | null;
}

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
 * What answers the requests to a relay.
 * @throws TypeError which names what is wrong in the options
 */
export function createAnswers(
  options: RelayOptions,
): (request: RelayRequest) => Promise<RelayAnswer> {
  const {userAgent = `benelux-elements/${VERSION} (+${HOME})`} = options;
  const caches = new Map(
    [...feedsOf(options)].map(([name, feed]) => [name, new FeedCache(feed, userAgent)]),
  );

  return async (request) => {
    const {method} = request;
    if (method === 'OPTIONS') return preflight;
    if (method !== 'GET' && method !== 'HEAD')
      return problem(405, 'GET and HEAD are answered', {Allow: METHODS});
    const answer = await find(request);
    return method === 'GET' ? answer : {...answer, body: null};
  };

  async function find({pathname, condition}: RelayRequest): Promise<RelayAnswer> {
    const name = pathname.split('/').at(-1) ?? '';
    const states = () => [...caches.values()].map(({state}) => state);
    if (name === '') return page(statusPage(states()), 'text/html');
    if (name === 'status') return page(JSON.stringify(states(), null, 2), 'application/json');
    const cache = caches.get(name) ?? caches.get(name.replace(/\.json$/, ''));
    if (!cache) return problem(404, 'there is no feed of this name');
    const relayed = await cache.get();
    if (!('error' in relayed)) return feedAnswer(relayed, condition);
    const {code} = relayed.error;
    const status = code === 'timeout' ? 504 : 502;
    return problem(status, `the publisher fails (${code})`, {'Retry-After': '60'});
  }
}

interface Given {
  readonly good: GoodAnswer;
  readonly age: number;
  readonly isStale: boolean;
}

function feedAnswer({good, age, isStale}: Given, condition: string | null): RelayAnswer {
  const headers = {
    ...always,
    'Content-Type': 'application/feed+json; charset=utf-8',
    'Cache-Control': `public, max-age=${MAX_AGE}, stale-while-revalidate=60, stale-if-error=3600`,
    ETag: good.etag,
    Age: `${age}`,
    // RFC 9211; a time to live that is over means stale.
    'Cache-Status': `benelux-elements; hit; ttl=${MAX_AGE - age}${isStale ? '; detail=stale' : ''}`,
  };
  const tags = condition?.split(',').map((tag) => tag.trim().replace(/^W\//, '')) ?? [];
  const isKnown = tags.includes(good.etag) || tags.includes('*');
  return isKnown ? {status: 304, headers, body: null} : {status: 200, headers, body: good.bytes};
}

const preflight: RelayAnswer = {
  status: 204,
  headers: {
    ...always,
    Allow: METHODS,
    'Access-Control-Allow-Methods': METHODS,
    'Access-Control-Allow-Headers': '*',
    'Access-Control-Max-Age': '86400',
  },
  body: null,
};

function problem(status: number, text: string, more: Record<string, string> = {}): RelayAnswer {
  const headers = {
    ...always,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    ...more,
  };
  return {status, headers, body: JSON.stringify({error: text})};
}

function page(body: string, type: string): RelayAnswer {
  const headers = {
    ...always,
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'",
  };
  return {status: 200, headers, body};
}
