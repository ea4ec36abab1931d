// Filters and sorts the items of a feed.
import type {NewsItem} from './model.js';

/** `feed`: as the feed has them; `newest`: by publication; `most-viewed`: by views. Unknown dates and views come last. */
export type Sort = 'feed' | 'newest' | 'most-viewed';

/** The items in an order; equal items stay in the feed's order. */
export function sortItems(items: readonly NewsItem[], sort: Sort): readonly NewsItem[] {
  // Written days and instants sort like the dates that they stand for.
  const rank = ({published = '', views = -1}: NewsItem) => (sort === 'newest' ? published : views);
  return sort === 'feed'
    ? items
    : items.toSorted((a, b) => Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)));
}

/** The items that have a tag, in whatever case and Unicode form it is written. */
export function taggedItems(items: readonly NewsItem[], tag: string): readonly NewsItem[] {
  const wanted = tagKey(tag);
  return items.filter(({tags}) => tags?.some((each) => tagKey(each) === wanted));
}

/** The same for all ways to write a tag. */
export function tagKey(tag: string): string {
  return tag.normalize().trim().toLowerCase();
}
