// `render`: prints an element's HTML with its content in it, for sites that include a fragment.
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {elements as elementsByTag} from '../elements/index.js';
import {LANGUAGES} from '../i18n/languages.js';
import {linkAttributes, renderElement, type TagName} from '../server/render.js';
import {UsageError, type Command} from './command.js';
import {read} from './read.js';
import {write} from './write.js';

const PREFIX = 'benelux-';

/** The elements by their names on the command line, such as `news-list`. */
const elements = Object.fromEntries(
  Object.entries(elementsByTag).map(([tag, element]) => [tag.replace(PREFIX, ''), element]),
);

/** Attributes without an option: a rendered element does not load; `lang` has an option of its own kind. */
const excluded = ['src', 'refresh', 'loading', 'offline', 'lang'];

const attributesOf = (element: {readonly observedAttributes: string[]}) =>
  element.observedAttributes.filter((name) => !excluded.includes(name));

const attributes = [...new Set(Object.values(elements).flatMap(attributesOf))];

const options = {
  ...Object.fromEntries(attributes.map((name) => [name, {type: 'string'} as const])),
  element: {type: 'string'},
  lang: {type: 'string'},
  url: {type: 'string'},
  'page-url': {type: 'string'},
  nonce: {type: 'string'},
  output: {type: 'string', short: 'o'},
  timeout: {type: 'string', default: '10'},
} satisfies ParseArgsConfig['options'];

export const render: Command = {
  name: 'render',
  summary: "prints an element's HTML with its content in it, for pages that include it",
  help: `npx benelux-elements render <url or file> --element NAME --lang LANG [options]

Prints the HTML of one element, which shows the content without JavaScript too. Where benelux.js is on the page,
the element works as any other, but asks for nothing. {lang} in the URL or file is replaced by the language.

Options:
  --element NAME     ${Object.keys(elements).join(', ')}
  --lang LANG        language of the element's own words: nl, fr, de, lb, en
  --output FILE, -o  write to a file, in place of the old one and only when all went well
  --url URL          where a file came from: relative addresses in it resolve against it
  --page-url URL     address of the page, for relative links such as --more-href
  --nonce NONCE      of the page's Content-Security-Policy, for its styles
  --timeout SECONDS  for the whole answer; default: 10
  --help             show this

Attributes of the element (docs/elements.md):
${Object.entries(elements)
  .map(([name, element]) => `  ${name.padEnd(12)} --${attributesOf(element).join(' --')}`)
  .join('\n')}

Examples:
  npx benelux-elements render https://content.example/senningenoverleg.fr.json --element news-list --lang fr
  npx benelux-elements render 'https://content.example/senningenoverleg.{lang}.json' \\
    --element news-list --lang fr --limit 5 --layout grid --output /var/www/fragments/news.fr.html
  npx benelux-elements render feeds/senningenoverleg.nl.json --element theme-intro --lang nl --heading-level 1

Exit code: 0 good, 1 the content could not be loaded or written, 2 wrong use.`,

  async run(args) {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    const {element = '', lang, url, 'page-url': pageUrl, nonce, output, timeout, ...rest} = values;
    const given = rest as Partial<Record<string, string>>;
    const [place, ...more] = positionals;
    if (!place || more.length) throw new UsageError('render takes one URL or file');
    const short = element.replace(PREFIX, '');
    const chosen = Object.hasOwn(elements, short) && elements[short];
    if (!chosen) throw new UsageError(`--element is one of ${Object.keys(elements).join(', ')}`);
    if (!lang) throw new UsageError('--lang is needed, such as --lang fr');
    if (!LANGUAGES.some((each) => each === lang.toLowerCase().split('-')[0]))
      throw new UsageError(
        `--lang is one of ${LANGUAGES.join(', ')}, also with a region such as nl-BE`,
      );
    const known = attributesOf(chosen);
    const unknown = Object.keys(given).find((attribute) => !known.includes(attribute));
    if (unknown) throw new UsageError(`${short} has no --${unknown}`);
    for (const name of linkAttributes)
      if (given[name] && !URL.canParse(given[name], pageUrl))
        throw new UsageError(`--${name} is relative: --page-url is needed`);
    if (!(Number(timeout) > 0)) throw new UsageError('--timeout is a number of seconds');
    try {
      const at = place.replaceAll('{lang}', lang);
      const {source = 'auto', limit} = given;
      const {answer} = await read(at, {
        source,
        timeout: Number(timeout),
        wanted: {limit: Number(limit) || undefined, item: wantedItem(short, given, pageUrl)},
      });
      const html = renderElement(`${PREFIX}${short}` as TagName, answer.text(), {
        url: url ?? answer.url,
        pageUrl,
        nonce,
        attributes: {...given, lang},
      });
      await write(`${html}\n`, output);
      return 0;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      console.error(`benelux-elements: ${(error as Error).message}`);
      return 1;
    }
  },
};

/** The one item that an article shows, by its attributes and the address of its page. */
function wantedItem(
  element: string,
  {item, 'item-param': param}: Partial<Record<string, string>>,
  pageUrl: string | undefined,
): string | undefined {
  if (element !== 'news-article') return undefined;
  return (item ?? (param && pageUrl && new URL(pageUrl).searchParams.get(param))) || undefined;
}
