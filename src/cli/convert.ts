// `convert`: makes a JSON Feed of a feed in any known format, for a job that runs every few minutes.
import {readFile} from 'node:fs/promises';
import {parseArgs, type ParseArgsConfig} from 'node:util';
import {sourceNames} from '../content/registry.js';
import {convert as convertContent, type JsonFeed} from '../server/convert.js';
import {UsageError, type Command} from './command.js';
import {read} from './read.js';
import {write} from './write.js';

const options = {
  output: {type: 'string', short: 'o'},
  source: {type: 'string', default: 'auto'},
  paths: {type: 'string'},
  lang: {type: 'string'},
  limit: {type: 'string'},
  url: {type: 'string'},
  'min-share': {type: 'string', default: '0.5'},
  timeout: {type: 'string', default: '30'},
} satisfies ParseArgsConfig['options'];

export const convert: Command = {
  name: 'convert',
  summary: 'makes a JSON Feed of RSS, WordPress and others, for a job that runs every few minutes',
  help: `npx benelux-elements convert <url or file> [options]

Prints a JSON Feed 1.1 with the news of a feed in any format that the elements read. With --output it replaces a file,
only by a better one: an answer that cannot be read, has no news where there was some, or fewer than half the items,
leaves the file as it is.

Options:
  --output FILE, -o  write to a file, in place of the old one and only when all went well
  --source NAME      ${['auto', ...sourceNames()].join(', ')}; default: auto
  --paths PATHS      where JSON of one's own has the fields (docs/content-format.md)
  --lang LANG        language of a feed that names none, such as nl; stands for {lang} in URL, file and --output
  --limit N          the most items; default: all
  --url URL          where a file came from: relative addresses in it resolve against it
  --min-share SHARE  the share of the old file's items that a new one must have; default: 0.5
  --timeout SECONDS  for the whole answer; default: 30
  --help             show this

Examples:
  npx benelux-elements convert https://police.example/news.rss --lang nl
  npx benelux-elements convert https://police.example/news.rss --output /var/www/feeds/news.nl.json

Every 10 minutes, by cron:
  */10 * * * *  npx benelux-elements convert https://police.example/news.rss --output /var/www/feeds/news.nl.json

by a systemd timer, of the service in its ExecStart line and of the timer:
  ExecStart=npx benelux-elements convert https://police.example/news.rss --output /var/www/feeds/news.nl.json
  OnCalendar=*:0/10

Exit code: 0 good, 1 the feed could not be read or is worse than the file, 2 wrong use.`,

  async run(args) {
    const {values, positionals} = parseArgs({args, options, allowPositionals: true});
    const {source, paths, lang, timeout} = values;
    const [place, ...more] = positionals;
    if (!place || more.length) throw new UsageError('convert takes one URL or file');
    if (!['auto', ...sourceNames()].includes(source))
      throw new UsageError(`--source is one of auto, ${sourceNames().join(', ')}`);
    const limit = values.limit === undefined ? undefined : Number(values.limit);
    if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
      throw new UsageError('--limit is a whole number from 1 on');
    const share = Number(values['min-share']);
    if (!(share >= 0 && share <= 1)) throw new UsageError('--min-share is a number from 0 to 1');
    if (!(Number(timeout) > 0)) throw new UsageError('--timeout is a number of seconds');
    if (values.url !== undefined && !URL.canParse(values.url))
      throw new UsageError(`--url ${values.url} is no URL`);
    if (place.includes('{lang}') && !lang)
      throw new UsageError(`${place} has {lang}: --lang is needed, such as --lang nl`);
    try {
      const inLanguage = (text: string) => text.replaceAll('{lang}', lang ?? '');
      const at = inLanguage(place);
      const output = values.output && inLanguage(values.output);
      if (process.stderr.isTTY && output) console.error(`Reading ${at} …`);
      const {bytes, answer} = await read(at, {source, timeout: Number(timeout), wanted: {limit}});
      const url = values.url ?? answer.url;
      const {type: contentType, isEmpty} = answer;
      const feed = convertContent(bytes, {url, contentType, isEmpty, source, paths, lang, limit});
      const old = output === undefined ? undefined : await oldFeed(output);
      const worse = old && reasonToKeep(old.items.length, feed.items.length, share);
      if (worse) throw new Error(`${at} ${worse}; ${output} stays as it is`);
      const text = `${JSON.stringify(feed, null, 2)}\n`;
      // A file that says the same keeps its date, by which servers name its version.
      if (text !== old?.text) await write(text, output);
      return 0;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      console.error(`benelux-elements: ${(error as Error).message}`);
      return 1;
    }
  },
};

/** The feed that a file holds; undefined where there is none that can be read. */
async function oldFeed(
  file: string,
): Promise<{readonly text: string; readonly items: JsonFeed['items']} | undefined> {
  try {
    const text = await readFile(file, 'utf8');
    const {items} = JSON.parse(text) as Partial<JsonFeed>;
    return Array.isArray(items) ? {text, items} : undefined;
  } catch {
    return undefined;
  }
}

/** Why a file stays, in words that follow the address of the feed. */
function reasonToKeep(before: number, now: number, share: number): string | undefined {
  if (before && !now && share) return `has no news, where there were ${before} items`;
  return now < before * share ? `has ${now} items, where there were ${before}` : undefined;
}
