// Makes one feed of its pages.
import type {Feed, NewsItem} from './model.js';

/** Joins the pages of a feed. An item that a page repeats stays where it was first, and no page is followed twice. */
export function joinPages(pages: readonly Feed[]): Feed {
  const [first = {}] = pages;
  const last = pages.at(-1)?.nextUrl;
  const nextUrl = pages.some(({feedUrl}) => feedUrl === last) ? undefined : last;
  if (first.nextUrl === nextUrl) return first;
  const items = new Map<string, NewsItem>();
  for (const item of pages.flatMap(({items = []}) => items))
    if (!items.has(item.id)) items.set(item.id, item);
  return {...first, items: [...items.values()], nextUrl};
}
