// Reads HTML as text without a parser: where a page's Trusted Types forbid parsing, and on servers.
import {dropped, inline} from './vocabulary.js';

// What begins to match also ends to, so that no text is looked at twice.
const markup = new RegExp(
  `<!--.*?(?:-->|$)|<(${dropped})(?=[\\s/>]).*?(?:</\\1[^>]*>?|$)|` +
    `<(?:/?([a-z][^\\s/>]*)|[!?/])(?:="[^"]*"?|='[^']*'?|[^>])*>?`,
  'gis',
);

const named: Record<string, string> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\xa0'};

/** The text of HTML, with a space where a line ends. Character references are decoded once: numbers and the commonest names. */
export function strip(html: string): string {
  return html
    .replace(markup, (_, _dropped, name = '') => (inline.test(name) ? '' : ' '))
    .replace(/&(?:#(x[\da-f]{1,5}|\d{1,6})|(amp|lt|gt|quot|nbsp));/gi, (_, code, name) =>
      code ? String.fromCodePoint(Number(`0${code}`)) : named[name.toLowerCase()]!,
    );
}
