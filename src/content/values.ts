// Reads single values from outside: for each kind of value, what is usable of it.
import {htmlToText, untrustedHtml} from '../html/sanitize.js';
import {textOf} from '../html/text.js';
import {parseDate} from '../text/date.js';
import {plainText} from '../text/plain-text.js';
import {imageUrl, linkUrl} from '../text/url.js';
import type {TextFormat} from './source.js';

/** UTF-16 code units of an id that count. */
const MAX_ID = 10_000;

/** An id as clean text. It is cut before it is cleaned, as no reader sees where, and a word's end is long to look for. */
export function plainId(id: string): string {
  return plainText(id.slice(0, MAX_ID), MAX_ID);
}

/** What values mean in one answer. */
export interface Context {
  /** Absolute URL that relative ones resolve against. */
  readonly url: string;
  readonly textFormat: TextFormat;
}

/** Hears that a value is understood, though it is not written as it should be: as the kind that is named. */
export type Objection = (kind: string) => void;

/**
 * The readers of values by their kinds. A reader gives undefined for what is not of its kind, and null for a value that
 * stands for none.
 */
export function readersOf({url, textFormat}: Context) {
  const text = (value: unknown, object: Objection, limit = 300) =>
    isText(value) ? plainText(decode(value, object), limit) || null : undefined;
  return {
    id: (value: unknown) => {
      const id = typeof value === 'number' ? `${value}` : value;
      return isText(id) ? plainId(id) || null : undefined;
    },
    text: (value: unknown, object: Objection) => text(value, object),
    excerpt: (value: unknown, object: Objection) =>
      text(value, object, 600)?.replace(/ ?[[(](…|\.\.\.)[\])]$/, '…'),
    HTML: (value: unknown) => (isText(value) ? untrustedHtml(value) : undefined),
    date: parseDate,
    language: readLanguage,
    link: (value: unknown, object: Objection) => linkUrl(withScheme(value, object), url),
    image: (value: unknown, object: Objection) =>
      imageUrl(withScheme(isText(value) ? value : follow(value, ['url']), object), url),
    'whole number': (value: unknown) =>
      Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined,
    point: (value: unknown) => {
      const [x, y] = [follow(value, ['x']), follow(value, ['y'])];
      return isShare(x) && isShare(y) ? {x, y} : undefined;
    },
    // Some servers write lists as objects keyed by id.
    list: (value: unknown) =>
      value && typeof value === 'object' ? (Object.values(value) as unknown[]) : undefined,
    // Some write one name, or several with commas, or the object of one author.
    'list of names': (value: unknown) => {
      if (isText(value)) return value.split(',');
      if (!value || typeof value !== 'object') return undefined;
      return 'name' in value ? [value] : (Object.values(value) as unknown[]);
    },
  };

  function decode(value: string, object: Objection): string {
    if (textFormat === 'plain') return value;
    if (textFormat === 'html') return htmlToText(untrustedHtml(value));
    const text = textOf(value);
    if (text !== value) object('plain text');
    return text;
  }
}

export type Readers = ReturnType<typeof readersOf>;

/** A language tag; `und` and `zxx` stand for none, and older systems write `nl_BE`. */
function readLanguage(value: unknown): string | null | undefined {
  if (!isText(value)) return undefined;
  if (/^(und|zxx)\b/i.test(value)) return null;
  return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(value.replaceAll('_', '-'))?.[0];
}

/** An address that lacks its scheme would lead to the feed's own site. */
const withoutScheme = /^\s*(www\.|[\w-]+(\.[\w-]+)*\.(nl|be|lu|eu|com|org|net|int)(\/|$))/i;

function withScheme(value: unknown, object: Objection): unknown {
  if (!isText(value) || !withoutScheme.test(value)) return value;
  object('address with https://');
  return `https://${value.trim()}`;
}

/** The keys of a path such as `title.rendered`; the empty path is that of the data itself. */
export function keysOf(path: string): readonly string[] {
  return path ? path.split('.') : [];
}

/** The value that keys lead to, one inside the other. */
export function follow(data: unknown, keys: readonly string[]): unknown {
  let at = data;
  for (const key of keys) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return at;
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isShare(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 1;
}

/** Whether a value says nothing, so that nothing is wrong with it. */
export function isAbsent(value: unknown): boolean {
  return isText(value) ? !value.trim() : !value && value !== 0;
}
