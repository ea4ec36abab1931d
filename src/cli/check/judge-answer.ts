// Judges a server's answer for browsers and visitors: CORS, redirects, caching, size, characters.
import {isUtf8} from 'node:buffer';
import {gzipSync} from 'node:zlib';
import type {Exchange, Reply} from '../ask.js';
import {collect, type Finding} from './finding.js';

const DAY = 86_400;

/** Bytes that fit into the first packet, compressed or not. */
const PACKET = 1400;

/** The most bytes on the wire that a slow connection brings in a moment. */
const MAX_BYTES = 200_000;

const statusCures: readonly (readonly [status: RegExp, cure: string])[] = [
  [
    /^(404|410)$/,
    'Correct the address; with {lang}, each language that your pages use must exist.',
  ],
  [/^(401|403)$/, 'Lift the log-in or the filter for this address: the elements send no cookie.'],
  [/^429$/, 'Ask less often, or cache the feed in front of its server.'],
  [/^/, 'Tell the owner of the server.'],
];

/** Seconds for which a browser uses an answer without asking again; undefined where it guesses, -1 for no copy at all. */
export function freshSeconds(headers: Reply['headers']): number | undefined {
  const control = headers['cache-control'] ?? '';
  if (/\bno-store\b/i.test(control)) return -1;
  if (/\bno-cache\b/i.test(control)) return 0;
  const maxAge = /\bmax-age="?(\d+)/i.exec(control)?.[1];
  const age = Number(headers.age ?? 0);
  if (maxAge !== undefined) return Math.max(Number(maxAge) - age, 0);
  const {expires, date} = headers;
  if (expires === undefined) return undefined;
  const seconds = (Date.parse(expires) - (Date.parse(date ?? '') || Date.now())) / 1000;
  return Math.max(Math.round(seconds) - age || 0, 0);
}

/** The headers that ask whether a copy is still good; undefined where the answer names no version. */
export function revalidation({headers}: Reply): Record<string, string> | undefined {
  const {etag} = headers;
  const modified = headers['last-modified'];
  if (etag !== undefined) return {'if-none-match': etag};
  return modified === undefined ? undefined : {'if-modified-since': modified};
}

/**
 * Judges whether a page may read the answers, and how it gets to the last one.
 * @param place the address that was asked for
 */
export function judgeAccess(
  {redirects, last}: Exchange,
  pageOrigin: string,
  place: string,
): Finding[] {
  const {list, add} = collect();
  for (const reply of last instanceof Error ? redirects : [...redirects, last]) {
    const {url, status, headers} = reply;
    const isRedirect = reply !== last;
    const what = isRedirect ? `The redirect (${status})` : 'The answer';
    const allowed = headers['access-control-allow-origin'];
    const isSame = new URL(url).origin === reply.origin;
    if (!isSame && allowed !== '*' && allowed !== reply.origin) {
      const problem =
        allowed === undefined
          ? 'has no Access-Control-Allow-Origin: no page of another origin may read it'
          : `has Access-Control-Allow-Origin: ${allowed}, and the browser asks for ${reply.origin}`;
      const cure = [
        'Send “Access-Control-Allow-Origin: *” from there, with errors and redirects too.',
        'Or let a job on the server of the page make a copy every few minutes:',
        `npx benelux-elements convert '${place}' --output feed.json`,
        'Or run a relay there: npx benelux-elements relay --help (docs/publishing.md).',
      ].join(' ');
      add('error', 'cors', `${what} ${problem}`, cure, url);
    } else if (!isSame && allowed !== '*' && !/\borigin\b|\*/i.test(headers.vary ?? '')) {
      const problem = `allows ${reply.origin} alone, and caches may give it to other sites`;
      const cure = 'Send “Access-Control-Allow-Origin: *”, or add “Vary: Origin”.';
      add('warning', 'cors', `${what} ${problem}`, cure, url);
    }
    if (pageOrigin.startsWith('https:') && isInsecure(url)) {
      const cure = 'Offer the feed on https:, and write that into src.';
      add('error', 'mixed-content', 'A page on https: may not read http: addresses', cure, url);
    }
    if (isRedirect) {
      const problem = `It redirects (${status}), which costs each visitor a round trip`;
      add('note', 'redirect', problem, 'Put the last address into src.', url);
    }
  }
  return list;
}

