// Reads HTML as text without a parser: where a page's Trusted Types forbid parsing, and on servers.
import {block, dropped} from './vocabulary.js';

const unread = new RegExp(`<!--.*?(?:-->|$)|<(${dropped})(?=[\\s/>]).*?(?:(?=</\\1)|$)`, 'gis');
const tag = /<(?:\/?([a-z][^\s/>]*)|[!?/])(?:[^>=]+|=\s*(?:"[^"]*"?|'[^']*'?)?)*>?/gi;
const reference = /&(?:([a-z]+)|#(\d{1,7})|#x([\da-f]{1,6}));/gi;

// Without a prototype: `&constructor;` is no character.
const named = {__proto__: null, amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\xa0'} as {
  [name: string]: string | null;
};

/** The text of HTML, with a space where a line ends. Character references are decoded once: numbers and the commonest names. */
export function strip(html: string): string {
  // Each of these patterns matches wherever it begins, so that none looks at the same text twice.
  return html
    .replace(unread, '')
    .replace(tag, (_, name = '') => (block.test(name.toLowerCase()) ? ' ' : ''))
    .replace(reference, (whole, name, decimal, hex) => {
      const code = decimal ? Number(decimal) : parseInt(hex, 16);
      return name ? (named[name] ?? whole) : code > 0x10ffff ? '' : String.fromCodePoint(code);
    });
}
