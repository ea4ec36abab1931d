// The words of what only `benelux-all.js` has. English here; the other languages are in localize/further/*.xlf.
import {str} from '@lit/localize';
import {templates as de} from './generated/further/de.js';
import {templates as fr} from './generated/further/fr.js';
import {templates as lb} from './generated/further/lb.js';
import {templates as nl} from './generated/further/nl.js';
import {currentLanguage, translator} from './localization.js';
import {pluralForm} from './plural-form.js';

const msg = translator({nl, fr, de, lb});

/** The link from an article to the list that led to it. */
export const backToOverview = () => msg('Back to the overview', {id: 'back-to-overview'});

/** @param host of the site where the article is */
export const readOriginal = (host: string) =>
  msg(str`Read this item on ${host}`, {id: 'read-original'});

export const noSuchItem = () => msg('This item could not be found.', {id: 'no-such-item'});

/** The label of the text field. */
export const searchNews = () => msg('Search the news', {id: 'search-news'});

export const topic = () => msg('Topic', {id: 'topic'});

export const allTopics = () => msg('All topics', {id: 'all-topics'});

export const year = () => msg('Year', {id: 'year'});

export const allYears = () => msg('All years', {id: 'all-years'});

export const clearFilters = () => msg('Clear filters', {id: 'clear-filters'});

/** @param heading of the list, to tell its filter from others on the page */
export const filterFor = (heading: string) => msg(str`Filter: ${heading}`, {id: 'filter-for'});

/** What a page on paper says of its filter. @param values joined by commas */
export const filteredBy = (values: string) => msg(str`Filtered by: ${values}`, {id: 'filtered-by'});

export const nothingMatches = () => msg('No news matches', {id: 'nothing-matches'});

export const changeFilters = () => msg('Change or clear the filters.', {id: 'change-filters'});

/**
 * @param count decides the plural form
 * @param written the count as the visitor reads it
 */
export function items(count: number, written: string): string {
  const form = pluralForm(count, currentLanguage());
  if (form === 'one') return msg(str`${written} item`, {id: 'items-one'});
  return form === 'many'
    ? msg(str`${written} items`, {id: 'items-many'})
    : msg(str`${written} items`, {id: 'items-other'});
}
