// Reads data through a source, and collects what the webmaster is told.
import {answerOf, answerOfJson, type Answer} from '../src/content/answer.js';
import {readAnswer} from '../src/content/registry.js';
import {problemOf} from '../src/content/report.js';
import type {Source} from '../src/content/source.js';

/** The feed that reaches the elements, and the reports as `place: problem`. */
export function read(source: Source, data: unknown, url: string, headers?: Record<string, string>) {
  return readFrom(source, answerOfJson(data, {url, headers: headers && new Headers(headers)}));
}

/** The same of a text, such as XML. */
export function readText(source: Source, text: string | Uint8Array, url: string) {
  return readFrom(source, answerOf(text, {url}));
}

function readFrom(source: Source, answer: Answer) {
  const reports: string[] = [];
  const feed = readAnswer(answer, source, (report) =>
    reports.push(`${report.place}: ${problemOf(report)}`),
  );
  return {feed, reports};
}
