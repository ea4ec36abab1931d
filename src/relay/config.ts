// What a relay is told: names, and the feeds that they stand for.
import {sourceNames} from '../content/registry.js';
import {sourceOfPaths} from '../content/sources/paths.js';
import {LANGUAGES} from '../i18n/languages.js';
import {refusal} from './address.js';

/** A feed that a relay gives. */
export interface FeedOptions {
  /** Absolute URL, `https:`; `{lang}` where the name has it. */
  readonly url: string;
  /** Name of a source, or `auto` (the default) to recognise it. */
  readonly source?: string | undefined;
  /** Where JSON of the publisher's own has the fields, as in the attribute `paths`. */
  readonly paths?: string | undefined;
  /** Language of a feed that names none; where the name has `{lang}`, that language. */
  readonly lang?: string | undefined;
  /** The most items; all of them when absent. */
  readonly limit?: number | undefined;
  /** Hosts that the feed may redirect to, besides its own, such as `www.police.example`. */
  readonly hosts?: readonly string[] | undefined;
}

/** What `createRelay` takes, and what the JSON file of `npx benelux-elements relay` holds. */
export interface RelayOptions {
  /** The feeds by their names, such as `nieuws.{lang}`; a text is the URL of one. `{lang}` stands for nl, fr, de, lb, en. */
  readonly feeds: Readonly<Record<string, string | FeedOptions>>;
  /** The `User-Agent` of requests; names the package and its home when absent. */
  readonly userAgent?: string | undefined;
  /** Whether feeds may be at `localhost` and at private addresses, also over `http:`; for tests and inner networks. */
  readonly allowPrivate?: boolean | undefined;
}

/** One name of a relay. */
export interface RelayedFeed extends FeedOptions {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly allowPrivate: boolean;
}

const known = {
  options: ['feeds', 'userAgent', 'allowPrivate'],
  feed: ['url', 'source', 'paths', 'lang', 'limit', 'hosts'],
};

/**
 * The feeds by their names, one for each language.
 * @throws TypeError which names what is wrong, and where
 */
export function feedsOf(options: RelayOptions): ReadonlyMap<string, RelayedFeed> {
  const {feeds, allowPrivate = false} = options;
  if (Object(feeds) !== feeds || Array.isArray(feeds))
    throw new TypeError('feeds is needed: an object with a name and a URL for each feed');
  refuseUnknown(options, known.options, 'the relay');
  const all = Object.entries(feeds).flatMap(([name, given]) => {
    const feed = typeof given === 'string' ? {url: given} : given;
    if (Object(feed) !== feed)
      throw new TypeError(`feeds["${name}"] is a URL, or an object with url`);
    refuseUnknown(feed, known.feed, `feeds["${name}"]`);
    return inLanguages(name, feed).map((each) => check(each, allowPrivate));
  });
  const byName = new Map(all.map((feed) => [feed.name, feed]));
  if (byName.size < all.length) throw new TypeError('feeds has a name twice');
  return byName;
}

function inLanguages(name: string, feed: FeedOptions): (FeedOptions & {name: string})[] {
  if (typeof feed.url !== 'string') throw new TypeError(`feeds["${name}"]: url is needed`);
  if (!name.includes('{lang}')) return [{...feed, name}];
  return LANGUAGES.map((lang) => ({
    ...feed,
    lang,
    name: name.replaceAll('{lang}', lang),
    url: feed.url.replaceAll('{lang}', lang),
  }));
}

function check(feed: FeedOptions & {name: string}, allowPrivate: boolean): RelayedFeed {
  const {name, url, source = 'auto', paths, hosts = [], limit} = feed;
  const where = `feeds["${name}"]`;
  if (!/^[a-z\d][\w.-]*$/i.test(name) || name === 'status')
    throw new TypeError(
      `${where}: a name has letters, digits, dots and hyphens, and is not "status"`,
    );
  if (!URL.canParse(url))
    throw new TypeError(`${where}: url ${JSON.stringify(url)} is no absolute URL`);
  const refused = refusal(new URL(url), allowPrivate);
  if (refused) throw new TypeError(`${where}: url ${url} ${refused}`);
  if (limit !== undefined && !(Number.isInteger(limit) && limit > 0))
    throw new TypeError(`${where}: limit is a whole number from 1 on`);
  if (!['auto', ...sourceNames()].includes(source))
    throw new TypeError(`${where}: source is one of auto, ${sourceNames().join(', ')}`);
  sourceOfPaths(paths ?? '', (problem) => {
    throw new TypeError(`${where}: paths: ${problem}`);
  });
  return {...feed, hosts: [new URL(url).host, ...hosts], allowPrivate};
}

function refuseUnknown(given: object, names: readonly string[], where: string): void {
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown) throw new TypeError(`${where} has no "${unknown}"; there are ${names.join(', ')}`);
}
