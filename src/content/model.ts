// What the elements may render, whatever format it came in.
import type {UntrustedHtml} from '../html/sanitize.js';

/** A policy theme and its news. Everything is optional: an absent field is unknown and nothing is shown for it. */
export interface Feed {
  /** Plain text. */
  title?: string | undefined;
  /** BCP 47 language tag of everything in the feed that names no language of its own. */
  language?: string | undefined;
  /** Absolute URL of the page for people. */
  homePageUrl?: string | undefined;
  /** Absolute URL that the feed was fetched from. */
  feedUrl?: string | undefined;
  /** Absolute URL of the feed's next page, `http:` or `https:`. */
  nextUrl?: string | undefined;
  sections?: readonly Section[] | undefined;
  items?: readonly NewsItem[] | undefined;
}

/** One part of a theme's introduction. */
export interface Section {
  /** Plain text. */
  heading?: string | undefined;
  html: UntrustedHtml;
  /** Absolute URL against which relative URLs in `html` resolve; the page's when absent. */
  base?: string | undefined;
}

/** One news item. */
export interface NewsItem {
  /** Unique within its feed. */
  id: string;
  /** Absolute URL of the whole article. */
  url?: string | undefined;
  /** Plain text. */
  title?: string | undefined;
  /** Plain text. */
  excerpt?: string | undefined;
  html?: UntrustedHtml | undefined;
  /** As `parseDate` gives it: a calendar day `YYYY-MM-DD`, or an instant `YYYY-MM-DDTHH:mm:ss.000Z`. */
  published?: string | undefined;
  /** Like `published`. */
  updated?: string | undefined;
  /** How often the item was viewed: an integer ≥ 0; absent means unknown. */
  views?: number | undefined;
  image?: Image | undefined;
  /** BCP 47 language tag. */
  language?: string | undefined;
  tags?: readonly string[] | undefined;
  authors?: readonly string[] | undefined;
  /** Absolute URL against which relative URLs in `html` resolve; the page's when absent. */
  base?: string | undefined;
}

/** An illustration. */
export interface Image {
  /** Absolute URL. */
  src: string;
  /** Text alternative; empty for a decorative image (WCAG 1.1.1). */
  alt: string;
  /** Plain text below the picture, in an article. */
  caption?: string | undefined;
  /** CSS pixels. */
  width?: number | undefined;
  /** CSS pixels. */
  height?: number | undefined;
  /** What stays in view where the picture is cut: shares of its width and height from the top left, 0 to 1. */
  focus?: {x: number; y: number} | undefined;
  /** The same picture in other sizes, for the browser to choose from. */
  srcset?: readonly ImageCandidate[] | undefined;
}

/** One size of an image. */
export interface ImageCandidate {
  /** Absolute URL. */
  src: string;
  /** Pixels of the file: an integer > 0. */
  width: number;
}
