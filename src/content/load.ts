// One request for JSON: its time-out, its status, its type. The only file that calls fetch.
import {ContentError} from './content-error.js';

/** Milliseconds that a server has to give its whole answer. */
const TIMEOUT = 10_000;

/** JSON, and the headers of the answer as far as CORS exposes them. */
interface Loaded {
  readonly data: unknown;
  readonly headers: Headers;
}

/**
 * Fetches JSON without cookies and without a header that would need a CORS preflight.
 * @param url absolute
 * @param revalidate asks the server again even where the browser's cache holds a fresh answer
 * @throws ContentError
 */
export async function load(url: string, revalidate: boolean): Promise<Loaded> {
  const late = AbortSignal.timeout(TIMEOUT);
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      cache: revalidate ? 'no-cache' : 'default',
      credentials: isPreloaded(url) ? 'same-origin' : 'omit',
      signal: late,
    });
    text = await response.text();
  } catch {
    throw late.aborted
      ? new ContentError('timeout', 'did not answer in 10 s', url)
      : new ContentError('network', 'is out of reach, or CORS or connect-src forbids it', url);
  }
  if (response.ok) return {data: parseJson(text, url), headers: response.headers};
  throw new ContentError('http', `answered ${response.status}`, url, response.status);
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
    throw new ContentError('type', `is ${/^\s*</.test(text) ? 'HTML' : 'broken'}, not JSON`, url);
  }
}

// A browser reuses a preloaded answer only for a request with the credentials mode of the preload, which for
// `<link rel="preload" as="fetch" crossorigin>` is "same-origin". Another origin gets no cookies in either mode.
function isPreloaded(url: string): boolean {
  const links = document.querySelectorAll<HTMLLinkElement>('link[as=fetch]');
  return Array.from(links).some((link) => link.href === url);
}
