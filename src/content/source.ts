// The formats that can be read: a small registry that a host site can add to.
import {warn} from '../warn.js';
import {ContentError} from './content-error.js';
import type {Feed} from './model.js';
import {jsonFeed} from './sources/json-feed.js';

/** A format of JSON, and how to read it. */
export interface Source {
  /** The value of the `source` attribute that chooses this format. */
  readonly name: string;
  /** Whether the data is in this format; asked when `source` is `auto`. */
  matches(data: unknown): boolean;
  /** Turns the data into what the elements render; drops what is broken and keeps the rest. */
  parse(data: unknown, context: ParseContext): Feed;
}

/** What a source needs besides the data. */
interface ParseContext {
  /** Absolute URL of the data: relative URLs in it resolve against it. */
  readonly url: string;
  /**
   * Tells the webmaster of something that was dropped.
   * @param place as in `items[3].date_published`
   * @param problem as in `"2021-02-30" is no date`
   */
  readonly report: (place: string, problem: string) => void;
}

const sources: Source[] = [jsonFeed];

/** Adds a format. It is asked before those that are there, also before one of the same name. */
export function registerSource(source: Source): void {
  sources.unshift(source);
}

/**
 * Turns data of any known format into a feed.
 * @param name a source's name, or `auto` to recognise the format
 * @param url absolute URL of the data
 * @throws ContentError of kind `format`
 */
export function parseContent(data: unknown, name: string, url: string): Feed {
  const report = (place: string, problem: string) => warn('content', `${url} ${place}: ${problem}`);
  const source = sources.find((each) =>
    name === 'auto' ? each.matches(data) : each.name === name,
  );
  try {
    if (source) return source.parse(data, {url, report});
  } catch {
    // A host's own source may throw; what it could not read is not its format.
  }
  const known = sources.map((each) => each.name).join(', ');
  throw new ContentError('format', `is in no known format (${known})`, url);
}
