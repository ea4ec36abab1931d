// The contract of a format: how it is recognised, and where it has the fields of the model.
import type {Answer} from './answer.js';
import type {Reporter} from './report.js';

/** How content is to be read: the name of a source, `auto` to recognise it, or a source. */
export type Format = string | Source;

/** How texts are written. */
export type TextFormat = 'plain' | 'html' | 'mixed';

/** What an element shows of a feed. */
export interface Wanted {
  /** How many items; undefined where it shows no list. */
  readonly limit?: number | undefined;
  /** The identity of the one item that it shows. */
  readonly item?: string | undefined;
}

/** A format, and how to read it. */
export interface Source {
  /** The value of the `source` attribute that chooses this format. */
  readonly name: string;
  /**
   * Where fields of the model are, if not under their own names: a path such as `_benelux.views`, or several separated
   * by spaces, of which the first that has a value counts.
   */
  readonly paths?: Readonly<Record<string, string>>;
  /**
   * How texts such as titles are written. `plain` (the default): they are shown as written; `html`: tags go and references
   * are decoded once; `mixed`: so are those of texts that in truth are HTML, and the others stay as they are.
   */
  readonly textFormat?: TextFormat;
  /** The fields whose dates are in UTC where they name no zone, separated by spaces; others are in Brussels. */
  readonly utcDates?: string;
  /**
   * Completes the URL of a request, if the URL is one of this format. Headers cannot be added: they need a preflight.
   * @param wanted what the element shows
   */
  request?(url: URL, wanted: Wanted): void;
  /**
   * The address that says more than this answer, such as one with the pictures that it refers to; asked for once. Undefined
   * where the answer is whole.
   */
  furtherUrl?(answer: Answer): string | undefined;
  /** Whether the answer is in this format; asked when `source` is `auto`. An error counts as no. */
  matches(answer: Answer): boolean;
  /**
   * Gives an object that has the fields of a `Feed`, under their own names or where `paths` says. Its values are checked
   * afterwards: broken ones are dropped and reported, and URLs are resolved.
   * @param report tells the webmaster of something that the source itself drops
   * @throws Error whose message tells the webmaster why there is no content
   */
  parse(answer: Answer, report: Reporter): object;
}
