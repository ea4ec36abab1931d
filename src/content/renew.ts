// Gives a new feed the old one's objects where they are equal: elements see by identity what has changed.
import type {Feed} from './model.js';

/** @returns the old feed itself where nothing has changed */
export function renew(before: Feed | undefined, feed: Feed): Feed {
  if (!before) return feed;
  const items = new Map(before.items?.map((item) => [item.id, item]));
  return sameOf([before], {
    ...feed,
    sections: feed.sections?.map((section) => sameOf(before.sections ?? [], section)),
    items: feed.items?.map((item) => sameOf([items.get(item.id)], item)),
  });
}

/** The first of the old parts that is equal to the new one, else the new one. */
function sameOf<T>(old: readonly (T | undefined)[], part: T): T {
  return old.find((each) => isEqual(each, part)) ?? part;
}

/** Whether two values of the model, which are plain data, say the same. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length && keys.every((key) => isEqual(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
