// The elements that every page has, by their tags; `benelux.js` has no others.
import {NewsCardElement} from './news-card/news-card.js';
import {NewsListElement} from './news-list/news-list.js';
import {ThemeElement} from './theme/theme.js';
import {ThemeIntroElement} from './theme-intro/theme-intro.js';

export {NewsCardElement, NewsListElement, ThemeElement, ThemeIntroElement};

export const coreElements = {
  'benelux-news-card': NewsCardElement,
  'benelux-news-list': NewsListElement,
  'benelux-theme-intro': ThemeIntroElement,
  'benelux-theme': ThemeElement,
} as const;
