// The answer of a server, or JSON in the page: text that sources read as JSON or XML, parsed once and on demand.
import {parseXml} from '../html/parse-xml.js';
import {decode} from './charset.js';
import {ContentError} from './content-error.js';
import {notJson, notXml} from './wrong-format.js';

/** What is known of an answer besides its content. */
export interface AnswerDetails {
  /** Absolute URL of the answer, after redirects; relative URLs in the content resolve against it. */
  readonly url: string;
  /** The headers that CORS exposes; absent for content in the page. */
  readonly headers?: Headers | undefined;
  /** Whether the server says that it has no content (status 204). */
  readonly isEmpty?: boolean;
}

/** What a source reads. The content is decoded and parsed once, however often a source asks. */
export interface Answer {
  /** Absolute URL of the answer, after redirects; relative URLs in the content resolve against it. */
  readonly url: string;
  /** The headers that CORS exposes; none for content in the page. */
  readonly headers: Headers;
  /** Value of `Content-Type`; empty where there is none. */
  readonly type: string;
  /** Whether the server says that it has no content (status 204): there is no news, in whatever format. */
  readonly isEmpty: boolean;
  /** The content as text, without a byte order mark. */
  text(): string;
  /** The content as JSON. @throws ContentError of kind `type` */
  json(): unknown;
  /** The content as XML, in which nothing runs and nothing is loaded. @throws ContentError of kind `type` */
  xml(): Document;
}

/** An answer from a text, or from the bytes of a text. */
export function answerOf(
  content: string | Uint8Array,
  {url, headers, isEmpty = false}: AnswerDetails,
): Answer {
  const type = headers?.get('content-type') ?? '';
  const text = once(() => (typeof content === 'string' ? content : decode(content, type)));
  return {
    url,
    headers: headers ?? new Headers(),
    type,
    isEmpty,
    text,
    json: once(() => {
      try {
        return JSON.parse(text()) as unknown;
      } catch (error) {
        throw new ContentError({
          kind: 'type',
          url,
          problem: notJson(text(), (error as Error).message),
        });
      }
    }),
    xml: once(() => {
      let parsed: Document | undefined;
      try {
        parsed = parseXml(text());
      } catch (error) {
        throw new ContentError({
          kind: 'type',
          url,
          problem: notXml(text(), (error as Error).message),
        });
      }
      if (parsed) return parsed;
      const problem =
        'is XML, which the page lets nobody read: allow benelux-elements in trusted-types';
      throw new ContentError({kind: 'type', code: 'csp', url, problem});
    }),
  };
}

/** An answer from JSON that is parsed already. */
export function answerOfJson(data: unknown, details: AnswerDetails): Answer {
  return {...answerOf('', details), text: once(() => JSON.stringify(data)), json: () => data};
}

/** Calls a function once at most, and remembers its result or its error. */
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
