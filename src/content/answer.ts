// The answer of a server, or JSON in the page: text that sources read as JSON or XML, parsed once and on demand.
import {parseXml} from '../html/parse.js';
import {ContentError} from './content-error.js';

/** What is known of an answer besides its content. */
export interface AnswerDetails {
  /** Absolute URL of the answer, after redirects; relative URLs in the content resolve against it. */
  readonly url: string;
  /** The headers that CORS exposes; absent for content in the page. */
  readonly headers?: Headers | undefined;
}

/** What a source reads. The content is decoded and parsed once, however often a source asks. */
export interface Answer {
  /** Absolute URL of the answer, after redirects; relative URLs in the content resolve against it. */
  readonly url: string;
  /** The headers that CORS exposes; none for content in the page. */
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

/** An answer from a text, or from the bytes of a text in UTF-8. */
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
      } catch (error) {
        throw new ContentError({kind: 'type', url, problem: notJson(text(), error as Error)});
      }
    }),
    xml: once(() => {
      const parsed = parseXml(text());
      if (parsed) return parsed;
      throw new ContentError({kind: 'type', url, problem: 'is broken, or no XML at all'});
    }),
  };
}

/** UTF-16 code units beyond which an answer was cut off. */
const MAX_LENGTH = 4_900_000;

/** What a text is in place of JSON, in words that follow its URL. */
function notJson(text: string, {message}: Error): string {
  const [, root = ''] = /^\s*(?:<[?!][^>]*>\s*)*<([\w:]+)/.exec(text) ?? [];
  if (/^(rss|rdf:rdf)$/i.test(root)) return 'is an RSS feed, not JSON';
  if (/^(\w+:)?feed$/i.test(root)) return 'is an Atom feed, not JSON';
  if (/^\s*</.test(text))
    return root && /^\s*<\?xml/.test(text) && !/^html$/i.test(root)
      ? 'is XML, not JSON'
      : 'is HTML, not JSON';
  if (!text.trim()) return 'is empty';
  if (text.length > MAX_LENGTH) return 'is over 5 MB';
  return `is broken JSON: it ${placeOf(text, message)}`;
}

/** Where JSON is broken. Engines word it differently: by line and column, by position, or not at all. */
function placeOf(text: string, message: string): string {
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  const [, position] = /position (\d+)/.exec(message) ?? [];
  if (line && column) return `breaks off in line ${line}, column ${column}`;
  const before = text.slice(0, position === undefined ? text.length : Number(position)).split('\n');
  const isKnown = position !== undefined || /EOF|end|untermin/i.test(message);
  return isKnown
    ? `breaks off in line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`
    : `has a mistake (${message.slice(0, 80)})`;
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
