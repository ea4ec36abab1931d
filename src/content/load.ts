// The text at a URL, in up to three tries: their pauses, time-out, status and size. The only file that calls fetch.
import {ContentError} from './content-error.js';

/** How often a server is asked until its content counts as out of reach. */
const MAX_TRIES = 3;

/** Milliseconds that a server has to give its whole answer, each time. */
const TIMEOUT = 10_000;

/** The most milliseconds between two tries, also when the server wants more. */
const MAX_PAUSE = 60_000;

/** The most UTF-16 code units of an answer. */
const MAX_LENGTH = 5_000_000;

/** What a server answered. */
export interface Loaded {
  readonly text: string;
  /** Absolute URL that the answer came from, after redirects. */
  readonly url: string;
  /** Headers of the answer, as far as CORS exposes them. */
  readonly headers?: Headers;
}

/**
 * Fetches text without cookies and without a header that would need a CORS preflight. What may pass is tried again:
 * a network error, a time-out, status 408, 429 and 5xx; after 1 to 2 s, then 2 to 4 s, or as late as `Retry-After`
 * says. A browser that knows that it is offline is not asked twice.
 * @param url absolute
 * @param revalidate asks the server again even where the browser's cache holds a fresh answer
 * @param signal ends the request, and the tries
 * @throws ContentError
 */
export async function load(url: string, revalidate: boolean, signal: AbortSignal): Promise<Loaded> {
  const forbidden: string[] = [];
  const hear = ({blockedURI}: SecurityPolicyViolationEvent) => forbidden.push(blockedURI);
  document.addEventListener('securitypolicyviolation', hear, {signal});
  for (let tries = 1; ; tries++) {
    const late = AbortSignal.timeout(TIMEOUT);
    let pause = 2 ** tries * (500 + Math.random() * 500);
    let error: ContentError;
    try {
      const response = await fetch(url, {
        cache: revalidate ? 'no-cache' : 'default',
        credentials: isPreloaded(url) ? 'same-origin' : 'omit',
        signal: AbortSignal.any([signal, late]),
      });
      const {status} = response;
      if (response.ok)
        return {text: await read(response), url: response.url, headers: response.headers};
      error = new ContentError('http', `answered ${status}`, url, status);
      pause = Math.max(pause, retryAfter(response));
    } catch {
      error = late.aborted
        ? new ContentError('timeout', 'did not answer in 10 s', url)
        : unreachable(url);
    }
    const mayPass = /^(network|timeout|408|429|5..)$/.test(`${error.status ?? error.code}`);
    if (!mayPass || signal.aborted || tries === MAX_TRIES || pause > MAX_PAUSE) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    // The browser tells of its policy in an event, which may come after the failure.
    if (forbidden.includes(url))
      throw new ContentError('network', 'is forbidden by connect-src', url, undefined, 'csp');
  }
}

/**
 * Reads JSON text.
 * @param url where it came from
 * @throws ContentError of kind `type`
 */
export function parseJson(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const problem = /^\s*</.test(text) ? 'HTML' : 'broken or over 5 MB';
    throw new ContentError('type', `is ${problem}, not JSON`, url);
  }
}

/** The body as text. Of one that is too long the rest is left, and what has come is no JSON. */
export async function read({body}: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.length <= MAX_LENGTH) {
    const {value} = (await reader?.read()) ?? {};
    if (value === undefined) return text;
    text += value;
  }
  void reader?.cancel();
  return text;
}

/** Milliseconds until the instant, or for the seconds, that `Retry-After` names (RFC 9110, 10.2.3). */
function retryAfter({headers}: Response): number {
  const value = headers.get('retry-after') ?? '';
  return Number(value) * 1000 || Date.parse(value) - Date.now() || 0;
}

function unreachable(url: string): ContentError {
  const isMixed = url.startsWith('http:') && origin.startsWith('https:');
  const [problem, code] = !navigator.onLine
    ? ['is out of reach: the browser is offline', 'offline']
    : isMixed
      ? ['is http:, which a page on https: may not read', 'mixed-content']
      : ['is out of reach, or CORS or connect-src forbids it'];
  return new ContentError('network', problem, url, undefined, code);
}

// A browser reuses a preloaded answer only for a request with the credentials mode of the preload, which for
// `<link rel="preload" as="fetch" crossorigin>` is "same-origin". Another origin gets no cookies in either mode.
function isPreloaded(url: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[as=fetch]');
  return [...links].some((link) => link.href === url);
}
