// Turns text from outside into clean text of bounded length.

/** Code units: some ninety words, more than any excerpt or title shows. */
const LIMIT = 600;

/**
 * The beginning of a text, to read before the whole. On screen it is cut by lines; this bounds what is in the page.
 * @param limit the most UTF-16 code units that come back
 */
export function excerpt(text: string, limit = LIMIT): string {
  return plainText(text, limit);
}

/**
 * Text without control characters, unpaired surrogates and needless white space, cut with "…" after a word,
 * or where there is none near, between two characters as readers see them (grapheme clusters).
 * @param value anything; what is no text gives the empty string
 * @param limit the most UTF-16 code units that come back; work is bounded by it too
 */
export function plainText(value: unknown, limit = LIMIT): string {
  if (typeof value !== 'string') return '';
  const whole = value.trim();
  const beginning = whole.slice(0, limit * 8);
  const text = beginning
    .replace(/[^\P{Cc}\s]|\p{Cs}/gu, '')
    // A single no-break or thin space is typography and stays.
    .replace(/\s{2,}|[\t-\r\u2028\u2029\ufeff]/g, ' ')
    .trim();
  if (text.length <= limit && beginning === whole) return text;

  const space = text.lastIndexOf(' ', limit - 1);
  let end = Math.min(limit - 1, text.length);
  if (space > limit / 2) end = space;
  else while (end > 0 && isInsideCharacter(text, end)) end--;
  return `${text.slice(0, end).trimEnd()}…`;
}

/** Whether a place in a text is between a base and what joins to it: a mark, a modifier, the second half of a flag. */
function isInsideCharacter(text: string, at: number): boolean {
  return (
    text[at - 1] === '\u200d' ||
    /^[\udc00-\udfff\p{M}\p{Cf}\p{EMod}]/u.test(text.slice(at, at + 2)) ||
    /^\p{RI}{2}/u.test(text.slice(at - 2, at + 2))
  );
}
