// What a format is to us: how it is recognised, and where it has the fields of the model.
import type {Answer} from './answer.js';
import type {Reporter} from './report.js';

/** A format, and how to read it. */
export interface Source {
  /** The value of the `source` attribute that chooses this format. */
  readonly name: string;
  /**
   * Where fields of the model are, if not under their own names: a path such as `_benelux.views`, or several separated
   * by spaces, of which the first that has a value counts.
   */
  readonly paths?: Readonly<Record<string, string>>;
  /** Whether texts are written as HTML; they are decoded once. */
  readonly hasHtmlTexts?: boolean;
  /** Whether dates without a zone are in UTC, not in Brussels. */
  readonly hasUtcDates?: boolean;
  /** Completes the URL of a request, if it is one of this format's; without headers, which would need a preflight. */
  request?(url: URL): void;
  /** Whether the answer is in this format; asked when `source` is `auto`. A source that throws says no. */
  matches(answer: Answer): boolean;
  /**
   * Gives an object with the fields of a `Feed`, or with those that `paths` names. Afterwards its values are checked:
   * what is broken is dropped and reported, and URLs are resolved.
   * @param report tells the webmaster of something that the source itself drops
   * @throws Error whose message tells the webmaster why there is no content
   */
  parse(answer: Answer, report: Reporter): object;
}
