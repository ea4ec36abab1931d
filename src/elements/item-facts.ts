// What cards and articles tell of an item beside its title and text: tags, dates, views, authors.
import {html, type TemplateResult} from 'lit';
import {substituteTitle} from '../content/item-parts.js';
import type {Image, NewsItem} from '../content/model.js';
import type {Language} from '../i18n/languages.js';
import * as messages from '../i18n/messages.js';
import {formatDate} from '../text/date.js';
import {formatNumber} from '../text/number.js';
import {words} from './attributes.js';
import {freshText} from './fresh-text.js';

/** Stands for what an item does not have. */
const none = html``;

/** How the facts of an item are shown. */
export interface FactSettings {
  /** The interface language. */
  readonly language: Language;
  /** The language tag as the page has it; its region decides how numbers are written. */
  readonly languageTag: string;
  /** What is left out: `date`, `views`, and parts of a card. */
  readonly hide: readonly string[];
  /** What is shown beyond the usual: `tags`, `updated`, `authors`. */
  readonly show: readonly string[];
  /** Title of the feed, which names an item that has no words and no date. */
  readonly feedTitle?: string | undefined;
  /** Filters the list by a tag; absent where there is no such filter. */
  readonly filterByTag?: ((tag: string) => void) | undefined;
}

/** What the attribute `show` adds. */
export function shownFacts(element: {readonly show: string} & Element): readonly string[] {
  return words(element, 'show', element.show, ['tags', 'updated', 'authors']);
}

/**
 * The title of an item: its own, else what its text or image says, else its date, else what it is news of.
 * @param text of the item
 * @returns isOwn: whether the item says it, in its own language
 */
export function titleOf(
  {title, published}: NewsItem,
  text: string,
  image: Image | undefined,
  {language, feedTitle}: FactSettings,
): {readonly title: string; readonly isOwn: boolean} {
  const own = title ?? substituteTitle(text, image);
  if (own) return {title: own, isOwn: true};
  const name = published
    ? messages.newsItemOf(formatDate(published, language))
    : (feedTitle ?? messages.news());
  return {title: name, isOwn: false};
}

/** The tags of an item: text, or buttons where a list can be filtered by them. */
export function renderTags(
  {tags = []}: NewsItem,
  settings: FactSettings,
  lang: unknown,
): TemplateResult {
  const {show, filterByTag} = settings;
  if (!show.includes('tags') || !tags.length) return none;
  const renderTag = (tag: string) =>
    filterByTag
      ? html`<button
          part="tag"
          aria-label=${messages.filterByTopic(tag)}
          @click=${() => filterByTag(tag)}
        >
          ${tag}
        </button>`
      : html`<span part="tag">${tag}</span>`;
  return html`<ul part="tags" role="list" aria-label=${messages.topics()} lang=${lang}>
    ${tags.map((tag) => html`<li>${renderTag(tag)}</li>`)}
  </ul>`;
}

/** A line of dates, views and authors. */
export function renderMeta(item: NewsItem, settings: FactSettings): TemplateResult {
  const {published, views, authors = []} = item;
  const {language, languageTag, hide, show} = settings;
  const updated = show.includes('updated') ? laterDay(item, language) : undefined;
  const date =
    published !== undefined && !hide.includes('date')
      ? html`<time part="date" datetime=${published}
          >${freshText(formatDate(published, language))}</time
        >`
      : none;
  const change = updated
    ? html`<time part="updated" datetime=${item.updated}
        >${freshText(messages.updatedOn(updated))}</time
      >`
    : none;
  const count =
    views !== undefined && !hide.includes('views')
      ? html`<span part="views"
          >${freshText(messages.views(views, formatNumber(views, language, languageTag)))}</span
        >`
      : none;
  const names =
    show.includes('authors') && authors.length
      ? html`<span part="authors"
          >${freshText(messages.writtenBy(authors.join(', '), authors.length))}</span
        >`
      : none;
  const isEmpty = [date, change, count, names].every((each) => each === none);
  return isEmpty ? none : html`<p class="meta">${date} ${change} ${count} ${names}</p>`;
}

/** The day of the last change, where it is another than that of publication. */
function laterDay({published, updated}: NewsItem, language: Language): string | undefined {
  const day = updated && formatDate(updated, language);
  return day && day !== (published && formatDate(published, language)) ? day : undefined;
}
