// All elements by their tags: the one list that registration, servers, the command line, stories and tests read.
import {coreElements} from './core.js';
import {NewsArticleElement} from './news-article/news-article.js';

export * from './core.js';
export {NewsArticleElement};

/** The classes of the elements by their tags. */
export const elements = {
  ...coreElements,
  'benelux-news-article': NewsArticleElement,
} as const;

/** The tag of one of our elements. */
export type TagName = keyof typeof elements;

/** The types of the elements by their tags. */
export type ElementsByTag = {[T in TagName]: InstanceType<(typeof elements)[T]>};
