// Which form of a word a whole number takes, by the plural rules of CLDR.
import type {Language} from './languages.js';

/** Only French counts 0 as one, and has a form of its own for whole millions. */
export function pluralForm(count: number, language: Language): 'one' | 'many' | 'other' {
  const isFrench = language === 'fr';
  if (isFrench ? count < 2 : count === 1) return 'one';
  return isFrench && count % 1_000_000 === 0 ? 'many' : 'other';
}
