// Asks a URL for its answer, in up to three tries. The only file that calls fetch.
import {answerOf, type Answer} from './answer.js';
import {ContentError} from './content-error.js';

/** How often a server is asked until its content counts as out of reach. */
const MAX_TRIES = 3;

/** Milliseconds that a server has for its whole answer, in each try. */
const TIMEOUT = 10_000;

/** The most milliseconds between two tries, even when the server wants more. */
const MAX_PAUSE = 60_000;

/** The most bytes of an answer. */
const MAX_BYTES = 5_000_000;

/**
 * Fetches content without cookies and without a header that would need a CORS preflight. A failure that may pass is
 * tried again: a network error, a time-out, status 408, 429 and 5xx; after 1 to 2 s, then 2 to 4 s, or as late as
 * `Retry-After` says. A browser that knows that it is offline is not asked twice.
 * @param url absolute
 * @param revalidate asks the server again even where the browser's cache holds a fresh answer
 * @param signal ends the request, and the tries
 * @throws ContentError
 */
export async function load(url: string, revalidate: boolean, signal: AbortSignal): Promise<Answer> {
  const forbidden: string[] = [];
  const hear = ({blockedURI}: SecurityPolicyViolationEvent) => forbidden.push(blockedURI);
  document.addEventListener('securitypolicyviolation', hear, {signal});
  for (let tries = 1; ; tries++) {
    const timeout = AbortSignal.timeout(TIMEOUT);
    const end = AbortSignal.any([signal, timeout]);
    let pause = 2 ** tries * (500 + Math.random() * 500);
    let error: ContentError;
    try {
      const response = await fetch(url, {
        cache: revalidate ? 'no-cache' : 'default',
        credentials: isPreloaded(url) ? 'same-origin' : 'omit',
        signal: end,
      });
      const {status} = response;
      if (response.ok) {
        const bytes = await read(response);
        // WebKit frees a signal that only a request uses, and then never ends that request: this keeps it.
        end.throwIfAborted();
        // A page's own fetch may give no address.
        return answerOf(bytes, {
          url: response.url || url,
          headers: response.headers,
          isEmpty: status === 204,
        });
      }
      error = new ContentError({kind: 'http', url, problem: `answered ${status}`, status});
      pause = Math.max(pause, retryAfter(response));
    } catch {
      error = timeout.aborted
        ? new ContentError({kind: 'timeout', url, problem: 'did not answer in 10 s'})
        : unreachable(url);
    }
    const mayPass = /^(network|timeout|408|429|5..)$/.test(`${error.status ?? error.code}`);
    if (!mayPass || signal.aborted || tries === MAX_TRIES || pause > MAX_PAUSE) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    // The browser reports a forbidden request in an event, which may come after the failure.
    if (forbidden.includes(url))
      throw new ContentError({
        kind: 'network',
        url,
        problem: 'is forbidden by connect-src',
        code: 'csp',
      });
  }
}

/** The bytes of the body. One that is too long is cut off, and is then neither JSON nor XML. */
async function read(response: Response): Promise<Uint8Array> {
  const {body} = response as {body?: Response['body']};
  // A page's own fetch may have no streams.
  if (!body) return new Uint8Array(await response.arrayBuffer()).subarray(0, MAX_BYTES + 1);
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= MAX_BYTES) {
    const {value} = await reader.read();
    if (!value) break;
    // On a busy machine all of a long body may come at once.
    const chunk = value.subarray(0, MAX_BYTES + 1 - length);
    chunks.push(chunk);
    length += chunk.length;
  }
  void reader.cancel();
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}

/** Milliseconds to wait by `Retry-After`, which names seconds or an instant (RFC 9110, 10.2.3). */
function retryAfter({headers}: Response): number {
  const value = headers.get('retry-after') ?? '';
  return Number(value) * 1000 || new Date(value).getTime() - Date.now() || 0;
}

function unreachable(url: string): ContentError {
  if (!navigator.onLine) {
    const problem = 'is out of reach: the browser is offline';
    return new ContentError({kind: 'network', url, problem, code: 'offline'});
  }
  if (url.startsWith('http:') && origin.startsWith('https:')) {
    const problem = 'is http:, which a page on https: may not read';
    return new ContentError({kind: 'network', url, problem, code: 'mixed-content'});
  }
  const problem = 'is out of reach, or CORS or connect-src forbids it';
  return new ContentError({kind: 'network', url, problem});
}

// A browser reuses a preloaded answer only for a request with the credentials mode of the preload, which for
// `<link rel="preload" as="fetch" crossorigin>` is "same-origin". Another origin gets no cookies in either mode.
function isPreloaded(url: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[as=fetch]');
  return [...links].some((link) => link.href === url);
}
