// Every word of the interface. English here; the other languages are in localize/*.xlf.
import {str} from '@lit/localize';
import {currentLanguage, msg} from './localization.js';

export const news = () => msg('News', {id: 'news'});

export const readMore = () => msg('Read more', {id: 'read-more'});

/** The accessible name of a card's link; it begins with the visible words (WCAG 2.5.3). */
export const readMoreAbout = (title: string) =>
  msg(str`Read more: “${title}”`, {id: 'read-more-about'});

/** The name of an item that has neither title nor text. */
export const newsItemOf = (date: string) => msg(str`News item of ${date}`, {id: 'news-item-of'});

export const moreNews = () => msg('More news', {id: 'more-news'});

export const loading = () => msg('Loading…', {id: 'loading'});

/** The state of a load that takes over 5 seconds. */
export const takesLong = () => msg('Loading is taking longer than usual.', {id: 'takes-long'});

export const noNews = () => msg('No news', {id: 'no-news'});

export const noContent = () => msg('No content available', {id: 'no-content'});

export const newsFailed = () => msg('The news could not be loaded.', {id: 'news-failed'});

export const contentFailed = () => msg('The content could not be loaded.', {id: 'content-failed'});

/** The state of an element that the page lets load later. */
export const newsNotLoaded = () =>
  msg('The news has not been loaded yet.', {id: 'news-not-loaded'});

export const contentNotLoaded = () =>
  msg('The content has not been loaded yet.', {id: 'content-not-loaded'});

/** @param text of a link that opens in a new tab */
export const inNewTab = (text: string) =>
  msg(str`${text} (opens in a new tab)`, {id: 'in-new-tab'});

export const tryAgain = () => msg('Try again', {id: 'try-again'});

/** @param time date and time at which the content that is shown was loaded */
export const notUpdated = (time: string) =>
  msg(str`Could not be updated; shown as of ${time}.`, {id: 'not-updated'});

/**
 * @param count decides the plural form, by the CLDR rules of the language
 * @param written the count as the visitor reads it
 */
export function views(count: number, written: string): string {
  const isFrench = currentLanguage() === 'fr';
  if (isFrench ? count < 2 : count === 1) {
    return msg(str`${written} view`, {id: 'views-one'});
  }
  // Only French has a plural form of its own for whole millions.
  return isFrench && count % 1_000_000 === 0
    ? msg(str`${written} views`, {id: 'views-many'})
    : msg(str`${written} views`, {id: 'views-other'});
}
