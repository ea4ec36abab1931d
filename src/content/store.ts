// One request per URL and page, however many elements wait for it.
import {load, parseJson} from './load.js';
import type {Feed} from './model.js';
import {parseContent, requestUrl} from './source.js';

/** Milliseconds for which an answer serves later elements without a request. */
const FRESH = 60_000;

/** A feed, and whether it was here already. */
export interface Answer {
  readonly feed: Feed;
  readonly fromCache: boolean;
}

const answers = new Map<string, Promise<Feed>>();

/**
 * Gives the feed at a URL. Requests that are under way and fresh answers are shared; failures are not kept.
 * @param url absolute
 * @param source a source's name, or `auto`
 * @param revalidate asks the server again although an answer is fresh
 * @throws ContentError
 */
export async function request(url: string, source: string, revalidate: boolean): Promise<Answer> {
  const key = `${source} ${url}`;
  const known = revalidate ? undefined : answers.get(key);
  const feed = known ?? ask(url, source, revalidate);
  if (!known) {
    answers.set(key, feed);
    const forget = () => answers.get(key) === feed && answers.delete(key);
    feed.then(() => setTimeout(forget, FRESH), forget);
  }
  return {feed: await feed, fromCache: !!known};
}

async function ask(url: string, source: string, revalidate: boolean): Promise<Feed> {
  const asked = requestUrl(url, source);
  const {data, headers} = await load(asked, revalidate);
  return parseContent(data, source, asked, headers);
}

/** Reads JSON that stands in the page. @throws ContentError */
export function readInline(text: string, source: string, url: string): Answer {
  return {feed: parseContent(parseJson(text, url), source, url), fromCache: false};
}
