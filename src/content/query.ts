// Which items a visitor looks for, and what there is to choose from.
import {yearOf} from '../text/date.js';
import {folded} from '../text/folded.js';
import {textOfItem} from './item-parts.js';
import {tagKey} from './items.js';
import type {NewsItem} from './model.js';

/** What a news list is filtered by; all of it must be true of an item. */
export interface NewsQuery {
  /** Words in title, excerpt or tags, in any order; accents and case do not count. */
  readonly text?: string | undefined;
  readonly tag?: string | undefined;
  /** Year of publication, in Brussels. */
  readonly year?: number | undefined;
}

/** Something to filter by, and how many items it leaves. */
export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What is searched in each item, once it was searched in. */
const haystacks = new WeakMap<NewsItem, string>();

/** Whether the query filters anything. */
export function isOn({text, tag, year}: NewsQuery): boolean {
  return Boolean(text?.trim() || tag || year);
}

/** The items of which all of the query is true. */
export function matchingItems(items: readonly NewsItem[], query: NewsQuery): readonly NewsItem[] {
  const {text = '', tag, year} = query;
  const words = folded(text).split(/\s+/).filter(Boolean);
  const key = tag && tagKey(tag);
  return items.filter(
    (item) =>
      (!key || item.tags?.some((each) => tagKey(each) === key)) &&
      (!year || String(yearOfItem(item)) === String(year)) &&
      words.every((word) => haystackOf(item).includes(word)),
  );
}

/** The tags of the items that match the rest of the query, by the alphabet; the chosen one is always among them. */
export function tagChoices(items: readonly NewsItem[], query: NewsQuery): readonly Choice[] {
  const names = new Map<string, string>();
  const rest = matchingItems(items, {...query, tag: undefined});
  const keys = rest.flatMap(({tags = []}) => {
    for (const tag of tags) if (!names.has(tagKey(tag))) names.set(tagKey(tag), tag);
    return [...new Set(tags.map(tagKey))];
  });
  const {tag} = query;
  if (tag && !names.has(tagKey(tag))) names.set(tagKey(tag), tag);
  return counted(keys, [...names.keys()].sort(byAlphabet)).map(({value, count}) => ({
    value: names.get(value) ?? value,
    count,
  }));
}

/** The years of the items that match the rest of the query, the latest first; the chosen one is always among them. */
export function yearChoices(items: readonly NewsItem[], query: NewsQuery): readonly Choice[] {
  const rest = matchingItems(items, {...query, year: undefined});
  const years = rest.flatMap((item) => yearOfItem(item) ?? []).map(String);
  const all = new Set(query.year ? [...years, String(query.year)] : years);
  return counted(years, [...all].sort().reverse());
}

function counted(found: readonly string[], values: readonly string[]): Choice[] {
  const counts = new Map<string, number>();
  for (const value of found) counts.set(value, (counts.get(value) ?? 0) + 1);
  return values.map((value) => ({value, count: counts.get(value) ?? 0}));
}

function byAlphabet(a: string, b: string): number {
  return folded(a) < folded(b) ? -1 : 1;
}

function yearOfItem({published}: NewsItem): number | undefined {
  return published === undefined ? undefined : yearOf(published);
}

function haystackOf(item: NewsItem): string {
  const known = haystacks.get(item);
  if (known !== undefined) return known;
  const {title = '', tags = []} = item;
  const haystack = folded([title, textOfItem(item), ...tags].join(' '));
  haystacks.set(item, haystack);
  return haystack;
}
