// The known formats, the page's own among them, and the way from an answer to a feed.
import {warn} from '../warn.js';
import {answerOf, answerOfJson, type Answer} from './answer.js';
import {checkFeed} from './check.js';
import {ContentError} from './content-error.js';
import type {Feed} from './model.js';
import {problemOf, type Report, type Reporter} from './report.js';
import type {Source} from './source.js';
import {jsonFeed} from './sources/json-feed.js';
import {rss} from './sources/rss.js';
import {wordpress} from './sources/wordpress.js';

/** The most problems of a feed that are written to the console one by one. */
const MAX_REPORTS = 10;

const sources: Source[] = [jsonFeed, wordpress, rss];

/** Adds a format. The newest format is asked first, even where an older one has the same name. */
export function registerSource(source: Source): void {
  sources.unshift(source);
}

/** The values of the `source` attribute, except `auto`. */
export function sourceNames(): string[] {
  return sources.map(({name}) => name);
}

/**
 * The URL to request: the page's URL, completed by the formats that need more.
 * @param url absolute
 * @param sourceName a source's name, or `auto`
 * @param limit how many items the element shows; undefined where it shows no list
 */
export function requestUrl(url: string, sourceName: string, limit?: number): string {
  const complete = new URL(url);
  for (const source of sources) {
    if (sourceName === 'auto' || sourceName === source.name) source.request?.(complete, limit);
  }
  return complete.href;
}

/**
 * Turns data of any known format into a feed.
 * @param data parsed JSON, or the text of an answer, such as XML
 * @param sourceName a source's name, or `auto` to recognise the format
 * @param url absolute URL of the data
 * @param headers of the answer
 * @throws ContentError of kind `type` or `format`
 */
export function parseContent(
  data: unknown,
  sourceName: string,
  url: string,
  headers?: Headers,
): Feed {
  const details = {url, headers};
  const answer = typeof data === 'string' ? answerOf(data, details) : answerOfJson(data, details);
  return parseAnswer(answer, sourceName);
}

/**
 * Turns an answer of any known format into a feed, and warns of what is dropped.
 * @param sourceName a source's name, or `auto` to recognise the format
 * @throws ContentError of kind `type` or `format`
 */
export function parseAnswer(answer: Answer, sourceName: string): Feed {
  const reports: Report[] = [];
  try {
    return readAnswer(answer, findSource(answer, sourceName), (report) => reports.push(report));
  } finally {
    const dropped = reports.filter(({isShown}) => !isShown);
    for (const report of dropped.slice(0, MAX_REPORTS))
      warn('content', `${answer.url} ${report.place}: ${problemOf(report)}`);
    const more = dropped.length - MAX_REPORTS;
    if (more > 0) warn('content', `${answer.url} and ${more} more`);
  }
}

/**
 * Finds the format of an answer.
 * @param sourceName a source's name, or `auto` to recognise the format
 * @throws ContentError of kind `type` or `format`
 */
export function findSource(answer: Answer, sourceName: string): Source {
  const source = sources.find((each) =>
    sourceName === 'auto' ? recognises(each, answer) : each.name === sourceName,
  );
  if (source) return source;
  const names = sourceNames().join(', ');
  const isNamed = sourceName !== 'auto';
  // An answer that is not JSON fails as such, not as an unknown format.
  if (!isNamed) answer.json();
  const problem = isNamed
    ? `cannot be read as source="${sourceName}": there are auto, ${names}`
    : `is in no known format (${names})`;
  throw new ContentError({kind: 'format', url: answer.url, problem});
}

/**
 * Turns an answer of a format into a feed.
 * @param report hears what is dropped
 * @throws ContentError of kind `type` or `format`
 */
export function readAnswer(answer: Answer, source: Source, report: Reporter): Feed {
  try {
    return checkFeed(source.parse(answer, report), source, answer.url, report);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const why = String((error as Error | null)?.message).slice(0, 200);
    throw new ContentError({
      kind: 'format',
      url: answer.url,
      problem: `is no ${source.name}: ${why}`,
    });
  }
}

function recognises(source: Source, answer: Answer): boolean {
  try {
    return source.matches(answer);
  } catch {
    return false;
  }
}
