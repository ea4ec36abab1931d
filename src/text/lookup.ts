// Finds what a table says for a language tag, so that dates and numbers fall back alike.

/**
 * The entry of a language and region (`fr-LU`), else of the language (`fr`), else of English.
 * @param table keys are lower-case
 * @param tag a BCP 47 language tag; anything else means English
 */
export function lookup(table: Readonly<Record<string, string>>, tag: string): string {
  const [, language = '', region = ''] =
    /^([a-z]{2,3})(?:-[a-z]{4})?(?:-([a-z]{2}))?(?:-|$)/.exec(tag.toLowerCase()) ?? [];
  return table[`${language}-${region}`] ?? table[language] ?? table['en']!;
}
