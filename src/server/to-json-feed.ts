// Writes the model as JSON Feed 1.1 with `_benelux`, so that reading it gives the same again.
import {imageOfItem, textOfItem} from '../content/item-parts.js';
import {sanitize} from '../html/sanitize.js';
import type {Feed, Image, NewsItem, Section} from '../content/model.js';
import {serialize} from './dom.js';

/** The feed with absolute URLs and safe HTML, and of articles only what is shown; ready for `JSON.stringify`. */
export function toJsonFeed({title = '', language, homePageUrl, nextUrl, sections, items}: Feed) {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    language,
    home_page_url: homePageUrl,
    next_url: nextUrl,
    _benelux: {text: 'plain', sections: sections?.map(toSection)},
    items: (items ?? []).map((each) => toItem(each, language)),
  };
}

function toSection({heading, html, base}: Section) {
  return {heading, content_html: serialize(sanitize(html, {base}))};
}

function toItem(item: NewsItem, feedLanguage: string | undefined) {
  const {id, url, title, published, updated, views, language, tags, authors} = item;
  const image = imageOfItem(item);
  return {
    id,
    url,
    title,
    summary: textOfItem(item) || undefined,
    date_published: published,
    date_modified: updated,
    language: language === feedLanguage ? undefined : language,
    tags,
    authors: authors?.map((name) => ({name})),
    image: image?.src,
    _benelux: {views, image: image && toImage(image)},
  };
}

function toImage({alt, width, height, srcset}: Image) {
  return {alt, width, height, srcset: srcset?.map(({src, width}) => ({url: src, width}))};
}
