// Makes a JSON Feed of an answer in any known format, as the elements read it in a browser.
import {answerOf} from '../content/answer.js';
import {findSource, readAnswer} from '../content/registry.js';
import type {Reporter} from '../content/report.js';
import type {Format} from '../content/source.js';
import {sourceOfPaths} from '../content/sources/paths.js';
import '../sources.js';
import {provideDom} from './dom.js';
import {toJsonFeed} from './to-json-feed.js';

provideDom();

/** A JSON Feed 1.1 with `_benelux`, as benelux-elements/feed.schema.json describes it. */
export type JsonFeed = ReturnType<typeof toJsonFeed>;

/** How an answer is to be read. */
export interface ConvertOptions {
  /** Absolute URL of the answer; relative URLs in it resolve against it. */
  readonly url: string;
  /** Value of `Content-Type`; its charset counts where the bytes are not UTF-8. */
  readonly contentType?: string | undefined;
  /** Whether the server said that it has no content (status 204): then there is no news, whatever the format. */
  readonly isEmpty?: boolean | undefined;
  /** Name of a source, or `auto` (the default) to recognise it. */
  readonly source?: string | undefined;
  /** Where JSON of one's own has the fields, as in the attribute `paths`; comes before `source`. */
  readonly paths?: string | undefined;
  /** Language of a feed that names none. */
  readonly lang?: string | undefined;
  /** The most items; all of them when absent. */
  readonly limit?: number | undefined;
  /** Hears of what is dropped, and of what is written otherwise than it should be. */
  readonly onReport?: Reporter | undefined;
}

/**
 * Makes a JSON Feed of an answer. Without network: the same answer gives the same feed. URLs are absolute, texts are decoded
 * once, and articles hold safe HTML alone. Next pages are not named, since they are in the format of the answer.
 * @throws ContentError of kind `type` or `format` where the answer is in no known format
 * @throws TypeError where `paths` names what is no field
 */
export function convert(
  body: Uint8Array | ArrayBuffer | string,
  options: ConvertOptions,
): JsonFeed {
  const {url, contentType = '', isEmpty = false, source = 'auto', paths, lang, limit} = options;
  const content = body instanceof ArrayBuffer ? new Uint8Array(body) : body;
  const headers = new Headers({'content-type': contentType});
  const answer = answerOf(content, {url, headers, isEmpty});
  const format: Format = paths === undefined ? source : sourceOfPaths(paths, refuse);
  const feed = readAnswer(answer, findSource(answer, format), options.onReport ?? ignore);
  const whole = {
    ...feed,
    title: feed.title ?? new URL(url).hostname,
    language: feed.language ?? lang,
    nextUrl: undefined,
    items: feed.items?.slice(0, limit),
  };
  // A feed has no field whose value is undefined.
  return JSON.parse(JSON.stringify(toJsonFeed(whole, true))) as JsonFeed;
}

function ignore(): void {}

function refuse(problem: string): never {
  throw new TypeError(`paths: ${problem}`);
}
