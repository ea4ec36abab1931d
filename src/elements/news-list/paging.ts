// The button "More news": adds the next items, and loads the feed's next pages for them.
import type {ReactiveControllerHost} from 'lit';
import type {NewsItem} from '../../content/model.js';

/** The most pages that one press loads: a page may hold no item with the list's tag. */
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

  /** The outcome of the last press: how many items were added, or that the next page could not be loaded. */
  outcome: number | 'loading' | 'failed' | undefined;

  readonly #host: PagedList;

  constructor(host: PagedList) {
    this.#host = host;
  }

  /** Forgets what a visitor asked for, since the feed is another one. */
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

  /** Loads pages until `wanted` items are known; resolves with whether all these pages came. */
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
