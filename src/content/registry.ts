// The formats that can be read, those of the page among them, and the way from an answer to a feed.
import {warn} from '../warn.js';
import {answerOfJson, type Answer} from './answer.js';
import {checkFeed} from './check.js';
import {ContentError} from './content-error.js';
import type {Feed} from './model.js';
import {problemOf, type Report, type Reporter} from './report.js';
import type {Source} from './source.js';
import {jsonFeed} from './sources/json-feed.js';
import {wordpress} from './sources/wordpress.js';

/** The most problems of a feed that the console tells one by one. */
const MAX_REPORTS = 10;

const sources: Source[] = [jsonFeed, wordpress];

/** Adds a format. It is asked before those that are there, also before one of the same name. */
export function registerSource(source: Source): void {
  sources.unshift(source);
}

/** The values of the `source` attribute, but for `auto`. */
export function sourceNames(): string[] {
  return sources.map(({name}) => name);
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
 * Turns JSON of any known format into a feed.
 * @param data JSON, parsed
 * @param name a source's name, or `auto` to recognise the format
 * @param url absolute URL of the data
 * @param headers of the answer
 * @throws ContentError of kind `format`
 */
export function parseContent(data: unknown, name: string, url: string, headers?: Headers): Feed {
  return parseAnswer(answerOfJson(data, {url, headers}), name);
}

/**
 * Turns an answer of any known format into a feed, and tells the console what is dropped.
 * @param name a source's name, or `auto` to recognise the format
 * @throws ContentError of kind `type` or `format`
 */
export function parseAnswer(answer: Answer, name: string): Feed {
  const reports: Report[] = [];
  try {
    return readAnswer(answer, findSource(answer, name), (report) => reports.push(report));
  } finally {
    for (const report of reports.slice(0, MAX_REPORTS))
      warn('content', `${answer.url} ${report.place}: ${problemOf(report)}`);
    const more = reports.length - MAX_REPORTS;
    if (more > 0) warn('content', `${answer.url} and ${more} more`);
  }
}

/**
 * The format of an answer.
 * @param name a source's name, or `auto` to recognise the format
 * @throws ContentError of kind `type` or `format`
 */
export function findSource(answer: Answer, name: string): Source {
  const source = sources.find((each) =>
    name === 'auto' ? recognises(each, answer) : each.name === name,
  );
  if (source) return source;
  // What is no JSON at all is told as that.
  answer.json();
  const problem = `is in no known format (${sourceNames().join(', ')})`;
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
