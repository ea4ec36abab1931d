// Reads dates strictly and writes them in Brussels time, the same in every browser.
import {dates} from './generated/cldr.js';

const HOUR = 3_600_000;

const pattern =
  /^(\d{4}-\d\d-\d\d)(?:[t ]([0-2]\d:[0-5]\d:[0-5]\d)(?:\.\d+)?(z|[+-][01]\d:[0-5]\d)?)?$/i;

/**
 * Reads a date strictly: an RFC 3339 date-time, the same without a zone (then it is Brussels time; of the hour
 * that exists twice in autumn, the first is meant), or a calendar day. Fractions of a second are dropped.
 * @returns a calendar day `YYYY-MM-DD` or an instant `YYYY-MM-DDTHH:mm:ss.000Z`; undefined for anything else,
 *   impossible dates like `2021-02-30` among it
 */
export function parseDate(value: unknown): string | undefined {
  const [, day, time = '00:00:00', zone] = (typeof value === 'string' && pattern.exec(value)) || [];
  const at = Date.parse(`${day}T${time}${zone ?? 'Z'}`.toUpperCase());
  // Chromium turns 30 February into 2 March.
  if (!day || isNaN(at) || new Date(day).getUTCDate() !== Number(day.slice(8))) return undefined;
  if (value === day) return day;
  // Two hours earlier the clocks have not changed yet, whichever way they go.
  return new Date(zone ? at : at - brusselsOffset(at - 2 * HOUR)).toISOString();
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
  const day = String(local.getUTCDate()).padStart(2, '0');
  return month ? `${day}${daySuffix} ${month} ${local.getUTCFullYear()}` : '';
}

/** The time of day in Brussels, `HH:mm`, of an instant. */
export function formatTime(date: string): string {
  return inBrussels(date).toISOString().slice(11, 16);
}

/** A date whose UTC fields say what clocks in Brussels show. */
function inBrussels(date: string): Date {
  const at = Date.parse(date);
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
