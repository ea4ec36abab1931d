// Turns a source's data into the model; the one place where content from outside is checked.
import {plainText} from '../text/plain-text.js';
import type {Feed, Image, ImageCandidate, NewsItem, Section} from './model.js';
import type {Reporter} from './report.js';
import type {Source} from './source.js';
import {follow, isAbsent, isText, MAX_ID, readersOf, type Readers} from './values.js';

/** Paths of an image, its file and the files of its other sizes, for sources that name no paths of their own. */
const DEFAULTS = {image: 'image', src: 'image.src', size: 'src'};

/** By how much the ratios of width and height of one picture in two sizes may differ: files have whole pixels. */
const RATIO_TOLERANCE = 0.03;

/**
 * Keeps the usable values of a source's data, and reports each other value with its place.
 * @param url absolute URL that relative ones resolve against
 */
export function checkFeed(data: unknown, source: Source, url: string, report: Reporter): Feed {
  const paths: typeof DEFAULTS & Record<string, string | undefined> = {
    ...DEFAULTS,
    ...source.paths,
  };
  const isPlain = paths.textFormat && follow(data, paths.textFormat) === 'plain';
  const textFormat = isPlain ? 'plain' : (source.textFormat ?? 'plain');
  const utcDates = source.utcDates?.split(' ') ?? [];
  const readers = readersOf({url, textFormat});

  /** Identities and contents of the items so far. */
  const seen = new Set<string>();
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
      tags: list('tags', nameOf, 'list of names'),
      authors: list('authors', nameOf, 'list of names'),
    };
    if (!(found.title ?? found.excerpt ?? found.html ?? found.image)) {
      report({place, kind: 'item', value: data});
      return undefined;
    }
    const identity = identify(id, found);
    if (!identity) {
      report({place, kind: 'only one', value: data});
      return undefined;
    }
    if (!id) report({place, kind: 'id of its own', value: data, isShown: true});
    const base = (paths.base && read('base', 'link')) ?? url;
    return {id: identity, ...found, base: found.html && base};
  }

  /** The id, else the URL, else the content of an item; undefined for an item that is there already. */
  function identify(id: string | undefined, item: Omit<NewsItem, 'id'>): string | undefined {
    const {url, title, published, excerpt, html} = item;
    const content = [url, title, published, excerpt ?? html].join(' ');
    const identity = id ?? (url && !seen.has(url) ? url : plainText(content, MAX_ID));
    if (seen.has(identity) || (!id && seen.has(content))) return undefined;
    seen.add(identity).add(content);
    return identity;
  }

  function nameOf(data: unknown, place: string): string | undefined {
    const isObject = Object(data) === data;
    return check(isObject ? follow(data, 'name') : data, place, 'text');
  }

  function image(data: unknown, place: string): Image | undefined {
    const src = fields(data, `${place}.`).read('src', 'image');
    const {read, list} = fields(follow(data, paths.image), `${place}.${paths.image}.`);
    if (!src) return undefined;
    const size = {width: read('width', 'whole number'), height: read('height', 'whole number')};
    const srcset = list('srcset', (data, place): ImageCandidate | undefined => {
      const {read} = fields(data, `${place}.`);
      const [src, width, height] = [
        read('size', 'image'),
        check(follow(data, 'width'), `${place}.width`, 'whole number'),
        check(follow(data, 'height'), `${place}.height`, 'whole number'),
      ];
      return src && width && hasShape({width, height}, size) ? {src, width} : undefined;
    });
    return {
      src,
      alt: read('alt', 'text') ?? '',
      caption: read('caption', 'text'),
      ...size,
      focus: read('focus', 'point'),
      srcset,
    };
  }

  /** Readers of an object's fields by their names in the model. */
  function fields(data: unknown, place: string) {
    return {
      read: <K extends keyof Readers>(field: string, kind: K) =>
        find(field, (value, place) => check(value, place, kind)),
      list: <T>(
        field: string,
        map: (value: unknown, place: string) => T | undefined,
        kind: 'list' | 'list of names' = 'list',
      ) =>
        find(field, (value, place) =>
          check(value, place, kind)
            ?.flat()
            .flatMap((each, index) => map(each, `${place}[${index}]`) ?? []),
        ),
    };

    /** The first of a field's paths that has a usable value. */
    function find<T>(field: string, use: (value: unknown, place: string) => T): T | undefined {
      for (const path of (paths[field] ?? field).split(' ')) {
        let value = follow(data, path);
        if (isText(value) && utcDates.includes(path)) value = value.replace(/:\d\d:\d\d$/, '$&Z');
        const found = isAbsent(value) ? undefined : use(value, place + path);
        if (found !== undefined) return found;
      }
      return undefined;
    }
  }

  function check<K extends keyof Readers>(value: unknown, place: string, kind: K) {
    const object = (kind: string) => report({place, kind, value, isShown: true});
    const found = readers[kind](value, object) as ReturnType<Readers[K]> | undefined;
    if (found === undefined && !isAbsent(value)) report({place, kind, value});
    return (found ?? undefined) as Exclude<ReturnType<Readers[K]>, null> | undefined;
  }
}

interface Size {
  readonly width: number | undefined;
  readonly height: number | undefined;
}

/** Whether a size is, as far as is known, that of the whole picture and not of a part that was cut out. */
function hasShape(size: Size, whole: Size): boolean {
  if (!size.width || !size.height || !whole.width || !whole.height) return true;
  const ratio = size.width / size.height / (whole.width / whole.height);
  return Math.abs(ratio - 1) < RATIO_TOLERANCE;
}
