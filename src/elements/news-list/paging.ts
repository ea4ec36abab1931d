// The button "More news": adds the next items, and loads the feed's next pages for them.
import type {ReactiveControllerHost} from 'lit';
import type {ItemList} from '../../content/item-list.js';
import type {Feed, NewsItem} from '../../content/model.js';
import type {ContentState} from '../../controllers/content-state.js';
import type {NewsCardElement} from '../news-card/news-card.js';

/** The most pages that one press loads: a page may hold no item with the list's tag. */
const MAX_PAGES = 5;

/** The outcome of a press: how many items were added, or that the next page could not be loaded. */
export type Outcome = number | 'loading' | 'failed' | undefined;

/** What paging asks of its list. */
export interface PagedList extends ReactiveControllerHost {
  readonly shownItems: readonly NewsItem[];
  /** All items that could be shown. */
  readonly knownItems: ItemList;
  /** All items that could be shown without a filter. */
  readonly selectedItems: ItemList;
  /** How many items are shown at first. */
  readonly wantedItems: number;
  /** How many items each press adds. */
  readonly pageSize: number;
  /** Whether a press may load next pages. */
  readonly loadsPages: boolean;
  /** The feed as far as it is loaded; it names its next page. */
  readonly state: ContentState<Feed>;
  /** Whether the next update fades in, since a visitor has caused it. */
  fades: boolean;
  /** Adds the next page of the feed; resolves with whether it came. */
  loadNext(): Promise<boolean>;
  readonly renderRoot: ParentNode;
}

export class Paging {
  /** How many items a visitor asked for, beyond `limit`. */
  #extra = 0;

  /** How many cards must be built for the first of the added ones to get the focus. */
  needed = 0;

  /** The outcome of the last press. */
  outcome: Outcome;

  readonly #host: PagedList;

  #isFilling = false;

  /** How many next pages were loaded to fill the list; the most there may be once one did not come. */
  #filled = 0;

  constructor(host: PagedList) {
    this.#host = host;
  }

  /** How many items are shown, where there are as many. */
  get count(): number {
    return this.#host.wantedItems + this.#extra;
  }

  /** Whether a press can add anything. */
  get hasMore(): boolean {
    const {knownItems, loadsPages} = this.#host;
    return knownItems.has(this.count + 1) || (loadsPages && this.#hasNextPage);
  }

  /** Forgets all, since the feed is another one. */
  reset(): void {
    this.close();
    this.#filled = 0;
  }

  /** Shows only as many items as at first. */
  close(): void {
    this.#extra = this.needed = 0;
    this.outcome = undefined;
  }

  /** Loads next pages while the pages so far have fewer items than the list shows, up to a bound. */
  async fill(): Promise<void> {
    const host = this.#host;
    if (this.#isFilling || this.outcome === 'loading') return;
    this.#isFilling = true;
    while (
      this.#hasNextPage &&
      !host.selectedItems.has(host.wantedItems) &&
      this.#filled < MAX_PAGES
    )
      this.#filled = (await host.loadNext()) ? this.#filled + 1 : MAX_PAGES;
    this.#isFilling = false;
  }

  /** Adds the next items; the focus goes to the first of them. */
  readonly add = async (): Promise<void> => {
    if (this.outcome === 'loading') return;
    const host = this.#host;
    const before = new Set(host.shownItems.map(({id}) => id));
    const wanted = before.size + host.pageSize;
    const hasCome = !host.loadsPages || (await this.#loadUntil(wanted));
    this.#extra = wanted - host.wantedItems;
    this.needed = before.size + 1;
    host.fades = true;
    await this.#update();
    const added = host.shownItems.filter(({id}) => !before.has(id));
    this.outcome = hasCome || added.length ? added.length : 'failed';
    await this.#update();
    const [first] = added;
    if (first) await focusCard(host.renderRoot, first);
  };

  /** Loads pages until `wanted` items are known; resolves with whether all these pages came. */
  async #loadUntil(wanted: number): Promise<boolean> {
    const host = this.#host;
    for (let pages = 0; pages < MAX_PAGES; pages++) {
      if (host.knownItems.has(wanted) || !this.#hasNextPage) break;
      this.outcome = 'loading';
      host.requestUpdate();
      if (!(await host.loadNext())) return false;
    }
    return true;
  }

  get #hasNextPage(): boolean {
    return this.#host.state.content?.nextUrl !== undefined;
  }

  async #update(): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }
}

/** Moves the focus to the card of an item. */
async function focusCard(root: ParentNode, item: NewsItem): Promise<void> {
  const cards = [...root.querySelectorAll<NewsCardElement>('benelux-news-card')];
  const card = cards.find(({content}) => content === item);
  await card?.updateComplete;
  card?.focusContent();
}
