// The items of a feed, each checked when it is first asked for: a page that shows three of thousands waits for three.
import type {Feed, NewsItem} from './model.js';

/** News items in order, of which the later ones may not be made yet. */
export class ItemList {
  readonly #made: NewsItem[] = [];
  readonly #rest: Iterator<NewsItem>;

  constructor(items: Iterable<NewsItem> = []) {
    this.#rest = items[Symbol.iterator]();
  }

  /** The first items; all of them where there are fewer. */
  first(count: number): readonly NewsItem[] {
    while (this.#made.length < count) {
      const next = this.#rest.next();
      if (next.done) break;
      this.#made.push(next.value);
    }
    return this.#made.slice(0, count);
  }

  get all(): readonly NewsItem[] {
    return this.first(Infinity);
  }

  /** Whether there are so many. */
  has(count: number): boolean {
    return this.first(count).length >= count;
  }
}

/** The lists of feeds that make their items when they are asked for. */
const lists = new WeakMap<Feed, ItemList>();

/** A feed that makes its items when they are asked for: as many as `itemsOf` needs, and all by its property `items`. */
export function feedWithItems(fields: Feed, items: Iterable<NewsItem>): Feed {
  const list = new ItemList(items);
  let all: Feed['items'];
  const feed: Feed = {
    ...fields,
    get items() {
      return (all ??= list.all);
    },
    set items(value) {
      all = value;
      lists.set(feed, new ItemList(value));
    },
  };
  lists.set(feed, list);
  return feed;
}

/** The items of any feed, of a page's own too. */
export function itemsOf(feed: Feed): ItemList {
  return lists.get(feed) ?? new ItemList(feed.items);
}
