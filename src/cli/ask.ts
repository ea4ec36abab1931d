// Asks a server as a browser does for a page on another origin, and keeps what browsers hide from scripts.
import {request as requestByHttp, type IncomingHttpHeaders} from 'node:http';
import {request as requestByHttps} from 'node:https';
import {brotliDecompressSync, gunzipSync, inflateSync} from 'node:zlib';
import {ContentError} from '../content/content-error.js';
import {VERSION} from '../generated/version.js';

/** The most redirects that browsers follow. */
const MAX_REDIRECTS = 20;

/** The most bytes that are read, on the wire and decoded: more than the elements read. */
const MAX_BYTES = 20_000_000;

const decoders: Readonly<Record<string, typeof gunzipSync>> = {
  br: brotliDecompressSync,
  gzip: gunzipSync,
  deflate: inflateSync,
};

/** One response: the last one, or a redirect on the way. */
export interface Reply {
  readonly url: string;
  /** Value of the request's `Origin`: `null` after a redirect between two foreign origins. */
  readonly origin: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they came, before decoding. */
  readonly body: Buffer;
}

/** All responses to one question. */
export interface Exchange {
  readonly redirects: readonly Reply[];
  /** The last response, or why there is none. */
  readonly last: Reply | ContentError;
  readonly milliseconds: number;
}

/**
 * Asks without cookies. Follows redirects even where CORS would end a browser's request, to see what comes next.
 * @param url absolute, `http:` or `https:`
 * @param pageOrigin origin of the page
 * @param timeout seconds for all of it
 * @param conditions headers of a conditional request
 */
export async function ask(
  url: string,
  pageOrigin: string,
  timeout: number,
  conditions: Record<string, string> = {},
): Promise<Exchange> {
  const signal = AbortSignal.timeout(timeout * 1000);
  const begin = performance.now();
  const redirects: Reply[] = [];
  let at = new URL(url);
  let sentOrigin = pageOrigin;
  let last: Reply | ContentError | undefined;
  try {
    while (!last) {
      if (at.username || at.password) throw failure('has a user name, which browsers refuse', at);
      const reply = await get(at, sentOrigin, conditions, signal);
      const {location} = reply.headers;
      if (!/^30[12378]$/.test(String(reply.status)) || location === undefined) {
        last = reply;
        continue;
      }
      redirects.push(reply);
      if (redirects.length > MAX_REDIRECTS) throw failure('redirects more than 20 times', at);
      const to = redirectTarget(location, at);
      // From here on, browsers do not tell the server who asks (Fetch, “HTTP-redirect fetch”).
      if (to.origin !== at.origin && at.origin !== pageOrigin) sentOrigin = 'null';
      at = to;
    }
  } catch (thrown) {
    last = signal.aborted
      ? new ContentError({
          kind: 'timeout',
          url: at.href,
          problem: `did not answer in ${timeout} s`,
        })
      : thrown instanceof ContentError
        ? thrown
        : unreachable(thrown as NodeJS.ErrnoException, at);
  }
  return {redirects, last, milliseconds: Math.round(performance.now() - begin)};
}

/** The decoded body, or why it cannot be decoded. */
export function decode({body, headers, url}: Reply): Buffer | ContentError {
  const encoding = headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'identity') return body;
  try {
    const decoder = decoders[encoding];
    if (decoder) return decoder(body, {maxOutputLength: MAX_BYTES});
  } catch {
    // The body is not in the encoding that its header names.
  }
  const problem = `cannot be decoded as Content-Encoding: ${encoding}`;
  return new ContentError({kind: 'type', url, problem});
}

function get(
  url: URL,
  sentOrigin: string,
  conditions: Record<string, string>,
  signal: AbortSignal,
): Promise<Reply> {
  const headers = {
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
    origin: sentOrigin,
    'sec-fetch-dest': 'empty',
    'sec-fetch-mode': 'cors',
    'sec-fetch-site': 'cross-site',
    'user-agent': `Mozilla/5.0 (compatible; benelux-elements/${VERSION})`,
    ...conditions,
  };
  const send = url.protocol === 'https:' ? requestByHttps : requestByHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, {headers, signal}, (response) => {
      const chunks: Buffer[] = [];
      let length = 0;
      const end = () =>
        resolve({
          url: url.href,
          origin: sentOrigin,
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        });
      response.on('data', (chunk: Buffer) => {
        chunks.push(chunk);
        length += chunk.length;
        if (length <= MAX_BYTES) return;
        end();
        response.destroy();
      });
      response.on('end', end);
      response.on('error', reject);
    });
    request.on('error', reject);
    request.end();
  });
}

function redirectTarget(location: string, from: URL): URL {
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  if (!to || !/^https?:$/.test(to.protocol)) {
    throw failure(
      `redirects to ${JSON.stringify(location.slice(0, 200))}, no https: address`,
      from,
    );
  }
  return to;
}

function failure(problem: string, {href}: URL): ContentError {
  return new ContentError({kind: 'network', url: href, problem, code: 'redirect'});
}

function unreachable({code = '', message}: NodeJS.ErrnoException, {href}: URL): ContentError {
  const isCertificate = /CERT|SIGNATURE/.test(code);
  const problem = isCertificate
    ? `has no good certificate: ${message}`
    : `is out of reach: ${code || message}`;
  return new ContentError({
    kind: 'network',
    url: href,
    problem,
    code: isCertificate ? 'certificate' : 'server',
  });
}
