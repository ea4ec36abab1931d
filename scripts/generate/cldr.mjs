// Writes src/text/generated/cldr.ts: the few facts of CLDR that dates and numbers on screen need.
import {createRequire} from 'node:module';
import {write} from './write.mjs';

const require = createRequire(import.meta.url);

/** Our language → the CLDR locale that speaks for it. */
const locales = {nl: 'nl', fr: 'fr', de: 'de', lb: 'lb', en: 'en-GB'};

/** Where a region of the Benelux may write numbers unlike the rest of its language. */
const regions = 'nl-BE nl-NL fr-BE fr-LU de-BE de-LU lb-LU en-BE en-NL en-LU'.split(' ');

/** Exceptions to CLDR, by language. Dutch public bodies write `03 dec. 2021`, CLDR `03 dec 2021`. */
const corrections = {nl: (month) => (month === 'mei' ? month : `${month}.`)};

const languages = Object.keys(locales);
const dates = languages.map((language) => [language, datePieces(language)]);
const separators = languages.map((language) => [language, separator(locales[language])]);
const exceptions = regions
  .map((region) => [region.toLowerCase(), separator(region)])
  .filter(([region, found]) => found && found !== new Map(separators).get(region.slice(0, 2)));

write(
  'src/text/generated/cldr.ts',
  `// Made by scripts/generate/cldr.mjs from CLDR ${require('cldr-dates-full/package.json').version}.

/** By language, parted by spaces: what follows the day of the month, then the abbreviated months. */
export const dates = ${literal(dates)};

/** By language, or lower-case language and region where the region differs: the separator of groups of three digits. */
export const separators: Readonly<Record<string, string>> = ${literal([...separators, ...exceptions])};
`,
);

function datePieces(language) {
  const {months, dateTimeFormats} = read('cldr-dates-full', locales[language], 'ca-gregorian').dates
    .calendars.gregorian;
  const pattern = dateTimeFormats.availableFormats.yMMMd;
  const daySuffix = /^d(\.?) MMM y$/.exec(pattern)?.[1];
  if (daySuffix === undefined) throw new Error(`${language} writes dates as "${pattern}"`);
  const names = Array.from({length: 12}, (_, index) => months.format.abbreviated[index + 1]);
  if (!names.every((name) => /^\S+$/.test(name))) throw new Error(`${language}: months ${names}`);
  return [daySuffix, ...names.map(corrections[language] ?? String)].join(' ');
}

/** The separator of a locale, or undefined where CLDR does not have the locale. */
function separator(locale) {
  const numbers = read('cldr-numbers-full', locale, 'numbers')?.numbers;
  if (!numbers) return undefined;
  const {standard} = numbers['decimalFormats-numberSystem-latn'];
  if (standard !== '#,##0.###' || numbers.minimumGroupingDigits !== '1') {
    throw new Error(`${locale} does not group all numbers by three digits`);
  }
  return numbers['symbols-numberSystem-latn'].group;
}

function read(pack, locale, file) {
  try {
    return require(`${pack}/main/${locale}/${file}.json`).main[locale];
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function literal(entries) {
  return JSON.stringify(Object.fromEntries(entries));
}