/** Why the content of an answer is not read; undefined where it is read. */
export function judgeStatus({url, status}: Reply): Finding | undefined {
  if (status >= 200 && status < 300) return undefined;
  const [, cure = ''] = statusCures.find(([pattern]) => pattern.test(String(status))) ?? [];
  return {level: 'error', code: 'http', place: url, problem: `The server answered ${status}`, cure};
}

/**
 * Judges how soon the content is there, on the first visit and on later ones.
 * @param isRevalidated whether the server said that a copy is still good; absent where its answer names no version
 */
export function judgeSpeed(reply: Reply, content: Buffer, isRevalidated?: boolean): Finding[] {
  const {list, add} = collect();
  const length = content.length;
  const gzipped = length > PACKET ? gzipSync(content).length : length;
  if (reply.headers['content-encoding'] === undefined && gzipped < length) {
    const problem = `It is sent as it is, ${length} bytes; gzip makes ${gzipped} of them`;
    add('warning', 'compression', problem, 'Switch on compression (gzip, brotli) for its type.');
  }
  if (reply.body.length > MAX_BYTES) {
    const problem = `${reply.body.length} bytes are much for a slow connection`;
    add('warning', 'size', problem, 'Offer fewer items, and the rest by next_url.');
  }
  const seconds = freshSeconds(reply.headers);
  const cure = 'Send “Cache-Control: max-age=300”, or as many seconds as news may be late.';
  if (seconds === undefined) {
    add('warning', 'caching', 'It does not say how long it is fresh, and browsers guess', cure);
  } else if (seconds < 0) {
    add('warning', 'caching', 'No copy is kept (no-store): each page loads all of it', cure);
  } else if (seconds === 0) {
    add('note', 'caching', 'It is never fresh: each page asks the server for it', cure);
  } else if (seconds > DAY) {
    const hours = Math.round(seconds / 3600);
    add('warning', 'caching', `It is fresh for ${hours} hours: visitors see old news`, cure);
  }
  if (isRevalidated === undefined && seconds !== -1) {
    const problem =
      'It has neither ETag nor Last-Modified: an old copy is loaded again, not renewed';
    add('note', 'caching', problem, 'Send an ETag.');
  } else if (isRevalidated === false) {
    const problem = 'It is sent again in whole when it is asked for by its ETag or Last-Modified';
    add('note', 'caching', problem, 'Answer 304 to If-None-Match and If-Modified-Since.');
  }
  return list;
}

/** What is known of a body beside its bytes. */
interface BodyDetails {
  /** Value of `Content-Type`; absent for a file. */
  readonly type?: string | undefined;
  readonly isXml: boolean;
}

/** Judges type and charset. What is not in UTF-8 is read too, but other readers of JSON lose letters. */
export function judgeType(content: Buffer, {type, isXml}: BodyDetails): Finding[] {
  const {list, add} = collect();
  const right = isXml ? 'application/rss+xml' : 'application/feed+json';
  const cure = `Send “Content-Type: ${right}; charset=utf-8”.`;
  if (type !== undefined && !(isXml ? /xml/i : /json/i).test(type)) {
    const problem = `It is sent as ${type || 'nothing'}, and caches and compression depend on the type`;
    add('note', 'type', problem, cure);
  }
  const declaration = isXml ? content.subarray(0, 200).toString('latin1') : '';
  const charset =
    /charset="?([^\s;"]+)/i.exec(type ?? '')?.[1] ??
    /encoding=["']([^"']+)/i.exec(declaration)?.[1] ??
    'utf-8';
  const saysUtf8 = /^utf-?8$/i.test(charset);
  if (!isUtf8(content) && (saysUtf8 || !isXml)) {
    const problem = 'It is not in UTF-8: other readers lose letters such as é';
    add('warning', 'charset', problem, 'Write it in UTF-8.');
  } else if (isUtf8(content) && !saysUtf8) {
    add('warning', 'charset', `It says charset=${charset}, and is in UTF-8`, cure);
  }
  if (!isXml && content.subarray(0, 3).equals(Buffer.from('\ufeff'))) {
    const problem = 'It begins with a byte order mark, over which other readers stumble';
    add('note', 'charset', problem, 'Save it as UTF-8 without BOM.');
  }
  return list;
}

/** Whether browsers call a URL insecure: this computer is secure (Secure Contexts, “potentially trustworthy”). */
function isInsecure(url: string): boolean {
  const {protocol, hostname} = new URL(url);
  return protocol === 'http:' && !/^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(hostname);
}
