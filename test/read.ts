// Reads data through a source, and collects what the webmaster is told.
import {answerOfJson} from '../src/content/answer.js';
import {readAnswer} from '../src/content/registry.js';
import {problemOf} from '../src/content/report.js';
import type {Source} from '../src/content/source.js';

/** The feed that reaches the elements, and the reports as `place: problem`. */
export function read(source: Source, data: unknown, url: string, headers?: Record<string, string>) {
  const reports: string[] = [];
  const answer = answerOfJson(data, {url, headers: headers && new Headers(headers)});
  const feed = readAnswer(answer, source, (report) =>
    reports.push(`${report.place}: ${problemOf(report)}`),
  );
  return {feed, reports};
}
