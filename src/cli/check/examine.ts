// Examines one feed: at a URL, the server's answer and the content; in a file, the content alone.
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {answerOf, type Answer} from '../../content/answer.js';
import {furtherUrl, requestUrl} from '../../content/registry.js';
import {ask, decode, type Exchange, type Reply} from '../ask.js';
import {UsageError} from '../command.js';
import {failureFinding, type Finding} from './finding.js';
import {
  freshSeconds,
  judgeAccess,
  judgeSpeed,
  judgeStatus,
  judgeType,
  revalidation,
} from './judge-answer.js';
import {judgeContent, type ContentSummary} from './judge-content.js';

/** Stands for the address of a file; no finding shows it. */
const NOWHERE = 'https://content.example/';

/** How the server answered. */
export interface Http {
  /** Address of the last answer. */
  readonly url: string;
  readonly status: number;
  readonly milliseconds: number;
  readonly redirects: readonly {readonly status: number; readonly from: string}[];
  /** Value of `Content-Type`. */
  readonly type: string | undefined;
  /** Value of `Access-Control-Allow-Origin`. */
  readonly allowOrigin: string | undefined;
  /** `true` where the page that asks is on the origin of the answer, so that it needs no CORS. */
  readonly isSameOrigin?: true;
  /** Value of `Content-Encoding`. */
  readonly encoding: string | undefined;
  /** Bytes of the body on the wire. */
  readonly bytes: number;
  readonly decodedBytes?: number;
  /** Seconds until a browser asks again; -1: no copy is kept; absent: browsers guess. */
  readonly freshSeconds: number | undefined;
  /** Whether the server answered 304 when asked for a newer version; absent where its answer names no version. */
  readonly revalidated?: boolean | undefined;
}

/** Everything that is known of one feed. */
export interface Examination {
  /** The URL or file that was asked for. */
  readonly place: string;
  readonly http?: Http;
  /** Name of the format. */
  readonly source?: string;
  readonly content?: ContentSummary;
  readonly findings: readonly Finding[];
}

/** How to ask. */
export interface Settings {
  /** Name of a source, or `auto`. */
  readonly source: string;
  /** Origin of the page that asks. */
  readonly origin: string;
  /** Seconds for the whole answer. */
  readonly timeout: number;
}

/** @throws UsageError where the place is no URL */
export async function examine(place: string, settings: Settings): Promise<Examination> {
  if (!/^https?:/i.test(place)) return examineFile(place, settings.source);
  if (!URL.canParse(place)) throw new UsageError(`${place} is no URL`);
  return examineUrl(place, settings);
}

async function examineFile(place: string, source: string): Promise<Examination> {
  // Where the file will be is unknown; relative addresses need some URL to resolve against.
  const url = `${NOWHERE}${encodeURIComponent(basename(place))}`;
  let bytes: Buffer;
  try {
    bytes = await readFile(place);
  } catch (error) {
    const problem = `The file cannot be read (${String((error as NodeJS.ErrnoException).code)})`;
    const cure = 'Check the path; an address begins with https:// or http://.';
    return {place, findings: [{level: 'error', code: 'file', problem, cure}]};
  }
  const {findings, ...judged} = judgeContent(answerOf(bytes, {url}), source);
  const asWritten = findings.map((each) => ({
    ...each,
    ...(each.place !== undefined && {place: each.place === url ? place : each.place}),
    problem: each.problem.replaceAll(NOWHERE, ''),
  }));
  const isXml = judged.source === 'rss';
  return {place, ...judged, findings: [...judgeType(bytes, {isXml}), ...asWritten]};
}

async function examineUrl(
  place: string,
  {source, origin: pageOrigin, timeout}: Settings,
): Promise<Examination> {
  const exchange = await ask(requestUrl(place, source), pageOrigin, timeout);
  const access = judgeAccess(exchange, pageOrigin, place);
  const {last} = exchange;
  if (last instanceof Error) return {place, findings: [failureFinding(last), ...access]};
  const http = describe(exchange, last);
  const broken = judgeStatus(last);
  if (broken) return {place, http, findings: [broken, ...access]};
  const content = decode(last);
  if (content instanceof Error) {
    return {place, http, findings: [failureFinding(content), ...access]};
  }
  const further = furtherUrl(answerFrom(last, content), source);
  if (further !== undefined && further !== place) {
    const whole = await examineUrl(further, {source, origin: pageOrigin, timeout});
    const problem = 'Pictures and terms take a second request';
    const cure = `Put the address of both into src: ${further}`;
    const note: Finding = {level: 'note', code: 'request', place, problem, cure};
    return {...whole, place, findings: [note, ...whole.findings]};
  }

  const conditions = revalidation(last);
  const revalidated = conditions && (await isNotModified(last, timeout, conditions));
  const {findings, ...judged} = judgeContent(answerFrom(last, content), source);
  return {
    place,
    http: {...http, decodedBytes: content.length, revalidated},
    ...judged,
    findings: [
      ...access,
      ...judgeType(content, {
        type: last.headers['content-type'] ?? '',
        isXml: judged.source === 'rss',
      }),
      ...judgeSpeed(last, content, revalidated),
      ...findings,
    ],
  };
}

/** The answer as the elements read it. */
function answerFrom({url, status, headers}: Reply, content: Buffer): Answer {
  const type = headers['content-type'] ?? '';
  return answerOf(content, {
    url,
    headers: new Headers({'content-type': type}),
    isEmpty: status === 204,
  });
}

function describe(
  {redirects, milliseconds}: Exchange,
  {url, origin, status, headers, body}: Reply,
): Http {
  return {
    url,
    status,
    milliseconds,
    redirects: redirects.map((each) => ({status: each.status, from: each.url})),
    type: headers['content-type'],
    allowOrigin: headers['access-control-allow-origin'],
    ...(new URL(url).origin === origin && {isSameOrigin: true}),
    encoding: headers['content-encoding'],
    bytes: body.length,
    freshSeconds: freshSeconds(headers),
  };
}

/** Asks again, as a browser does once its copy is no longer fresh. */
async function isNotModified(
  {url, origin: sentOrigin}: Reply,
  timeout: number,
  conditions: Record<string, string>,
): Promise<boolean> {
  const {last} = await ask(url, sentOrigin, timeout, conditions);
  return !(last instanceof Error) && last.status === 304;
}
