// Reads data as a source does, and what the webmaster is told.
import {checkFeed} from '../src/content/check.js';
import type {Source} from '../src/content/source.js';

/** What of the data reaches the elements, and what is reported, as `place: problem`. */
export function read(source: Source, data: unknown, url: string, headers?: Record<string, string>) {
  const reports: string[] = [];
  const report = (place: string, problem: string) => reports.push(`${place}: ${problem}`);
  const context = {url, report, headers: headers && new Headers(headers)};
  const feed = checkFeed(source.parse(data, context), source, context);
  return {feed, reports};
}
