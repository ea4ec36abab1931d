// One request per URL and page, however many elements wait for it.
import {load, parseJson} from './load.js';
import type {Feed} from './model.js';
import {parseContent} from './source.js';

/** Milliseconds for which an answer serves later elements without a request. */
const FRESH = 60_000;

/** A feed, and whether it was here already. */
export interface Answer {
  readonly feed: Feed;
  readonly fromCache: boolean;
}

interface Entry {
  readonly feed: Promise<Feed>;
  readonly abort: AbortController;
  waiting: number;
  /** Epoch milliseconds; 0 while the request is under way. */
  loaded: number;
}

const entries = new Map<string, Entry>();

/**
 * Gives the feed at a URL. Requests that are under way and fresh answers are shared; failures are not kept.
 * @param url absolute
 * @param source a source's name, or `auto`
 * @param signal stops waiting; the request itself is aborted when nobody waits for it any more
 * @param revalidate asks the server again although an answer is fresh
 * @throws ContentError, or the signal's reason
 */
export async function request(
  url: string,
  source: string,
  signal: AbortSignal,
  revalidate: boolean,
): Promise<Answer> {
  const key = `${source} ${url}`;
  let entry = entries.get(key);
  let fromCache = !!entry?.loaded;
  if (!entry || (fromCache && (revalidate || Date.now() - entry.loaded > FRESH))) {
    fromCache = false;
    entry = start(key, url, source, revalidate);
  }
  const {abort, feed} = entry;
  const shared = entry;
  shared.waiting++;
  signal.addEventListener('abort', () => {
    if (!--shared.waiting && !shared.loaded) {
      forget(key, shared);
      abort.abort();
    }
  });
  return {feed: await feed, fromCache};
}

/** Reads JSON that stands in the page. @throws ContentError */
export function readInline(text: string, source: string, url: string): Answer {
  return {feed: parseContent(parseJson(text, url), source, url), fromCache: false};
}

function start(key: string, url: string, source: string, revalidate: boolean): Entry {
  const abort = new AbortController();
  const feed = load(url, abort.signal, revalidate).then((data) => parseContent(data, source, url));
  const entry = {abort, waiting: 0, loaded: 0, feed};
  entries.set(key, entry);
  feed.then(
    () => (entry.loaded = Date.now()),
    () => forget(key, entry),
  );
  return entry;
}

function forget(key: string, entry: Entry): void {
  if (entries.get(key) === entry) entries.delete(key);
}
