// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_benelux` extension.
import {untrustedHtml} from '../../html/sanitize.js';
import {parseDate} from '../../text/date.js';
import {plainText} from '../../text/excerpt.js';
import {imageUrl, linkUrl} from '../../text/url.js';
import type {Image, NewsItem, Section} from '../model.js';
import type {ParseContext, Source} from '../source.js';

type Json = Record<string, unknown>;

/** The most UTF-16 code units of an excerpt. */
const EXCERPT = 600;

export const jsonFeed: Source = {
  name: 'json-feed',

  matches: (data) =>
    text(object(data).version)?.startsWith('https://jsonfeed.org/version/') ?? false,

  parse(data, context) {
    const feed = object(data);
    const {url} = context;
    const ids = new Set<string>();
    return {
      title: text(feed.title),
      language: language(feed.language),
      homePageUrl: linkUrl(feed.home_page_url, url),
      feedUrl: linkUrl(feed.feed_url, url),
      nextUrl: linkUrl(feed.next_url, url),
      sections: list(object(feed._benelux).sections).flatMap((data) => section(object(data), url)),
      items: list(feed.items).flatMap((data, index) => {
        const place = `items[${index}]`;
        const found = item(object(data), place, context);
        if (!found) return [];
        if (ids.has(found.id)) {
          context.report(`${place}.id`, `"${found.id}" is there already`);
          return [];
        }
        ids.add(found.id);
        return [{...found, language: found.language ?? language(feed.language)}];
      }),
    };
  },
};

function section(data: Json, base: string): Section[] {
  const html = data.content_html;
  return typeof html === 'string' && html
    ? [{heading: text(data.heading), html: untrustedHtml(html), base}]
    : [];
}

function item(data: Json, place: string, {url, report}: ParseContext): NewsItem | undefined {
  const id = typeof data.id === 'number' ? String(data.id) : text(data.id);
  if (!id) {
    report(`${place}.id`, 'is missing');
    return undefined;
  }
  const html = typeof data.content_html === 'string' ? data.content_html : '';
  const found: NewsItem = {
    id,
    url: linkUrl(data.url, url) ?? linkUrl(data.external_url, url),
    title: text(data.title),
    excerpt: text(data.summary, EXCERPT) ?? text(data.content_text, EXCERPT),
    html: html ? untrustedHtml(html) : undefined,
    published: date('date_published'),
    updated: date('date_modified'),
    views: count(object(data._benelux).views),
    image: image(data, url),
    language: language(data.language),
    tags: list(data.tags).flatMap((tag) => text(tag) ?? []),
    authors: list(data.authors ?? [data.author]).flatMap(
      (author) => text(object(author).name) ?? [],
    ),
  };
  if (found.title || found.excerpt || html) return found;
  report(place, 'has no title, no summary and no content');
  return undefined;

  function date(field: string): string | undefined {
    const value = data[field];
    const read = parseDate(value);
    if (value && !read) report(`${place}.${field}`, `${JSON.stringify(value)} is no date`);
    return read;
  }

  function count(value: unknown): number | undefined {
    if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
    if (value != null) report(`${place}._benelux.views`, `${JSON.stringify(value)} is no count`);
    return undefined;
  }
}

function image(data: Json, url: string): Image | undefined {
  const described = object(object(data._benelux).image);
  const src = imageUrl(described.url ?? data.image ?? data.banner_image, url);
  return src
    ? {
        src,
        alt: text(described.alt) ?? '',
        width: size(described.width),
        height: size(described.height),
      }
    : undefined;
}

function object(value: unknown): Json {
  return typeof value === 'object' && value ? (value as Json) : {};
}

// Some servers write lists as objects keyed by id.
function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : Object.values(object(value));
}

function text(value: unknown, limit = 300): string | undefined {
  return plainText(value, limit) || undefined;
}

function language(value: unknown): string | undefined {
  const tag = text(value);
  return tag && /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.test(tag) ? tag : undefined;
}

function size(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
