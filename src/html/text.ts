// Reads texts that should be plain, but that people wrote as HTML.
import {htmlToText, untrustedHtml} from './sanitize.js';

/** UTF-16 code units in which tags and references are looked for. */
const MAX_LENGTH = 5_000;

const tag = /<(\/?)([a-z][a-z\d]*)(\s[^<>]*)?>/gi;

/** The elements that people write in titles and summaries. Other names in angle brackets are text, such as `<naam>`. */
const written =
  /^(a|abbr|b|big|blockquote|br|center|cite|code|del|div|em|figure|font|h[1-6]|hr|i|img|ins|li|mark|ol|p|q|s|section|small|span|strike|strong|su[bp]|table|t[dr]|time|tt|u|ul|wbr)$/i;

/** The elements that a text of several paragraphs begins with. */
const block = /^(blockquote|div|figure|h[1-6]|ol|p|section|table|ul)$/;

const reference = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i;

/**
 * The text that was meant by a text. HTML loses its tags; references are decoded once. A lone `<` or `&` stays, and so does
 * markup that is talked about, not used: `the tag <br> in a title`.
 */
export function textOf(text: string): string {
  // Most texts are plain.
  if (!/[<&]/.test(text)) return text;
  if (isHtml(text)) return htmlToText(untrustedHtml(text));
  return decodeReferences(text);
}

/** A text whose references, such as `&amp;`, are decoded once. */
export function decodeReferences(text: string): string {
  if (!reference.test(text.slice(0, MAX_LENGTH))) return text;
  // Between other letters, white space at the ends stays.
  const html = untrustedHtml(`|${text.replaceAll('<', '&lt;')}|`);
  return htmlToText(html).trim().slice(1, -1);
}

/**
 * Whether the tags in a text are used. They are where an element that begins right before a word ends right after one,
 * where the whole text is an element, where a line ends between words, and where a picture stands in a text.
 */
function isHtml(text: string): boolean {
  const begun = new Set<string>();
  const all = text.trim().slice(0, MAX_LENGTH);
  for (const {
    0: {length},
    1: slash,
    2: name = '',
    3: attributes = '',
    index,
  } of all.matchAll(tag)) {
    if (!written.test(name)) continue;
    const before = all[index - 1] ?? '';
    const after = all[index + length] ?? '';
    const key = name.toLowerCase();
    if (key === 'img') {
      if (/\ssrc\s*=/.test(attributes) && length < all.length) return true;
    } else if (/^([bh]r|wbr)$/.test(key)) {
      if (/[^\s("'‘“«-]/.test(before) && /[^\s)"'’”».,;:?!-]/.test(after)) return true;
    } else if (slash) {
      if (begun.has(key) && (before.trim() || index + length === all.length)) return true;
    } else if (after.trim() || index === 0) {
      // Whoever cuts HTML after so many letters loses the end of the element.
      if (index === 0 && block.test(key) && /[\p{L}\p{N}<]/u.test(after)) return true;
      begun.add(key);
    }
  }
  return false;
}
