// One request per URL and page, however many elements wait for it; answers are shared, and renewed in place.
import {answerOf, type Answer} from './answer.js';
import {ContentError} from './content-error.js';
import {keepCopy, readCopy} from './copy.js';
import {joinPages} from './join-pages.js';
import {load} from './load.js';
import type {Feed} from './model.js';
import {renew} from './renew.js';
import {furtherUrl, nameOf, openAnswer, requestUrl} from './registry.js';
import type {Format, Wanted} from './source.js';

/** Milliseconds for which an answer serves later elements without a request. */
const FRESH = 60_000;

/** The most answers that are held; the oldest goes first. */
const MAX_ANSWERS = 20;

/** The most next pages on which an item is looked for. */
const MAX_PAGES = 10;

/** A feed, and whether it came without a request. */
export interface Found {
  readonly feed: Feed;
  readonly fromCache: boolean;
}

/** A request that is under way, and how many elements wait for it. */
interface SharedRequest {
  readonly feed: Promise<Feed>;
  readonly end: () => void;
  waiting: number;
  /** The URLs under which these elements want a copy on the visitor's device. */
  readonly copies: Set<string>;
}

/** The last good answer. */
interface Known {
  readonly feed: Feed;
  readonly text: string;
  /** URL of the answer, against which its links resolve. */
  readonly from: string;
  /** Milliseconds of `performance.now()` at which it came. */
  readonly time: number;
}

const requests = new Map<string, SharedRequest>();
const known = new Map<string, Known>();

/** How a feed is asked for. */
interface FeedRequest {
  readonly format: Format;
  /** What the element shows. */
  readonly wanted: Wanted;
  /** Aborts when the element no longer waits; when no element waits, the request ends. */
  readonly signal: AbortSignal;
  /** Whether a copy is kept on the visitor's device. */
  readonly isKept?: boolean;
  /**
   * Milliseconds for which an answer is good enough; older ones are revalidated. When absent: 60 s, and older answers are
   * asked for as the browser's own cache decides.
   */
  readonly maxAge?: number | undefined;
}

/**
 * Gives the feed at a URL. Requests that are under way and fresh answers are shared; failures are not kept. An answer
 * equal to the last one gives the same object; items and sections that have not changed stay the same objects too.
 * @param url absolute
 * @throws ContentError
 */
async function requestFeed(url: string, request: FeedRequest): Promise<Found> {
  const {format, wanted, signal, isKept = false, maxAge} = request;
  const complete = requestUrl(url, format, wanted);
  const key = `${nameOf(format)} ${complete}`;
  const before = known.get(key);
  if (before && performance.now() - before.time < (maxAge ?? FRESH))
    return {feed: before.feed, fromCache: true};
  const shared = requests.get(key) ?? begin(key, complete, format, maxAge !== undefined);
  shared.waiting++;
  if (isKept) shared.copies.add(url);
  signal.addEventListener('abort', () => {
    if (!--shared.waiting) shared.end();
  });
  return {feed: await shared.feed, fromCache: false};
}

/**
 * Gives the first page of a feed, and the next ones as long as they may hold the item that the element shows.
 * @param hasItem whether a feed is enough
 */
export async function requestPages(
  url: string,
  request: FeedRequest,
  hasItem: (feed: Feed) => boolean,
): Promise<{readonly pages: readonly Feed[]; readonly fromCache: boolean}> {
  const {feed, fromCache}: Found = await requestFeed(url, request).catch((error: unknown) => {
    // Where the format asks for one item by its own address, a feed without it answers 404.
    const {format, wanted} = request;
    const isOne =
      requestUrl(url, format, wanted) !== requestUrl(url, format, {...wanted, item: ''});
    if (isOne && error instanceof ContentError && error.status === 404)
      return {feed: {}, fromCache: false};
    throw error;
  });
  const pages: Feed[] = [feed];
  for (let whole = feed; !hasItem(whole) && whole.nextUrl && pages.length <= MAX_PAGES;) {
    pages.push((await requestNextPage(whole.nextUrl, request)).feed);
    whole = joinPages(pages);
  }
  return {pages, fromCache};
}

/** Gives the next page of a feed. One that answers 400 is empty: WordPress cannot always name its last page. */
export async function requestNextPage(url: string, request: FeedRequest): Promise<Found> {
  try {
    return await requestFeed(url, {...request, wanted: {...request.wanted, item: undefined}});
  } catch (error) {
    if (error instanceof ContentError && error.status === 400) return {feed: {}, fromCache: false};
    throw error;
  }
}

/** The last good copy of the feed at a URL, and the instant at which it was loaded. */
export function lastGood(url: string, format: Format) {
  return readCopy(url, (copy) => openAnswer(copy, format));
}

/** Reads inline JSON. @throws ContentError */
export function readInline(text: string, format: Format, url: string): Feed {
  return openAnswer(answerOf(text, {url}), format);
}

function begin(key: string, url: string, format: Format, revalidate: boolean): SharedRequest {
  const controller = new AbortController();
  const end = () => {
    controller.abort();
    if (requests.get(key) === request) requests.delete(key);
  };
  const {signal} = controller;
  const feed = loadWhole(url, format, revalidate, signal).then((answer) => {
    const before = known.get(key);
    const [text, from] = [answer.text(), answer.url];
    // An answer that has not changed is not read again.
    const isSame = text && text === before?.text && from === before.from;
    const feed = isSame ? before.feed : renew(before?.feed, openAnswer(answer, format));
    for (const copy of request.copies) void keepCopy(copy, answer);
    known.delete(key);
    known.set(key, {feed, text, from, time: performance.now()});
    for (const oldest of [...known.keys()].slice(0, -MAX_ANSWERS)) known.delete(oldest);
    return feed;
  });
  const request: SharedRequest = {feed, end, waiting: 0, copies: new Set()};
  requests.set(key, request);
  feed.then(end, end);
  return request;
}

/** The answer, or the one that says more where its format knows of one. */
async function loadWhole(
  url: string,
  format: Format,
  revalidate: boolean,
  signal: AbortSignal,
): Promise<Answer> {
  const answer = await load(url, revalidate, signal);
  const further = furtherUrl(answer, format);
  return further ? load(further, revalidate, signal).catch(() => answer) : answer;
}
