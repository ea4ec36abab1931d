// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_benelux` extension.
import {untrustedHtml, type UntrustedHtml} from '../../html/sanitize.js';
import {parseDate} from '../../text/date.js';
import {plainText} from '../../text/plain-text.js';
import {imageUrl, linkUrl} from '../../text/url.js';
import type {Image, NewsItem, Section} from '../model.js';
import type {Source} from '../source.js';

type Json = Record<string, unknown>;

/** The most UTF-16 code units of an excerpt. */
const EXCERPT = 600;

export const jsonFeed: Source = {
  name: 'json-feed',

  matches: (data) => String(object(data).version).startsWith('https://jsonfeed.org/version/'),

  parse(data, {url, report}) {
    const feed = object(data);
    const ids = new Set<string>();
    return {
      title: text(feed.title),
      language: language(feed.language),
      homePageUrl: linkUrl(feed.home_page_url, url),
      feedUrl: url,
      nextUrl: linkUrl(feed.next_url, url),
      sections: list(object(feed._benelux).sections).flatMap(section),
      items: list(feed.items).flatMap(item),
    };

    function section(data: unknown): Section[] {
      const {heading, content_html: html} = object(data);
      const rich = richText(html);
      return rich ? [{heading: text(heading), html: rich, base: url}] : [];
    }

    function item(data: unknown, index: number): NewsItem[] {
      const fields = object(data);
      const {content_html: html, tags, authors = [fields.author]} = fields;
      const {views, image} = object(fields._benelux);
      const id = text(typeof fields.id === 'number' ? `${fields.id}` : fields.id);
      const found: NewsItem = {
        id: id ?? '',
        url: linkUrl(fields.url, url) ?? linkUrl(fields.external_url, url),
        title: text(fields.title),
        excerpt: text(fields.summary, EXCERPT) ?? text(fields.content_text, EXCERPT),
        html: richText(html),
        published: date('date_published'),
        updated: date('date_modified'),
        views: Number.isSafeInteger(views) && Number(views) >= 0 ? Number(views) : undefined,
        image: picture(object(image), fields.image ?? fields.banner_image),
        language: language(fields.language) ?? language(feed.language),
        tags: list(tags).flatMap((tag) => text(tag) ?? []),
        authors: list(authors).flatMap((author) => text(object(author).name) ?? []),
      };
      if (id && !ids.has(id) && (found.title ?? found.excerpt ?? found.html)) {
        ids.add(id);
        return [found];
      }
      report(`items[${index}]`, 'needs its own id, and title or text');
      return [];

      function date(field: string): string | undefined {
        const value = fields[field];
        const read = parseDate(value);
        if (value && !read)
          report(`items[${index}].${field}`, `${JSON.stringify(value)} is no date`);
        return read;
      }
    }

    function picture({url: own, alt, width, height}: Json, other: unknown): Image | undefined {
      const src = imageUrl(own ?? other, url);
      return src
        ? {src, alt: text(alt) ?? '', width: size(width), height: size(height)}
        : undefined;
    }
  },
};

function object(value: unknown): Json {
  return Object(value) as Json;
}

// Some servers write lists as objects keyed by id.
function list(value: unknown): unknown[] {
  return typeof value === 'object' && value ? Object.values(value) : [];
}

function text(value: unknown, limit = 300): string | undefined {
  return plainText(value, limit) || undefined;
}

function richText(value: unknown): UntrustedHtml | undefined {
  return typeof value === 'string' && value ? untrustedHtml(value) : undefined;
}

function language(value: unknown): string | undefined {
  return /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(String(value))?.[0];
}

function size(value: unknown): number | undefined {
  return Number(value) > 0 ? Number(value) : undefined;
}
