// The languages of the interface, and which of them a language tag means.

/** The languages of the interface, as BCP 47 language subtags. */
export type Language = 'nl' | 'fr' | 'de' | 'lb' | 'en';

/** The language where a page names none that we speak. */
export const DEFAULT_LANGUAGE: Language = 'en';

// Besides the languages: the ISO 639-2 code that older systems write, and a common slip for Luxembourgish.
const aliases: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    nl: 'nl',
    fr: 'fr',
    de: 'de',
    lb: 'lb',
    lu: 'lb',
    en: 'en',
    eng: 'en',
  } as const),
);

/** The interface language of a language tag: `nl-BE` → `nl`, `eng` → `en`, one that we do not speak → `en`. */
export function languageOf(tag: string): Language {
  const [primary = ''] = tag.toLowerCase().split(/[-_]/);
  return aliases.get(primary) ?? DEFAULT_LANGUAGE;
}
