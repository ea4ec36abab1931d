// What a news list consists of: rows of cards, skeletons of cards, and what "More news" has brought.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import type {NewsItem} from '../../content/model.js';
import * as messages from '../../i18n/messages.js';
import {flat} from '../flat.js';
import type {CardSettings} from '../news-card/card-settings.js';
import {skeleton} from '../templates.js';
import type {Outcome, Paging} from './paging.js';

/** The most skeletons of cards; more would be far below the visible part of the page. */
const MAX_SKELETONS = 6;

/** @param looks class names: the layout, and `long` for a list of many cards */
export function renderList(looks: string, rows: unknown): TemplateResult {
  // Safari takes a list without markers for no list, unless it has the role.
  return html`<ul part="list" role="list" class=${looks}>
    ${rows}
  </ul>`;
}

/** A row for each item. An item keeps its row, wherever it moves. */
export function renderCardRows(
  items: readonly NewsItem[],
  settings: CardSettings | undefined,
): unknown {
  return repeat(
    items,
    ({id}) => id,
    // A long list grows in many updates, in which the rows that are there need no second look.
    (item) => guard([item, settings], () => renderCardRow(item, settings)),
  );
}

function renderCardRow(item: NewsItem, settings: CardSettings | undefined): TemplateResult {
  return html`<li>
    <benelux-news-card
      exportparts="card, title, tags, tag, date, updated, views, authors, excerpt, image, link"
      .content=${item}
      .settings=${settings}
    ></benelux-news-card>
  </li>`;
}

/** @param count how many cards are on their way */
export function renderSkeletonRows(count: number, settings: CardSettings): unknown {
  const row = flat(html`<li>${skeleton(settings)}</li>`);
  return Array(Math.min(count, MAX_SKELETONS)).fill(row);
}

export function renderMoreButton({hasMore, add}: Paging): unknown {
  return hasMore
    ? html`<button part="more" @click=${add}>${messages.moreNews()}</button>`
    : nothing;
}

/**
 * What the button "More news" has brought; the number of items is for screen readers alone.
 * @param failed says that the news could not be loaded
 */
export function renderOutcome(outcome: Outcome, failed: () => string): unknown {
  if (outcome === undefined) return nothing;
  if (outcome === 'loading') return messages.loading();
  if (outcome === 'failed') return failed();
  return html`<span class="unseen">${messages.moreNews()} (${outcome})</span>`;
}
