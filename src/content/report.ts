// A problem of a piece of content: data for programs, and a sentence for people.

/** A piece of content that could not be used. */
export interface Report {
  /** Where it is, as in `items[3].date_published`. */
  readonly place: string;
  /**
   * What it should have been: a kind of value such as `date`, or `item` where a news item lacks what makes it one.
   */
  readonly kind: string;
  /** What it is instead. */
  readonly value: unknown;
}

/** Hears of content that could not be used. */
export type Reporter = (report: Report) => void;

/** The sentence for people, as in `"2021-02-30" is no date`. */
export function problemOf({kind, value}: Report): string {
  return kind === 'item'
    ? 'needs its own id, and title or text'
    : `${written(value)} is no ${kind}`;
}

function written(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60));
  return Object(value) === value ? 'an object' : String(value);
}
