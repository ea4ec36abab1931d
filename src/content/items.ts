// Which items of a feed, in which order.
import type {NewsItem} from './model.js';

/** `feed`: as the feed has them; `newest`: by publication; `most-viewed`: by views. What is unknown comes last. */
export type Sort = 'feed' | 'newest' | 'most-viewed';

/** The items in an order; equal ones stay as the feed has them. */
export function sortItems(items: readonly NewsItem[], sort: Sort): readonly NewsItem[] {
  // Days and instants are written so that their texts sort as they do.
  const rank = ({published = '', views = -1}: NewsItem) => (sort === 'newest' ? published : views);
  return sort === 'feed'
    ? items
    : items.toSorted((a, b) => Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)));
}

/** The items that have a tag, in whatever case it is written. */
export function taggedItems(items: readonly NewsItem[], tag: string): readonly NewsItem[] {
  return items.filter(({tags}) => tags?.some((each) => each.toLowerCase() === tag.toLowerCase()));
}
