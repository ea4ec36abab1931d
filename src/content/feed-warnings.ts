// Tells the webmaster what of a feed is dropped: the first problems one by one, then how many more there are.
import {warn} from '../warn.js';
import {problemOf, type Report} from './report.js';

/** The most problems of a feed that are written to the console one by one. */
const MAX_REPORTS = 10;

export class FeedWarnings {
  readonly #url: string;
  readonly #dropped: Report[] = [];
  /** How many problems may still be told one by one. */
  #left = MAX_REPORTS;

  /** @param url absolute URL of the feed */
  constructor(url: string) {
    this.#url = url;
  }

  /** Notes a problem. Those of one task are told together. */
  readonly note = (report: Report): void => {
    if (report.isShown) return;
    if (!this.#dropped.length) queueMicrotask(this.tell);
    this.#dropped.push(report);
  };

  /** Tells at once what is noted so far. */
  readonly tell = (): void => {
    let more = 0;
    for (const report of this.#dropped.splice(0)) {
      if (this.#left-- > 0) warn('content', `${this.#url} ${report.place}: ${problemOf(report)}`);
      else more++;
    }
    if (more) warn('content', `${this.#url} and ${more} more`);
  };
}
