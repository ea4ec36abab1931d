// Reads dates strictly and writes them in Brussels time, the same in every browser.
import {dates} from './generated/cldr.js';
import {lookup} from './lookup.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

// Day, hour and minute, second, zone. RFC 3339 lets a space stand for the T, and letters be lower-case (section 5.6).
const form =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[t ]((?:[01]\d|2[0-3]):[0-5]\d:)([0-5]\d|60)(?:\.\d+)?(z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/i;

/**
 * Reads a date strictly: an RFC 3339 date-time, the same without a zone (then it is Brussels time), or a calendar day.
 * A leap second counts as the second before it, the hour that exists twice in autumn as its first, and the
 * hour that is skipped in spring as if the clocks had not yet changed. Fractions of a second are dropped.
 * @returns a calendar day `YYYY-MM-DD` or an instant `YYYY-MM-DDTHH:mm:ssZ`; undefined for anything else,
 *   impossible dates like `2021-02-30` among it
 */
export function parseDate(value: unknown): string | undefined {
  const [, day, minute, second, zone] = (typeof value === 'string' && form.exec(value)) || [];
  // Chromium turns 30 February into 2 March.
  if (!day || new Date(day).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (!minute) return day;

  const leap = second === '60';
  const at = Date.parse(`${day}T${minute}${leap ? 59 : second}${zone?.toUpperCase() ?? 'Z'}`);
  const utc = new Date(zone ? at : fromBrussels(at)).toISOString().replace('.000', '');
  // Leap seconds end a day of UTC; zones can lead out of the years 0 to 9999, which ISO 8601 writes otherwise.
  return utc.length > 20 || (leap && !utc.endsWith('T23:59:59Z')) ? undefined : utc;
}

/**
 * A date for reading, in Brussels: `03 dec. 2021`, `03. Dez. 2021`, `03 déc. 2021`, `03 Dec 2021` (CLDR's `yMMMd`, two-digit day).
 * @param date anything `parseDate` reads; the empty string comes back for anything else
 * @param language a BCP 47 language tag; English where we do not speak it
 */
export function formatDate(date: string, language: string): string {
  const local = inBrussels(instant(date));
  const [daySuffix, ...months] = lookup(dates, language).split(' ');
  const month = months[local.getUTCMonth()];
  return month ? `${pad(local.getUTCDate())}${daySuffix} ${month} ${local.getUTCFullYear()}` : '';
}

/**
 * The time of day in Brussels, `HH:mm`.
 * @param date anything `parseDate` reads; the empty string comes back for a calendar day, which has no time, and anything else
 */
export function formatTime(date: string): string {
  const local = inBrussels(instant(date));
  return parseDate(date)?.[10] ? `${pad(local.getUTCHours())}:${pad(local.getUTCMinutes())}` : '';
}

/**
 * When a date is, in milliseconds since 1970, for sorting; a calendar day is its start in Brussels.
 * @param date anything `parseDate` reads; NaN comes back for anything else
 */
export function instant(date: string): number {
  const read = parseDate(date) ?? '';
  const at = Date.parse(read);
  return read[10] ? at : fromBrussels(at);
}

/** The instant at which clocks in Brussels show what UTC clocks show at `local`. */
function fromBrussels(local: number): number {
  // Two hours earlier the clocks have not changed yet, whichever way they go.
  return local - ahead(local - 2 * HOUR);
}

/** A date whose UTC fields say what clocks in Brussels show. */
function inBrussels(at: number): Date {
  return new Date(at + ahead(at));
}

/**
 * By how much Brussels is ahead of UTC, in milliseconds. Summer time runs from the last Sunday of March to that
 * of October, 01:00 UTC each (Directive 2000/84/EC); it is so since 1996, and near enough before.
 */
function ahead(at: number): number {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 * HOUR : HOUR;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * DAY;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
