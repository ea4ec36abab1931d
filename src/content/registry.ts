// The known formats, the page's own among them, and the way from an answer to a feed.
import {answerOf, answerOfJson, type Answer} from './answer.js';
import {checkFeed} from './check.js';
import {ContentError} from './content-error.js';
import {FeedWarnings} from './feed-warnings.js';
import type {Feed} from './model.js';
import type {Reporter} from './report.js';
import type {Format, Source, Wanted} from './source.js';
import {jsonFeed} from './sources/json-feed.js';
import {rss} from './sources/rss.js';
import {wordpress} from './sources/wordpress.js';

/** The newest first. */
const sources: Source[] = [rss, wordpress, jsonFeed];

/** The formats that `benelux-all.js` adds, or an import of `benelux-elements/sources.js`. */
const furtherNames = ['drupal', 'politie-nl', 'schema-org'];

/** The format of an answer without content. */
const nothing: Source = {name: 'nothing', matches: () => true, parse: () => ({items: []})};

/** Adds a format. The newest format is asked first, even where an older one has the same name. */
export function registerSource(source: Source): void {
  sources.unshift(source);
}

/** The values of the `source` attribute, except `auto`; the oldest first. */
export function sourceNames(): string[] {
  return sources.map(({name}) => name).reverse();
}

/**
 * The URL to request: the page's URL, completed by the formats that need more.
 * @param url absolute
 */
export function requestUrl(url: string, format: Format, wanted: Wanted = {}): string {
  const complete = new URL(url);
  for (const source of sources) {
    if (format === 'auto' || format === source.name) source.request?.(complete, wanted);
  }
  return complete.href;
}

/** The address that says more than an answer, where its format knows one. */
export function furtherUrl(answer: Answer, format: Format): string | undefined {
  try {
    return findSource(answer, format).furtherUrl?.(answer);
  } catch {
    return undefined;
  }
}

/** The name under which a format is known, among sources and in messages. */
export function nameOf(format: Format): string {
  return typeof format === 'string' ? format : format.name;
}

/**
 * Turns data of any known format into a feed.
 * @param data parsed JSON, or the text of an answer, such as XML
 * @param url absolute URL of the data
 * @param headers of the answer
 * @throws ContentError of kind `type` or `format`
 */
export function parseContent(data: unknown, format: Format, url: string, headers?: Headers): Feed {
  const details = {url, headers};
  const answer = typeof data === 'string' ? answerOf(data, details) : answerOfJson(data, details);
  return parseAnswer(answer, format);
}

/**
 * Turns an answer of any known format into a feed, and warns of what is dropped.
 * @throws ContentError of kind `type` or `format`
 */
export function parseAnswer(answer: Answer, format: Format): Feed {
  const warnings = new FeedWarnings(answer.url);
  try {
    return readAnswer(answer, findSource(answer, format), warnings.note);
  } finally {
    warnings.tell();
  }
}

/**
 * Like `parseAnswer`, but each item is checked when it is asked for, and only then warned of.
 * @throws ContentError of kind `type` or `format`
 */
export function openAnswer(answer: Answer, format: Format): Feed {
  return open(answer, findSource(answer, format), new FeedWarnings(answer.url).note);
}

/**
 * Finds the format of an answer.
 * @throws ContentError of kind `type` or `format`
 */
export function findSource(answer: Answer, format: Format): Source {
  if (answer.isEmpty) return nothing;
  if (typeof format !== 'string') return format;
  const source = sources.find((each) =>
    format === 'auto' ? recognises(each, answer) : each.name === format,
  );
  if (source) return source;
  // An answer that is not JSON fails as such, not as an unknown format.
  if (format === 'auto') answer.json();
  throw new ContentError({kind: 'format', url: answer.url, problem: unknownFormat(format)});
}

/** In words that follow the URL of an answer. */
function unknownFormat(name: string): string {
  const names = sourceNames();
  const others = furtherNames.filter((each) => !names.includes(each));
  if (others.includes(name))
    return `cannot be read as source="${name}" by benelux.js: benelux-all.js has it`;
  const elsewhere = others.length ? `; benelux-all.js has also ${others.join(', ')}` : '';
  return name === 'auto'
    ? `is in no known format (${names.join(', ')}${elsewhere})`
    : `cannot be read as source="${name}": there are auto, ${names.join(', ')}${elsewhere}`;
}

/**
 * Turns an answer of a format into a feed.
 * @param report hears what is dropped
 * @throws ContentError of kind `type` or `format`
 */
export function readAnswer(answer: Answer, source: Source, report: Reporter): Feed {
  const feed = open(answer, source, report);
  // To read the property is to check all items.
  return {...feed, items: feed.items};
}

function open(answer: Answer, source: Source, report: Reporter): Feed {
  try {
    return checkFeed(source.parse(answer, report), source, answer.url, report);
  } catch (error) {
    if (error instanceof ContentError) throw error;
    const why = String((error as Error | null)?.message).slice(0, 200);
    throw new ContentError({
      kind: 'format',
      url: answer.url,
      problem: `is no ${source.name}: ${why}`,
    });
  }
}

function recognises(source: Source, answer: Answer): boolean {
  try {
    return source.matches(answer);
  } catch {
    return false;
  }
}
