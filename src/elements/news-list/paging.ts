// "More news" as a button: adds the next items, from the feed's next pages where it has no more.
import type {ReactiveControllerHost} from 'lit';
import type {NewsItem} from '../../content/model.js';

/** The most pages of the feed that are asked for at a time: they may hold no item with the tag. */
const MAX_PAGES = 5;

/** What paging asks of its list. */
export interface PagedList extends ReactiveControllerHost {
  readonly shownItems: readonly NewsItem[];
  readonly knownCount: number;
  readonly pageSize: number;
  readonly hasNextPage: boolean;
  /** Adds the next page of the feed; resolves with whether it came. */
  loadNext(): Promise<boolean>;
  focusItem(item: NewsItem): Promise<void>;
}

export class Paging {
  /** How many items a visitor asked for, beyond `limit`. */
  extra = 0;

  /** What became of it: how many were added, or none because the next page could not be had. */
  outcome: number | 'loading' | 'failed' | undefined;

  readonly #host: PagedList;

  constructor(host: PagedList) {
    this.#host = host;
  }

  /** Forgets what a visitor asked for: there is another feed. */
  reset(): void {
    this.extra = 0;
    this.outcome = undefined;
  }

  /** Adds the next items; the focus goes to the first of them. */
  readonly add = async (): Promise<void> => {
    if (this.outcome === 'loading') return;
    const host = this.#host;
    const before = new Set(host.shownItems.map(({id}) => id));
    const hasCome = await this.#loadUntil(before.size + host.pageSize);
    this.extra = before.size;
    await this.#update();
    const added = host.shownItems.filter(({id}) => !before.has(id));
    this.outcome = hasCome || added.length ? added.length : 'failed';
    await this.#update();
    const [first] = added;
    if (first) await host.focusItem(first);
  };

  /** Asks for pages until so many items are known; resolves with whether all pages came. */
  async #loadUntil(wanted: number): Promise<boolean> {
    const host = this.#host;
    for (let pages = 0; pages < MAX_PAGES; pages++) {
      if (host.knownCount >= wanted || !host.hasNextPage) break;
      this.outcome = 'loading';
      host.requestUpdate();
      if (!(await host.loadNext())) return false;
    }
    return true;
  }

  async #update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}
