// What a server has answered, or what stands in the page: text that a source reads as JSON or XML, once and on demand.
import {parseXml} from '../html/parse.js';
import {ContentError} from './content-error.js';

/** What is known of an answer besides its content. */
export interface AnswerDetails {
  /** Absolute URL that it came from, after redirects: relative URLs in it resolve against it. */
  readonly url: string;
  /** As far as CORS exposes them; absent for what stands in the page. */
  readonly headers?: Headers | undefined;
}

/** What sources read. Whatever is asked for twice is read once. */
export interface Answer {
  /** Absolute URL that it came from, after redirects: relative URLs in it resolve against it. */
  readonly url: string;
  /** As far as CORS exposes them; none for what stands in the page. */
  readonly headers: Headers;
  /** Value of `Content-Type`; empty where there is none. */
  readonly type: string;
  /** The content as text, without a byte order mark. */
  text(): string;
  /** The content as JSON. @throws ContentError of kind `type` */
  json(): unknown;
  /** The content as XML, in which nothing runs and nothing is loaded. @throws ContentError of kind `type` */
  xml(): Document;
}

/** An answer of text, or of the bytes of text in UTF-8. */
export function answerOf(content: string | Uint8Array, {url, headers}: AnswerDetails): Answer {
  const text = once(() =>
    typeof content === 'string' ? content : new TextDecoder().decode(content),
  );
  return {
    url,
    headers: headers ?? new Headers(),
    type: headers?.get('content-type') ?? '',
    text,
    json: once(() => {
      try {
        return JSON.parse(text()) as unknown;
      } catch {
        const found = /^\s*</.test(text()) ? 'HTML' : 'broken or over 5 MB';
        throw new ContentError({kind: 'type', url, problem: `is ${found}, not JSON`});
      }
    }),
    xml: once(() => {
      const document = parseXml(text());
      if (document) return document;
      throw new ContentError({kind: 'type', url, problem: 'is broken, or no XML at all'});
    }),
  };
}

/** An answer of JSON that is parsed already. */
export function answerOfJson(data: unknown, details: AnswerDetails): Answer {
  return {...answerOf('', details), text: once(() => JSON.stringify(data)), json: () => data};
}

/** Remembers what a function gives, or what it throws. */
function once<T>(read: () => T): () => T {
  let outcome: (() => T) | undefined;
  return () => {
    outcome ??= remember(read);
    return outcome();
  };
}

function remember<T>(read: () => T): () => T {
  try {
    const value = read();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
