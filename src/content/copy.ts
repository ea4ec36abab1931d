// The last good copy of a feed on the visitor's device, kept where the page asks for it and the browser has storage.
import {answerOf, type Answer} from './answer.js';

/** The name of the browser's cache for the copies. */
const CACHE = 'benelux-elements';

/** Milliseconds after which a copy is too old to be shown: 30 days. */
const MAX_AGE = 30 * 86_400_000;

/** The most copies; the oldest goes first. */
const MAX_COPIES = 20;

/** The most UTF-16 code units of a copy; longer ones are not kept. */
const MAX_LENGTH = 500_000;

/** What is kept of an answer. */
interface Copy {
  readonly text: string;
  readonly url: string;
  /** The instant at which the answer was loaded, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
  readonly savedAt: string;
}

/** Keeps an answer as the last good copy of a URL. */
export async function keepCopy(key: string, answer: Answer): Promise<void> {
  const {url} = answer;
  const text = answer.text();
  if (text.length > MAX_LENGTH) return;
  try {
    const cache = await caches.open(CACHE);
    const copy: Copy = {text, url, savedAt: new Date().toISOString()};
    await cache.put(key, Response.json(copy));
    for (const old of (await cache.keys()).slice(0, -MAX_COPIES)) await cache.delete(old);
  } catch {
    // A sandboxed or insecure page has no storage, and a full storage takes no more.
  }
}

/** Reads the last good copy of a URL; one that is too old, or cannot be read any more, is removed. */
export async function readCopy<T>(
  url: string,
  read: (copy: Answer) => T,
): Promise<{content: T; savedAt: string} | undefined> {
  try {
    const cache = await caches.open(CACHE);
    const response = await cache.match(url);
    try {
      const {text, url: from, savedAt} = (await response?.json()) as Copy;
      if (Date.now() - new Date(savedAt).getTime() < MAX_AGE)
        return {content: read(answerOf(text, {url: from})), savedAt};
    } catch {
      // There is no copy, or it cannot be read any more.
    }
    await cache.delete(url);
  } catch {
    // The page has no storage.
  }
  return undefined;
}
