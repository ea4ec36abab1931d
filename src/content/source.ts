// The formats that can be read: a small registry that a host site can add to.
import {warn} from '../warn.js';
import {checkFeed} from './check.js';
import {ContentError} from './content-error.js';
import type {Feed} from './model.js';
import {jsonFeed} from './sources/json-feed.js';
import {wordpress} from './sources/wordpress.js';

/** A format of JSON, and how to read it. */
export interface Source {
  /** The value of the `source` attribute that chooses this format. */
  readonly name: string;
  /**
   * Where fields of the model are, if not under their own names: a path such as `_benelux.views`, or several separated
   * by spaces, of which the first that has a value counts.
   */
  readonly paths?: Readonly<Record<string, string>>;
  /** Whether texts are written as HTML; they are decoded once. */
  readonly hasHtmlTexts?: boolean;
  /** Whether dates without a zone are in UTC, not in Brussels. */
  readonly hasUtcDates?: boolean;
  /** Completes the URL of a request, if it is one of this format's; without headers, which would need a preflight. */
  request?(url: URL): void;
  /** Whether the data is in this format; asked when `source` is `auto`. One that throws says no. */
  matches(data: unknown): boolean;
  /**
   * Gives an object with the fields of a `Feed`, or with those that `paths` names. What is broken in it is dropped and
   * reported afterwards, and URLs are resolved.
   * @throws Error whose message tells the webmaster why there is no content
   */
  parse(data: unknown, context: ParseContext): object;
}

/** What a source needs besides the data. */
export interface ParseContext {
  /** Absolute URL of the data: relative URLs in it resolve against it. */
  readonly url: string;
  /** Headers of the answer, as far as CORS exposes them; absent for JSON that stands in the page. */
  readonly headers?: Headers | undefined;
  /**
   * Tells the webmaster of something that was dropped.
   * @param place as in `items[3].date_published`
   * @param problem as in `"2021-02-30" is no date`
   */
  readonly report: (place: string, problem: string) => void;
}

/** So many problems of a feed are told one by one. */
const MAX_REPORTS = 10;

const sources: Source[] = [jsonFeed, wordpress];

/** Adds a format. It is asked before those that are there, also before one of the same name. */
export function registerSource(source: Source): void {
  sources.unshift(source);
}

/**
 * The URL to ask for, where a format wants more than what the page names; else the same.
 * @param url absolute
 * @param name a source's name, or `auto`
 */
export function requestUrl(url: string, name: string): string {
  const complete = new URL(url);
  for (const source of sources) {
    if (name === 'auto' || name === source.name) source.request?.(complete);
  }
  return complete.href;
}

/**
 * Turns data of any known format into a feed.
 * @param name a source's name, or `auto` to recognise the format
 * @param url absolute URL of the data
 * @param headers of the answer
 * @throws ContentError of kind `format`
 */
export function parseContent(data: unknown, name: string, url: string, headers?: Headers): Feed {
  let problems = 0;
  const report = (place: string, problem: string) => {
    if (problems++ < MAX_REPORTS) warn('content', `${url} ${place}: ${problem}`);
  };
  try {
    return readContent(data, findSource(data, name, url), {url, headers, report});
  } finally {
    const more = problems - MAX_REPORTS;
    if (more > 0) warn('content', `${url} and ${more} more`);
  }
}

/**
 * The format of data.
 * @param name a source's name, or `auto` to recognise the format
 * @param url absolute URL of the data
 * @throws ContentError of kind `format`
 */
export function findSource(data: unknown, name: string, url: string): Source {
  const source = sources.find((each) =>
    name === 'auto' ? recognises(each, data) : each.name === name,
  );
  if (source) return source;
  const known = sources.map((each) => each.name).join(', ');
  throw new ContentError('format', `is in no known format (${known})`, url);
}

/**
 * Turns data of a format into a feed, and reports what is dropped to whom it may concern.
 * @throws ContentError of kind `format`
 */
export function readContent(data: unknown, source: Source, context: ParseContext): Feed {
  try {
    return checkFeed(source.parse(data, context), source, context);
  } catch (error) {
    const why = String((error as Error | null)?.message).slice(0, 200);
    throw new ContentError('format', `is no ${source.name}: ${why}`, context.url);
  }
}

function recognises(source: Source, data: unknown): boolean {
  try {
    return source.matches(data);
  } catch {
    return false;
  }
}
