// Writes counts as readers of a language expect them, the same in every browser.
import {separators} from './generated/cldr.js';
import {lookup} from './lookup.js';

/**
 * A count with its digits in groups of three, as CLDR has it: `1.234` in `nl`, U+202F between the groups in `fr`.
 * Without `Intl`, which speaks no Luxembourgish in Chromium and costs more than the rest of a card.
 * @param n a safe integer ≥ 0
 * @param locale a BCP 47 language tag; an unknown region falls back to its language, an unknown language to English
 */
export function formatNumber(n: number, locale: string): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, lookup(separators, locale));
}
