// Turns text from outside into clean text of bounded length.

/** The last word, or where there is only one, the last character as readers see it (a grapheme cluster). */
const cut =
  // eslint-disable-next-line regexp/no-super-linear-move -- texts have 600 UTF-16 code units at most
  / \S*$|\p{Regional_Indicator}*[^\p{M}\p{Cf}\p{Emoji_Modifier}](?:\u200d[^\p{M}\p{Cf}\p{Emoji_Modifier}]|[\p{M}\p{Cf}\p{Emoji_Modifier}])*$/u;

/** What is to become one space; a lone space is one already. */
const needless = /[ \p{Cc}\p{Cs}\u2028\u2029\ufeff]{2,}|[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu;

/**
 * Text without control characters, unpaired surrogates and needless white space, cut with "…" after a word.
 * No-break spaces stay: they are typography. CSS cuts excerpts by lines on screen; this limit bounds the text in the page.
 * @param value anything; whatever is no text gives the empty string
 * @param limit UTF-16 code units of the text that are kept; work is bounded by it too
 */
export function plainText(value: unknown, limit: number): string {
  if (typeof value !== 'string') return '';
  const text = value
    .slice(0, limit * 8)
    .replace(needless, ' ')
    .trim();
  return text.length > limit ? `${text.slice(0, limit).replace(cut, '')}…` : text;
}
