// Reads dates that leave no doubt, and writes them in Brussels time, the same in every browser.
import {dates} from './generated/cldr.js';

const HOUR = 3_600_000;

/** ISO 8601: a day, perhaps with a time, perhaps with a zone. */
const iso =
  /^(\d{4}-\d\d-\d\d)(?:[t ]([0-2]\d:[0-5]\d)(?:(:[0-5]\d)(?:\.\d+)?)? ?(z|utc|gmt|[+-][01]\d(?::?[0-5]\d)?)?)?$/i;

/** RFC 822 with the years of RFC 5322, as RSS and e-mail have it. The weekday says nothing new. */
const rfc822 =
  /^(?:[a-z]{3,9},? )?(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d\d)(?: (\d?\d):([0-5]\d)(:[0-5]\d)?(?: ([a-z]+|[+-]\d{4}))?)?$/i;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The zones that have names in RFC 822, and ours. A zone of another name is taken for Brussels. */
const zones: Readonly<Record<string, string>> = {
  ...{z: 'Z', ut: 'Z', utc: 'Z', gmt: 'Z', cet: '+01', cest: '+02', est: '-05', edt: '-04'},
  ...{cst: '-06', cdt: '-05', mst: '-07', mdt: '-06', pst: '-08', pdt: '-07'},
};

/** What programs write where there is no date: zeros, and the year 1 or the one before it. */
const none = /^0+$|^0000-|^-?0001-| -?000[01]\b/;

/** The day at which the clocks of computers begin: no date of a news item either. */
const EPOCH = '1970-01-01';

/**
 * Reads a date that is written without doubt: as ISO 8601 has it (RFC 3339, also without seconds or without a colon in
 * the zone), as RFC 822 has it, or a calendar day. Without a zone it is Brussels time; of the hour that exists twice
 * in autumn, the first is meant. Fractions of a second are dropped.
 * @returns a calendar day `YYYY-MM-DD` or an instant `YYYY-MM-DDTHH:mm:ss.000Z`; null for a date that means "none", such
 *   as `0001-01-01` or the first day of 1970; undefined for anything else, impossible dates like `2021-02-30` among it
 */
export function parseDate(value: unknown): string | null | undefined {
  if (typeof value !== 'string') return value === 0 ? null : undefined;
  const text = value.trim();
  if (none.test(text)) return null;
  const [, day, minutes, seconds = ':00', zone] = iso.exec(text) ?? readRfc822(text) ?? [];
  // Chromium turns 30 February into 2 March.
  if (!day || new Date(day).getUTCDate() !== Number(day.slice(8))) return undefined;
  const offset = zone && (zones[zone.toLowerCase()] ?? /^[+-].*/.exec(zone)?.[0]);
  const at = timeOf(`${day}T${minutes ?? '00:00'}${seconds}${withColon(offset || 'Z')}`);
  if (isNaN(at)) return undefined;
  // Two hours earlier the clocks have not changed yet, whichever way they go.
  const instant = new Date(offset ? at : at - brusselsOffset(at - 2 * HOUR)).toISOString();
  if (day === EPOCH || instant.startsWith(EPOCH)) return null;
  return minutes ? instant : day;
}

/** The parts of a date of RFC 822, in the order that the expression for ISO 8601 gives them. */
function readRfc822(text: string): (string | undefined)[] | undefined {
  const [all, day = '', month = '', year = '', hours, minutes = '', seconds, zone] =
    rfc822.exec(text) ?? [];
  const number = monthNames.indexOf(month.toLowerCase()) + 1;
  if (!number) return undefined;
  const century = year.length === 4 ? '' : year < '50' ? '20' : '19';
  const date = `${century}${year}-${twoDigits(number)}-${twoDigits(day)}`;
  return [all, date, hours && `${twoDigits(hours)}:${minutes}`, seconds, zone];
}

/** An offset from UTC as `Date` wants it: `+01` and `+0100` become `+01:00`. */
function withColon(offset: string): string {
  return offset.replace(/^(...):?(\d\d)?$/, (_, hours: string, rest = '00') => `${hours}:${rest}`);
}

/** The instant that a text names, in milliseconds. Old script libraries replace `Date.parse`. */
function timeOf(text: string): number {
  return new Date(text).getTime();
}

function twoDigits(value: number | string): string {
  return String(value).padStart(2, '0');
}

/**
 * A date for reading, in Brussels: `03 dec. 2021`, `03. Dez. 2021`, `03 déc. 2021`, `03 Dec 2021` (CLDR's `yMMMd`,
 * two-digit day).
 * @param date a calendar day or an instant, as `parseDate` gives them; anything else gives the empty string
 */
export function formatDate(date: string, language: keyof typeof dates): string {
  const local = inBrussels(date);
  const [daySuffix, ...months] = dates[language].split(' ');
  const month = months[local.getUTCMonth()];
  const day = twoDigits(local.getUTCDate());
  return month ? `${day}${daySuffix} ${month} ${local.getUTCFullYear()}` : '';
}

/** The year in Brussels, of a calendar day or an instant. */
export function yearOf(date: string): number {
  return inBrussels(date).getUTCFullYear();
}

/** The time of day in Brussels, `HH:mm`, of an instant. */
export function formatTime(date: string): string {
  return inBrussels(date).toISOString().slice(11, 16);
}

/** A date whose UTC fields say what clocks in Brussels show. */
function inBrussels(date: string): Date {
  const at = timeOf(date);
  return new Date(at + brusselsOffset(at));
}

/**
 * By how many milliseconds Brussels is ahead of UTC. Summer time begins on the last Sunday of March and ends on the last
 * Sunday of October, both at 01:00 UTC (Directive 2000/84/EC). This holds since 1996; older dates are approximate.
 */
function brusselsOffset(at: number): number {
  const year = new Date(at).getUTCFullYear();
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? 2 * HOUR : HOUR;
}

/** 01:00 UTC on the last Sunday of a month of 31 days. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31, 1);
  return last - new Date(last).getUTCDay() * 24 * HOUR;
}
