// Turns a source's data into the model; the one place where content from outside is checked.
import {htmlToText, untrustedHtml} from '../html/sanitize.js';
import {parseDate} from '../text/date.js';
import {plainText} from '../text/plain-text.js';
import {imageUrl, linkUrl} from '../text/url.js';
import type {Feed, Image, ImageCandidate, NewsItem, Section} from './model.js';
import type {Reporter} from './report.js';
import type {Source} from './source.js';

/** Paths of an image, its file and the files of its other sizes, for sources that name no paths of their own. */
const DEFAULTS = {image: 'image', src: 'image.src', size: 'src'};

/**
 * Keeps the usable values of a source's data, and reports each other value with its place.
 * @param url absolute URL that relative ones resolve against
 */
export function checkFeed(data: unknown, source: Source, url: string, report: Reporter): Feed {
  const {hasHtmlTexts, hasUtcDates} = source;
  const paths: typeof DEFAULTS & Record<string, string | undefined> = {
    ...DEFAULTS,
    ...source.paths,
  };
  const text = (value: unknown, limit = 300) =>
    plainText(hasHtmlTexts && isText(value) ? htmlToText(untrustedHtml(value)) : value, limit) ||
    undefined;
  const kinds = {
    id: (value: unknown) => text(typeof value === 'number' ? `${value}` : value),
    text: (value: unknown) => text(value),
    excerpt: (value: unknown) => text(value, 600)?.replace(/ ?\[…]$/, '…'),
    HTML: (value: unknown) => (isText(value) ? untrustedHtml(value) : undefined),
    date: (value: unknown) => parseDate(hasUtcDates && isText(value) ? `${value}Z` : value),
    // Older systems write `nl_BE`; `und` and `zxx` stand for none.
    language: (value: unknown) =>
      isText(value)
        ? /^(?!und|zxx)[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(value.replaceAll('_', '-'))?.[0]
        : undefined,
    link: (value: unknown) => linkUrl(value, url),
    image: (value: unknown) => imageUrl(value, url),
    'whole number': (value: unknown) =>
      Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined,
    // Some servers write lists as objects keyed by id.
    list: (value: unknown) =>
      value && typeof value === 'object' ? Object.values(value) : undefined,
  };
  type Kinds = typeof kinds;

  const ids = new Set<string>();
  const {read, list} = fields(data, '');
  const language = read('language', 'language');
  return {
    title: read('title', 'text'),
    language,
    homePageUrl: read('homePageUrl', 'link'),
    feedUrl: url,
    nextUrl: read('nextUrl', 'link'),
    sections: list('sections', section),
    items: list('items', item),
  };

  function section(data: unknown, place: string): Section | undefined {
    const {read} = fields(data, `${place}.`);
    const html = read('html', 'HTML');
    return html && {heading: read('heading', 'text'), html, base: url};
  }

  function item(data: unknown, place: string): NewsItem | undefined {
    const {read, list} = fields(data, `${place}.`);
    const id = read('id', 'id');
    const found = {
      url: read('url', 'link'),
      title: read('title', 'text'),
      excerpt: read('excerpt', 'excerpt'),
      html: read('html', 'HTML'),
      published: read('published', 'date'),
      updated: read('updated', 'date'),
      views: read('views', 'whole number'),
      image: image(data, place),
      language: read('language', 'language') ?? language,
      tags: list('tags', nameOf),
      authors: list('authors', nameOf),
    };
    if (id && !ids.has(id) && (found.title ?? found.excerpt ?? found.html)) {
      ids.add(id);
      return {id, ...found};
    }
    report({place, kind: 'item', value: data});
    return undefined;
  }

  function nameOf(data: unknown, place: string): string | undefined {
    return check(follow(data, 'name') ?? data, place, 'text');
  }

  function image(data: unknown, place: string): Image | undefined {
    const src = fields(data, `${place}.`).read('src', 'image');
    const {read, list} = fields(follow(data, paths.image), `${place}.${paths.image}.`);
    return src
      ? {
          src,
          alt: read('alt', 'text') ?? '',
          width: read('width', 'whole number'),
          height: read('height', 'whole number'),
          srcset: list('srcset', (data, place): ImageCandidate | undefined => {
            const src = fields(data, `${place}.`).read('size', 'image');
            const width = check(follow(data, 'width'), `${place}.width`, 'whole number');
            return src && width ? {src, width} : undefined;
          }),
        }
      : undefined;
  }

  /** Readers of an object's fields by their names in the model. */
  function fields(data: unknown, place: string) {
    return {
      read: <K extends keyof Kinds>(field: string, kind: K) =>
        find(field, (value, place) => check(value, place, kind)),
      list: <T>(field: string, map: (value: unknown, place: string) => T | undefined) =>
        find(field, (value, place) =>
          check(value, place, 'list')
            ?.flat()
            .flatMap((each, index) => map(each, `${place}[${index}]`) ?? []),
        ),
    };

    function find<T>(field: string, use: (value: unknown, place: string) => T): T | undefined {
      for (const path of (paths[field] ?? field).split(' ')) {
        const value = follow(data, path);
        if (!isAbsent(value)) return use(value, place + path);
      }
      return undefined;
    }
  }

  function check<K extends keyof Kinds>(value: unknown, place: string, kind: K) {
    const found = kinds[kind](value) as ReturnType<Kinds[K]> | undefined;
    if (found === undefined && !isAbsent(value)) report({place, kind, value});
    return found;
  }
}

/** The value at a path such as `title.rendered`. */
function follow(data: unknown, path: string): unknown {
  let at = data;
  for (const key of path.split('.')) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return at;
}

function isAbsent(value: unknown): boolean {
  return !value && value !== 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
