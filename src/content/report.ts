// A problem of a piece of content: data for programs, and a sentence for people.

/** A piece of content that could not be used, or not as it is written. */
export interface Report {
  /** Where it is, as in `items[3].date_published`. */
  readonly place: string;
  /**
   * What it should have been: a kind of value such as `date`, `plain text` or `id`; `item` where a news item shows nothing,
   * `only one` where the item is there already.
   */
  readonly kind: string;
  /** What it is instead. */
  readonly value: unknown;
  /** Whether it is shown all the same, so that only `check` tells. */
  readonly isShown?: boolean;
}

/** Hears of content that could not be used. */
export type Reporter = (report: Report) => void;

/** The sentence for people, as in `"2021-02-30" is no date`. */
export function problemOf({kind, value}: Report): string {
  if (kind === 'item') return 'needs a title, a text or an image';
  if (kind === 'only one') return 'is there already, with the same id or content';
  if (kind === 'id of its own') return 'has no id';
  return `${written(value)} is no ${kind}`;
}

function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return Object(value) === value ? 'an object' : String(value);
}
