// What an item shows where its feed names no title, text or image: the next best that it has.
import {firstPicture} from '../html/images.js';
import {htmlToText} from '../html/sanitize.js';
import {plainText} from '../text/plain-text.js';
import {imageUrl} from '../text/url.js';
import type {Image, NewsItem} from './model.js';

/** UTF-16 code units of an excerpt, and of a title that is made of the text. */
const MAX_EXCERPT = 600;
const MAX_TITLE = 80;

/** The excerpt, else the beginning of the article; empty where there is no text. */
export function textOfItem({excerpt, html}: NewsItem): string {
  return plainText(excerpt ?? (html && htmlToText(html)), MAX_EXCERPT);
}

/**
 * What stands for the title of an item without one: the beginning of its text, else what its image shows; empty where it
 * has neither.
 */
export function substituteTitle(text: string, image: Image | undefined): string {
  return plainText(text, MAX_TITLE) || plainText(image?.alt, MAX_EXCERPT);
}

/** The image, else the first picture in the article; undefined where there is none. */
export function imageOfItem({image, html, base}: NewsItem): Image | undefined {
  const src = imageUrl(image?.src);
  if (image && src) return {...image, src};
  return html && firstPicture(html, base);
}

/** Whether a text only repeats a title, so that nobody needs to read it twice. */
export function repeats(text: string, title: string): boolean {
  const [words, named] = [text, title].map((each) =>
    each.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  return words === named;
}
