// All elements by their tags: the one list that registration, servers, the command line, stories and tests read.
import {NewsCardElement} from './news-card/news-card.js';
import {NewsListElement} from './news-list/news-list.js';
import {ThemeIntroElement} from './theme-intro/theme-intro.js';

export {NewsCardElement, NewsListElement, ThemeIntroElement};

/** The classes of the elements by their tags. */
export const elements = {
  'benelux-news-card': NewsCardElement,
  'benelux-news-list': NewsListElement,
  'benelux-theme-intro': ThemeIntroElement,
} as const;

/** The tag of one of our elements. */
export type TagName = keyof typeof elements;

/** The types of the elements by their tags. */
export type ElementsByTag = {[T in TagName]: InstanceType<(typeof elements)[T]>};
