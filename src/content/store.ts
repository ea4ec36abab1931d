// One request per URL and page, however many elements wait for it; answers are shared, and renewed in place.
import {keepCopy, readCopy} from './copy.js';
import {load, parseJson, type Loaded} from './load.js';
import type {Feed} from './model.js';
import {parseContent, requestUrl} from './source.js';

/** Milliseconds for which an answer serves later elements without a request. */
const FRESH = 60_000;

/** The most answers that are held; the oldest goes first. */
const MAX_ANSWERS = 20;

/** A feed, and whether it was here already. */
export interface Answer {
  readonly feed: Feed;
  readonly fromCache: boolean;
}

/** A request that is under way, and how many elements wait for it. */
interface Request {
  readonly feed: Promise<Feed>;
  readonly end: () => void;
  waiting: number;
  /** Whether one of them wants a copy on the visitor's device. */
  isKept: boolean;
}

const requests = new Map<string, Request>();
const answers = new Map<string, {readonly feed: Feed; readonly time: number}>();

/**
 * Gives the feed at a URL. Requests that are under way and fresh answers are shared; failures are not kept. An answer
 * that says what the last one said is the same feed; items and sections that have not changed are the same objects.
 * @param url absolute
 * @param source a source's name, or `auto`
 * @param signal of an element that no longer waits; with the last one of them the request ends
 * @param isKept whether a copy is kept on the visitor's device
 * @param maxAge milliseconds for which an answer is good enough; older ones are revalidated. Without it 60 s, and the
 *   browser's own cache decides on the rest.
 * @throws ContentError
 */
export async function request(
  url: string,
  source: string,
  signal: AbortSignal,
  isKept: boolean,
  maxAge?: number,
): Promise<Answer> {
  const key = `${source} ${url}`;
  const known = answers.get(key);
  if (known && performance.now() - known.time < (maxAge ?? FRESH))
    return {feed: known.feed, fromCache: true};
  const shared = requests.get(key) ?? begin(key, url, source, maxAge !== undefined);
  shared.waiting++;
  shared.isKept ||= isKept;
  signal.addEventListener('abort', () => {
    if (!--shared.waiting) shared.end();
  });
  return {feed: await shared.feed, fromCache: false};
}

/** The last good copy of the feed at a URL, and the instant it is from. */
export function lastGood(url: string, source: string) {
  return readCopy(url, (copy) => parse(copy, source));
}

/** Reads JSON that stands in the page. @throws ContentError */
export function readInline(text: string, source: string, url: string): Answer {
  return {feed: parse({text, url}, source), fromCache: false};
}

function begin(key: string, url: string, source: string, revalidate: boolean): Request {
  const controller = new AbortController();
  const end = () => {
    controller.abort();
    if (requests.get(key) === request) requests.delete(key);
  };
  const feed = load(requestUrl(url, source), revalidate, controller.signal).then((loaded) => {
    const feed = renew(answers.get(key)?.feed, parse(loaded, source));
    if (request.isKept) void keepCopy(url, loaded);
    answers.delete(key);
    answers.set(key, {feed, time: performance.now()});
    for (const oldest of [...answers.keys()].slice(0, -MAX_ANSWERS)) answers.delete(oldest);
    return feed;
  });
  const request: Request = {feed, end, waiting: 0, isKept: false};
  requests.set(key, request);
  feed.then(end, end);
  return request;
}

function parse({text, url, headers}: Loaded, source: string): Feed {
  return parseContent(parseJson(text, url), source, url, headers);
}

/** The new feed, made of the old one's objects where they say the same: an element sees at once what has changed. */
function renew(before: Feed | undefined, feed: Feed): Feed {
  const known = new Map<string, unknown>();
  for (const part of [before, ...(before?.sections ?? []), ...(before?.items ?? [])])
    known.set(JSON.stringify(part), part);
  const same = <T>(part: T): T => (known.get(JSON.stringify(part)) as T | undefined) ?? part;
  return same({...feed, sections: feed.sections?.map(same), items: feed.items?.map(same)});
}
