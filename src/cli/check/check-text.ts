// Writes what `check` has found as text for people.
import {styleText} from 'node:util';
import type {Examination, Http} from './examine.js';
import type {Finding, Level} from './finding.js';
import type {ContentSummary} from './judge-content.js';

/** The levels, worst first, and their colours on a terminal. */
const colors = {error: 'red', warning: 'yellow', note: 'cyan'} as const;

type Fact = readonly [name: string, value: string];

/** The place, the facts, the findings with the worst first, and how many there are. */
export function checkText({place, http, source, content, findings}: Examination): string {
  const levels = Object.keys(colors) as Level[];
  const ofLevel = (level: Level) => findings.filter((each) => each.level === level);
  const facts: Fact[] = [
    ...(http ? httpFacts(http) : []),
    ...(source === undefined ? [] : [['source', source] as const]),
    ...(content ? contentFacts(content) : []),
  ];
  return [
    style('bold', printable(place)),
    ...facts.map(([name, value]) => `  ${name.padEnd(10)}${printable(value)}`),
    ...levels.flatMap(ofLevel).flatMap((finding) => findingLines(finding, place)),
    '',
    levels.map((level) => counted(ofLevel(level).length, level)).join(', '),
  ].join('\n');
}

function httpFacts(http: Http): Fact[] {
  const {encoding, bytes, decodedBytes, freshSeconds, revalidated} = http;
  const freshness =
    freshSeconds === undefined
      ? 'as long as a browser guesses'
      : freshSeconds < 0
        ? 'not kept'
        : `fresh for ${counted(freshSeconds, 'second')}`;
  const renewal = revalidated ? ', then renewed by 304' : ', then loaded again';
  return [
    ...http.redirects.map(({status, from}) => ['redirect', `${status} from ${from}`] as const),
    ['address', http.url],
    ['status', `${http.status} in ${http.milliseconds} ms`],
    ['type', http.type ?? 'none'],
    [
      'CORS',
      http.allowOrigin ?? (http.isSameOrigin ? 'none: the page is on the same origin' : 'none'),
    ],
    ['caching', freshSeconds === -1 ? freshness : freshness + renewal],
    [
      'size',
      encoding === undefined
        ? `${bytes} bytes, not compressed`
        : `${bytes} bytes (${encoding}) of ${decodedBytes ?? 'unknown'}`,
    ],
  ];
}

function contentFacts({title, language, sections, items, newest, having}: ContentSummary): Fact[] {
  const what = Object.entries(having).map(([name, count]) => `${count} with ${name}`);
  return [
    ['title', title ?? 'none'],
    ['language', language ?? 'none'],
    ['shown', `${counted(sections, 'section')}, ${counted(items, 'item')}`],
    ...(newest
      ? ([
          ['', what.join(', ')],
          ['newest', [newest.published, newest.title ?? newest.id].filter(Boolean).join(' ')],
        ] as const)
      : []),
  ];
}

function findingLines({level, place, problem, cure}: Finding, asked: string): string[] {
  const where = place === undefined || place === asked ? '' : `${place}: `;
  return [
    '',
    style(colors[level], `  ${level.padEnd(10)}`) + printable(where + problem),
    `            ${printable(cure)}`,
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function style(format: Parameters<typeof styleText>[0], text: string): string {
  return process.stdout.isTTY && !process.env.NO_COLOR ? styleText(format, text) : text;
}

/** Text without control characters: a server's words must not steer the terminal. */
function printable(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
