// Turns a source's data into the model; the one place where content from outside is checked.
import {fieldsOf} from './fields.js';
import {identifier} from './identities.js';
import {feedWithItems} from './item-list.js';
import type {Feed, Image, ImageCandidate, NewsItem, Section} from './model.js';
import type {Reporter} from './report.js';
import type {Source} from './source.js';
import {follow, keysOf, readersOf} from './values.js';

/** Paths of an image, its file and the files of its other sizes, for sources that name no paths of their own. */
const DEFAULTS = {image: 'image', src: 'image.src', size: 'src'};

/** By how much the ratios of width and height of one picture in two sizes may differ: files have whole pixels. */
const RATIO_TOLERANCE = 0.03;

/**
 * Keeps the usable values of a source's data, and reports each other value with its place. Items are checked when they
 * are asked for.
 * @param url absolute URL that relative ones resolve against
 */
export function checkFeed(data: unknown, source: Source, url: string, report: Reporter): Feed {
  const paths: typeof DEFAULTS & Record<string, string | undefined> = {
    ...DEFAULTS,
    ...source.paths,
  };
  const isPlain = paths.textFormat && follow(data, keysOf(paths.textFormat)) === 'plain';
  const textFormat = isPlain ? 'plain' : (source.textFormat ?? 'plain');
  const utcDates = source.utcDates?.split(' ') ?? [];
  const readers = readersOf({url, textFormat});
  const {check, value, list, series} = fieldsOf({paths, utcDates, readers, report});
  const imageKeys = keysOf(paths.image);
  const identify = identifier();

  const read = {
    language: value('language', 'language'),
    title: value('title', 'text'),
    html: value('html', 'HTML'),
    // Of a feed:
    homePageUrl: value('homePageUrl', 'link'),
    nextUrl: value('nextUrl', 'link'),
    sections: list('sections', section),
    items: series('items', readableItem),
    // Of a section:
    heading: value('heading', 'text'),
    // Of an item:
    id: value('id', 'id'),
    url: value('url', 'link'),
    base: value('base', 'link'),
    excerpt: value('excerpt', 'excerpt'),
    published: value('published', 'date'),
    updated: value('updated', 'date'),
    views: value('views', 'whole number'),
    tags: list('tags', name, 'list of names'),
    authors: list('authors', name, 'list of names'),
    src: value('src', 'image'),
    // Of an image:
    alt: value('alt', 'text'),
    caption: value('caption', 'text'),
    width: value('width', 'whole number'),
    height: value('height', 'whole number'),
    focus: value('focus', 'point'),
    srcset: list('srcset', otherSize),
    size: value('size', 'image'),
  };

  const language = read.language(data, '');
  const feed: Feed = {
    title: read.title(data, ''),
    language,
    homePageUrl: read.homePageUrl(data, ''),
    feedUrl: url,
    nextUrl: read.nextUrl(data, ''),
    sections: read.sections(data, ''),
    items: undefined,
  };
  const items = read.items(data, '');
  return items ? feedWithItems(feed, items) : feed;

  function section(data: unknown, place: string): Section | undefined {
    const inside = `${place}.`;
    const html = read.html(data, inside);
    return html && {heading: read.heading(data, inside), html, base: url};
  }

  /** An item of a page's own source may be an object that throws; its other items stay. */
  function readableItem(data: unknown, place: string): NewsItem | undefined {
    try {
      return item(data, place);
    } catch {
      report({place, kind: 'readable item', value: data});
      return undefined;
    }
  }

  function item(data: unknown, place: string): NewsItem | undefined {
    const inside = `${place}.`;
    const id = read.id(data, inside);
    const found = {
      url: read.url(data, inside),
      title: read.title(data, inside),
      excerpt: read.excerpt(data, inside),
      html: read.html(data, inside),
      published: read.published(data, inside),
      updated: read.updated(data, inside),
      views: read.views(data, inside),
      image: image(data, inside),
      language: read.language(data, inside) ?? language,
      tags: read.tags(data, inside),
      authors: read.authors(data, inside),
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
    const base = (paths.base && read.base(data, inside)) ?? url;
    return {id: identity, ...found, base: found.html && base};
  }

  function name(data: unknown, place: string): string | undefined {
    const isObject = Object(data) === data;
    return check(isObject ? follow(data, ['name']) : data, place, 'text');
  }

  /** @param item data of an item */
  function image(item: unknown, place: string): Image | undefined {
    const src = read.src(item, place);
    if (!src) return undefined;
    const data = follow(item, imageKeys);
    const inside = `${place}${paths.image}.`;
    const size = {width: read.width(data, inside), height: read.height(data, inside)};
    return {
      src,
      alt: read.alt(data, inside) ?? '',
      caption: read.caption(data, inside),
      ...size,
      focus: read.focus(data, inside),
      srcset: read
        .srcset(data, inside)
        ?.filter((other) => hasShape(other, size))
        .map(({src, width}) => ({src, width})),
    };
  }

  function otherSize(data: unknown, place: string): (ImageCandidate & Size) | undefined {
    const [src, width, height] = [
      read.size(data, `${place}.`),
      check(follow(data, ['width']), `${place}.width`, 'whole number'),
      check(follow(data, ['height']), `${place}.height`, 'whole number'),
    ];
    return src && width ? {src, width, height} : undefined;
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
