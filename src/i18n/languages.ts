// The languages of the interface, and which of them a language tag means.

/** The languages of the interface, as BCP 47 language subtags. */
export const LANGUAGES = ['nl', 'fr', 'de', 'lb', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof LANGUAGES)[number];

/** The language for pages that name none of these. */
export const DEFAULT_LANGUAGE: Language = 'en';

/** The interface language of a language tag: `nl-BE` → `nl`, an unknown one → `en`. */
export function languageOf(tag: string): Language {
  const [primary] = tag.toLowerCase().split(/[-_]/);
  // A common mistake for Luxembourgish.
  const language = primary === 'lu' ? 'lb' : primary;
  return LANGUAGES.find((each) => each === language) ?? DEFAULT_LANGUAGE;
}
