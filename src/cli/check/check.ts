// `check`: asks for a feed as a browser on another origin would, reads it as the elements do, and says what is wrong.
import {parseArgs} from 'node:util';
import {glob} from 'tinyglobby';
import {sourceNames} from '../../content/registry.js';
import '../../sources.js';
import {VERSION} from '../../generated/version.js';
import {LANGUAGES, type Language} from '../../i18n/languages.js';
import {checkText} from './check-text.js';
import {UsageError, type Command} from '../command.js';
import {examine, type Examination} from './examine.js';

const sources = ['auto', ...sourceNames()];

const options = {
  source: {type: 'string', default: 'auto'},
  origin: {type: 'string', default: 'https://website.example'},
  lang: {type: 'string'},
  timeout: {type: 'string', default: '10'},
  json: {type: 'boolean', default: false},
} as const;

export const check: Command = {
  name: 'check',
  summary: 'says what is wrong with a feed, and what the elements show of it',
  help: `npx benelux-elements check <url or file>... [options]

Asks for a feed as a browser does for a page on another origin, and reads it as the elements do. Says what
visitors will see, and each problem with its place and its cure. Of a file, only the content is checked; several may be given, also as a pattern in quotation marks. {lang} stands for each language: nl, fr, de, lb and en.

Options:
  --source NAME     format: ${sources.join(', ')}; default: auto
  --origin URL      origin of the page that asks; default: ${options.origin.default}
  --lang LIST       these languages alone, for {lang}: nl,fr
  --timeout SECONDS for the whole answer; default: 10, as the elements
  --json            one JSON object instead of text (docs/command-line.md)
  --help            show this

Examples:
  npx benelux-elements check https://content.example/senningenoverleg.nl.json
  npx benelux-elements check 'https://content.example/senningenoverleg.{lang}.json' --lang nl,fr
  npx benelux-elements check https://police.example/wp-json/wp/v2/posts --origin https://www.police.example
  npx benelux-elements check feeds/senningenoverleg.nl.json --json
  npx benelux-elements check 'feeds/*.json'

Exit code: 0 without errors (there may be warnings and notes), 1 with errors, 2 for wrong use.`,

  async run(args) {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    if (!positionals.length)
      throw new UsageError('check needs a URL or file, such as feeds/senningenoverleg.nl.json');
    if (!sources.includes(values.source)) {
      throw new UsageError(`--source is one of ${sources.join(', ')}`);
    }
    const timeout = Number(values.timeout);
    if (!(timeout > 0)) throw new UsageError('--timeout is a number of seconds');
    const settings = {source: values.source, origin: originOf(values.origin), timeout};

    const checks: (Examination & {lang?: Language})[] = [];
    for (const place of await filesOf(positionals)) {
      for (const lang of languagesOf(place, values.lang)) {
        checks.push({
          ...(lang && {lang}),
          ...(await examine(lang ? place.replaceAll('{lang}', lang) : place, settings)),
        });
      }
    }
    const ok = !checks.some(({findings}) => findings.some(({level}) => level === 'error'));
    console.log(
      values.json
        ? JSON.stringify({version: VERSION, ok, checks}, null, 2)
        : checks.map(checkText).join('\n\n'),
    );
    return ok ? 0 : 1;
  },
};

/** The places, with the files in place of patterns that shells have not replaced. */
async function filesOf(places: readonly string[]): Promise<string[]> {
  const found = places.map(async (place) => {
    if (/^https?:/i.test(place) || !/[*?[]/.test(place)) return [place];
    const files = await glob(place, {expandDirectories: false});
    if (!files.length) throw new UsageError(`${place} fits no file`);
    return files.toSorted();
  });
  return (await Promise.all(found)).flat();
}

function originOf(value: string): string {
  if (!/^https?:\/\/[^/]/.test(value) || !URL.canParse(value)) {
    throw new UsageError('--origin is an address such as https://www.police.example');
  }
  return new URL(value).origin;
}

/** The languages to put in place of `{lang}`, in order; one `undefined` where the place has no `{lang}`. */
function languagesOf(place: string, list?: string): readonly (Language | undefined)[] {
  const chosen = list?.split(',') ?? LANGUAGES;
  if (!place.includes('{lang}')) {
    if (list !== undefined) throw new UsageError('--lang needs {lang} in the URL or file');
    return [undefined];
  }
  return chosen.map((each) => {
    const language = LANGUAGES.find((known) => known === each);
    if (!language) throw new UsageError(`--lang has ${LANGUAGES.join(', ')}, with commas between`);
    return language;
  });
}
