// Writes the model as JSON Feed 1.1 with `_benelux`, so that reading it gives the same again.
import {imageOfItem, textOfItem} from '../content/item-parts.js';
import {article, introduction} from '../html/allow-lists.js';
import {sanitize, type UntrustedHtml} from '../html/sanitize.js';
import type {Feed, Image, NewsItem, Section} from '../content/model.js';
import {serialize} from './dom.js';

/**
 * The feed with absolute URLs and safe HTML; ready for `JSON.stringify`.
 * @param isWhole whether articles are in it; else only what cards show of them
 */
export function toJsonFeed(feed: Feed, isWhole = false) {
  const {title = '', language, homePageUrl, nextUrl, sections, items} = feed;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: homePageUrl,
    next_url: nextUrl,
    _benelux: {text: 'plain', sections: sections?.map(toSection)},
    items: (items ?? []).map((each) => toItem(each, language, isWhole)),
  };
}

function toSection({heading, html, base}: Section) {
  return {heading, content_html: serialize(sanitize(html, {base, more: introduction})).trim()};
}

function toItem(item: NewsItem, feedLanguage: string | undefined, isWhole: boolean) {
  const {html, base} = item;
  const {id, url, title, published, updated, views, language, tags, authors} = item;
  const image = imageOfItem(item);
  return {
    id,
    url,
    title,
    summary: textOfItem(item) || undefined,
    content_html: isWhole && html ? articleOf(html, base) || undefined : undefined,
    date_published: published,
    date_modified: updated,
    language: language === feedLanguage ? undefined : language,
    tags,
    authors: authors?.map((name) => ({name})),
    image: image?.src,
    _benelux: {views, image: image && toImage(image)},
  };
}

/** A whole article, as safe HTML. */
function articleOf(html: UntrustedHtml, base: string | undefined): string {
  return serialize(sanitize(html, {base, more: article})).trim();
}

function toImage({alt, caption, width, height, focus, srcset}: Image) {
  const sizes = srcset?.map(({src, width}) => ({url: src, width}));
  return {alt, caption, width, height, focus, srcset: sizes};
}
