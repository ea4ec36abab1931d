// Asks a publisher for a feed: within bounds of time and size, and never where a redirect should not lead.
import {ContentError, type ContentFailure} from '../content/content-error.js';
import {refusal} from './address.js';
import type {RelayedFeed} from './config.js';

/** Milliseconds for the whole answer, redirects included. */
const TIMEOUT = 10_000;

/** The most bytes of an answer. */
const MAX_BYTES = 2_000_000;

/** The most redirects. */
const MAX_REDIRECTS = 3;

/** What the publisher said. */
export interface UpstreamAnswer {
  /** Address of the answer, after redirects. */
  readonly url: string;
  readonly headers: Headers;
  /** Absent where nothing has changed (304). */
  readonly bytes?: Uint8Array;
  /** Whether the publisher says that there is no content (204). */
  readonly isEmpty: boolean;
}

/**
 * Asks for a feed.
 * @param headers of the request
 * @throws ContentError
 */
export async function askUpstream(
  address: string,
  feed: RelayedFeed,
  headers: Record<string, string>,
): Promise<UpstreamAnswer> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let url = new URL(address);
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, {headers, signal, redirect: 'manual'});
      const {status} = response;
      const location = /^30[12378]$/.test(`${status}`) && response.headers.get('location');
      if (!location) return await readAnswer(response, url.href);
      await response.body?.cancel();
      if (redirects === MAX_REDIRECTS) throw failure('network', url, 'redirects more than 3 times');
      url = redirectTarget(location, url, feed);
    }
  } catch (error) {
    if (error instanceof ContentError) throw error;
    throw signal.aborted
      ? failure('timeout', url, 'did not answer in 10 s')
      : failure('network', url, 'is out of reach');
  }
}

function redirectTarget(location: string, from: URL, {hosts, allowPrivate}: RelayedFeed): URL {
  if (!URL.canParse(location, from)) throw failure('network', from, 'redirects to no address');
  const to = new URL(location, from);
  const refused = refusal(to, allowPrivate);
  if (refused) throw failure('network', from, `redirects to ${to.href}, which ${refused}`);
  if (!hosts.includes(to.host))
    throw failure('network', from, `redirects to ${to.host}, which is not among its hosts`);
  return to;
}

async function readAnswer(response: Response, url: string): Promise<UpstreamAnswer> {
  const {status, headers, ok} = response;
  const answer = {url, headers, isEmpty: status === 204};
  if (status === 304) return answer;
  if (!ok) {
    await response.body?.cancel();
    throw new ContentError({kind: 'http', url, problem: `answered ${status}`, status});
  }
  return {...answer, bytes: await readBytes(response, url)};
}

/** Counts while it reads: what a server says of its length may be wrong. */
async function readBytes({body}: Response, url: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const {value} = (await reader?.read()) ?? {};
    if (!value) break;
    chunks.push(value);
    length += value.length;
    if (length <= MAX_BYTES) continue;
    await reader?.cancel();
    throw failure('type', new URL(url), 'is over 2 MB');
  }
  const bytes = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, end);
    end += chunk.length;
  }
  return bytes;
}

function failure(kind: ContentFailure['kind'], {href}: URL, problem: string): ContentError {
  return new ContentError({kind, url: href, problem});
}
