// The languages of the interface, and which of them a language tag means.

/** The languages of the interface, as BCP 47 language subtags. */
export type Language = 'nl' | 'fr' | 'de' | 'lb' | 'en';

/** The language where a page names none that we speak. */
export const DEFAULT_LANGUAGE: Language = 'en';

// ISO 639-2 codes (bibliographic and terminological), which older systems write, and a common slip: `lu` for `lb`.
const aliases: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    nl: 'nl',
    nld: 'nl',
    dut: 'nl',
    fr: 'fr',
    fra: 'fr',
    fre: 'fr',
    de: 'de',
    deu: 'de',
    ger: 'de',
    lb: 'lb',
    ltz: 'lb',
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
