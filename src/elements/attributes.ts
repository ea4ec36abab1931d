// Reads attribute values leniently: the console names a bad value and what is allowed, and the default takes its place.
import {warn} from '../warn.js';

/** The value if it is allowed, else the first allowed value. */
export function choice<T>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  if (allowed.includes(value as T)) return value as T;
  const words = allowed.filter((word) => word !== '').map((word) => `"${String(word)}"`);
  complain(element, attribute, value, allowed[0], words.join(', '));
  return allowed[0];
}

/** The allowed ones among the words of a value, which spaces separate. */
export function words(
  element: Element,
  attribute: string,
  value: string,
  allowed: readonly string[],
): readonly string[] {
  const none = '';
  return value
    .split(/\s+/)
    .map((word) => choice(element, attribute, word, [none, ...allowed]))
    .filter((word) => word !== none);
}

/** The value as a whole number from `min` to `max`, else the fallback. */
export function integer(
  element: Element,
  attribute: string,
  value: unknown,
  fallback: number,
  max = Infinity,
  min = 1,
): number {
  const number = Number(value ?? fallback);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  const range = max === Infinity ? `from ${min} on` : `from ${min} to ${max}`;
  complain(element, attribute, value, fallback, `a whole number ${range}`);
  return fallback;
}

/** As the webmaster wrote the element, be it as a `<div>`. */
function asWritten({localName, parentElement}: Element, attribute: string): string {
  const name = parentElement?.dataset.benelux;
  return name === undefined
    ? `${localName} ${attribute}`
    : `div data-benelux="${name}" data-${attribute}`;
}

function complain(
  element: Element,
  attribute: string,
  value: unknown,
  instead: unknown,
  allowed: string,
): void {
  warn(
    'attribute',
    `<${asWritten(element, attribute)}="${String(value)}"> works like "${String(instead)}"; it takes ${allowed}`,
  );
}
