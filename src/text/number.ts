// Writes counts as readers of a language expect them, the same in every browser.
import {separators} from './generated/cldr.js';

/**
 * A count with its digits in groups of three, as CLDR has it: `1.234` in `nl`, U+202F between the groups in `fr`.
 * Without `Intl`, which speaks no Luxembourgish in Chromium and costs more than the rest of a card.
 * @param n a safe integer ≥ 0
 * @param language a language of the interface
 * @param tag the page's BCP 47 language tag, whose region may write numbers unlike the rest of its language
 */
export function formatNumber(n: number, language: string, tag: string): string {
  const separator = separators[tag.toLowerCase()] ?? separators[language] ?? '';
  // eslint-disable-next-line regexp/no-super-linear-move -- there are 16 digits at most
  return String(n).replace(/\B(?=(\d{3})+$)/g, separator);
}
