// Reads attribute values leniently: the console names a bad value, and the default takes its place.
import {warn} from '../warn.js';

/** The value if it is allowed, else the first allowed value. */
export function choice<T>(
  element: Element,
  attribute: string,
  value: unknown,
  allowed: readonly [T, ...T[]],
): T {
  if (allowed.includes(value as T)) return value as T;
  warn(
    'attribute',
    `<${element.localName} ${attribute}="${String(value)}"> works like "${String(allowed[0])}"`,
  );
  return allowed[0];
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
  return Number.isInteger(number) && number >= min && number <= max
    ? number
    : choice(element, attribute, value, [fallback]);
}
