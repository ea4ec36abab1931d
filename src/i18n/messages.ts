// The words of the interface. English here; the other languages are in localize/*.xlf.
import {str} from '@lit/localize';
import {templates as de} from './generated/de.js';
import {templates as fr} from './generated/fr.js';
import {templates as lb} from './generated/lb.js';
import {templates as nl} from './generated/nl.js';
import {currentLanguage, translator} from './localization.js';
import {pluralForm} from './plural-form.js';

const msg = translator({nl, fr, de, lb});

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

/** @param date on which the item was changed */
export const updatedOn = (date: string) => msg(str`Updated on ${date}`, {id: 'updated-on'});

/** @param names joined by commas */
export function writtenBy(names: string, count: number): string {
  return count === 1
    ? msg(str`By ${names}`, {id: 'written-by-one'})
    : msg(str`By ${names}`, {id: 'written-by-several'});
}

/** The name of the list of an item's tags. */
export const topics = () => msg('Topics', {id: 'topics'});

/** The accessible name of a tag that filters; it begins with the visible words (WCAG 2.5.3). */
export const filterByTopic = (tag: string) =>
  msg(str`${tag}: filter by this topic`, {id: 'filter-by-topic'});

/** What can be done with a table that may be wider than the page. */
export const tableScrolls = () => msg('Table: scroll sideways', {id: 'table-scrolls'});

export const tryAgain = () => msg('Try again', {id: 'try-again'});

/** @param time date and time at which the content that is shown was loaded */
export const notUpdated = (time: string) =>
  msg(str`Could not be updated; shown as of ${time}.`, {id: 'not-updated'});

/**
 * @param count decides the plural form, by the CLDR rules of the language
 * @param written the count as the visitor reads it
 */
export function views(count: number, written: string): string {
  const form = pluralForm(count, currentLanguage());
  if (form === 'one') return msg(str`${written} view`, {id: 'views-one'});
  return form === 'many'
    ? msg(str`${written} views`, {id: 'views-many'})
    : msg(str`${written} views`, {id: 'views-other'});
}
