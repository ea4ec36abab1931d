// Reads attribute values leniently: a bad one is named in the console and the default stands in for it.
import {warn} from '../warn.js';

/** The value if it is allowed, else the first that is. */
export function choice<T extends string>(
  element: Element,
  attribute: string,
  value: string,
  allowed: readonly [T, ...T[]],
): T {
  if (allowed.includes(value as T)) return value as T;
  refuse(element, attribute, value, allowed.join(' '));
  return allowed[0];
}

/** The value as a whole number from 1 to `max`, else the fallback. */
export function integer(
  element: Element,
  attribute: string,
  value: unknown,
  fallback: number,
  max = Infinity,
): number {
  const number = Number(value ?? fallback);
  if (Number.isInteger(number) && number > 0 && number <= max) return number;
  refuse(element, attribute, value, `1–${max}`);
  return fallback;
}

function refuse(element: Element, attribute: string, value: unknown, allowed: string): void {
  const {localName} = element;
  warn('attribute', `<${localName} ${attribute}="${String(value)}"> is none of: ${allowed}`);
}
