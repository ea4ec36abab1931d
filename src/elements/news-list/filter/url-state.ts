// What a visitor filters by, in the page's address, so that it can be sent on and Back undoes it.
import type {NewsQuery} from '../../../content/query.js';
import {pageAddress} from '../../../page-address.js';

/** The query in the page's address. @param prefix of its parameters, such as `nieuws` */
export function readQuery(prefix: string): NewsQuery {
  const {searchParams} = new URL(pageAddress() ?? 'about:blank');
  const read = (name: string) => searchParams.get(`${prefix}.${name}`) ?? undefined;
  const year = Number(read('year'));
  return {
    text: read('q'),
    tag: read('tag'),
    year: Number.isInteger(year) && year ? year : undefined,
  };
}

/**
 * Writes a query into the page's address; other parameters stay.
 * @param isSameStep replaces the entry of the history, in place of adding one
 */
export function writeQuery(
  prefix: string,
  {text, tag, year}: NewsQuery,
  isSameStep: boolean,
): void {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries({q: text, tag, year})) {
    if (value) url.searchParams.set(`${prefix}.${name}`, String(value));
    else url.searchParams.delete(`${prefix}.${name}`);
  }
  if (url.href === location.href) return;
  try {
    if (isSameStep) history.replaceState(history.state, '', url);
    else history.pushState(history.state, '', url);
  } catch {
    // A page in a sandbox has no address of its own.
  }
}
