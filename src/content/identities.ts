// Tells the items of a feed apart, and finds those that are there already.
import type {NewsItem} from './model.js';
import {plainId} from './values.js';

type Content = Omit<NewsItem, 'id'>;

/**
 * @returns gives the identity of an item: its id, else its URL, else its content; undefined for an item that is there
 *   already
 */
export function identifier() {
  const identities = new Set<string>();
  const items: Content[] = [];
  /** What the items say. Only an item without an id is compared by it, and few feeds have one. */
  let contents: Set<string> | undefined;

  return (id: string | undefined, item: Content): string | undefined => {
    let identity = id;
    if (identity === undefined) {
      contents ??= new Set(items.map(contentOf));
      const content = contentOf(item);
      if (contents.has(content)) return undefined;
      identity = item.url && !identities.has(item.url) ? item.url : plainId(content);
    }
    if (identities.has(identity)) return undefined;
    identities.add(identity);
    items.push(item);
    contents?.add(contentOf(item));
    return identity;
  };
}

function contentOf({url, title, published, excerpt, html}: Content): string {
  return [url, title, published, excerpt ?? html].join(' ');
}
