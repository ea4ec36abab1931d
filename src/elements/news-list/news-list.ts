// A heading, news cards, and the way to more.
import {html, nothing, type TemplateResult} from 'lit';
import {sortItems, taggedItems, type Sort} from '../../content/items.js';
import type {Feed, NewsItem} from '../../content/model.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {cardLayout} from '../../styles/card-layout.styles.js';
import {tokens} from '../../generated/tokens.js';
import {linkUrl} from '../../text/url.js';
import {choice, integer} from '../attributes.js';
import {ContentElement} from '../content-element.js';
import {hydrates} from '../hydratable-element.js';
import type {NewsCardElement} from '../news-card/news-card.js';
import {skeleton} from '../templates.js';
import {styles} from './news-list.styles.js';

/** The attribute by which a card's parts are parts of the list. */
export const exportParts = [
  'exportparts',
  'card, title, date, views, excerpt, image, link',
] as const;

/** Cards that are built at once; more follow in growing numbers, a batch a frame. */
const FIRST_BATCH = 24;

/** So many pages of the feed are asked for at a time, at most. */
const MAX_PAGES = 5;

/**
 * The latest news of a theme, as cards under a heading, with a link to more.
 *
 * ```html
 * <benelux-news-list src="https://content.example/news.{lang}.json" limit="3">
 *   <a href="https://content.example/news">News</a>
 * </benelux-news-list>
 * ```
 *
 * @summary News cards under a heading.
 * @tagname benelux-news-list
 * @slot - What stands here until there is content, and when there will be none.
 * @csspart heading - The heading.
 * @csspart list - The list of cards.
 * @csspart card - A card.
 * @csspart title - A card's heading.
 * @csspart date - A card's day of publication.
 * @csspart views - How often a card's item was viewed.
 * @csspart excerpt - The beginning of a card's text.
 * @csspart image - A card's image.
 * @csspart link - A card's link "Read more".
 * @csspart more - The link to more news, or the button that adds it.
 * @csspart status - What the element says of itself.
 * @csspart retry - The button "Try again".
 * @cssState loading - Content is on its way.
 * @cssState ready - News is shown.
 * @cssState empty - There is no news.
 * @cssState failed - The news could not be had.
 * @cssState stale - The news that is shown could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The news is there, or was renewed.
 * @fires {ContentErrorEvent} benelux-error - The news could not be had.
 * @fires {ItemSelectEvent} benelux-select - A visitor follows a card's link; cancelable.
 */
export class NewsListElement extends ContentElement<Feed> {
  static override readonly styles = [tokens, base, cardLayout, styles];

  static override readonly properties = {
    heading: {},
    limit: {},
    more: {},
    moreHref: {attribute: 'more-href'},
    tag: {},
    sort: {},
    layout: {},
    hide: {},
    excerptLines: {attribute: 'excerpt-lines'},
  };

  /** Heading; "News" in the element's language when absent, none when empty. */
  heading?: string;

  /** How many items are shown. */
  limit: number | string = 3;

  /**
   * `link` leads to `more-href` or the feed's home page; `load` is a button that adds the next items, and pages; `none`
   * leads nowhere.
   */
  more: 'link' | 'load' | 'none' = 'link';

  /** Where "More news" leads; the feed's home page when absent. */
  moreHref?: string;

  /** Only items with this tag. */
  tag?: string;

  /** `feed` (as it comes), `newest` or `most-viewed`. */
  sort: Sort = 'feed';

  /** `list`, `grid`, or `compact` (titles and dates). */
  layout: 'list' | 'grid' | 'compact' = 'list';

  /** What the cards leave out: any of `date views excerpt image`, separated by spaces. */
  hide = '';

  /** Lines on screen after which excerpts are cut. */
  excerptLines: number | string = 4;

  #built = FIRST_BATCH;

  /** How many items a visitor asked for, beyond `limit`. */
  #wanted = 0;

  /** What became of it: how many were added, or none because the next page could not be had. */
  #outcome: number | 'loading' | 'failed' | undefined;

  /** What could be shown. */
  #known: readonly NewsItem[] = [];

  /** What is shown, chosen once an update. @internal */
  shownItems: readonly NewsItem[] = [];

  #rows = new Map<string, HTMLElement>();

  /** @internal */
  override pick(feed: Feed): Feed {
    return feed;
  }

  protected override isEmpty(): boolean {
    return !this.shownItems.length;
  }

  protected override headingText(): string {
    return this.heading ?? messages.news();
  }

  protected override renderContent(feed: Feed): unknown {
    return [this.#renderList(this.shownItems.length), this.renderSourceLink(feed)];
  }

  protected override renderSkeleton(): TemplateResult {
    const excerptLines = integer(this, 'excerpt-lines', this.excerptLines, 4);
    const row = html`<li>${skeleton(this.#hidden, excerptLines)}</li>`;
    return this.#renderList(0, Array(Math.min(this.#limit, FIRST_BATCH)).fill(row));
  }

  /** Chooses what is shown; a server calls it, where nothing updates. @internal */
  prepare(): void {
    const {items = []} = this.state.content ?? {};
    const sort = choice<Sort>(this, 'sort', this.sort, ['feed', 'newest', 'most-viewed']);
    const tagged = this.tag ? taggedItems(items, this.tag) : items;
    this.#known = sortItems(tagged, sort);
    this.shownItems = this.#known.slice(0, this.#limit + this.#wanted);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src')) {
      this.#wanted = 0;
      this.#outcome = undefined;
    }
    this.prepare();
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    const list = this.renderRoot.querySelector('ul');
    if (!list || this.isEmpty()) return;
    if (hydrates && this.isHydrating) {
      const rows = list.querySelectorAll('li');
      rows.forEach((row, index) => this.#rows.set(this.shownItems[index]?.id ?? '', row));
      this.#built = Math.max(this.#built, rows.length);
    }
    this.#fill(list, this.shownItems.slice(0, this.#built));
    if (this.#built < this.shownItems.length) requestAnimationFrame(this.#buildMore);
  }

  protected override renderSourceLink(feed?: Feed): unknown {
    if (feed && this.#more === 'load') {
      return this.#known.length > this.shownItems.length || feed.nextUrl
        ? html`<button part="more" @click=${this.#add}>${messages.moreNews()}</button>`
        : nothing;
    }
    const href = linkUrl(this.moreHref, this.baseURI) ?? linkUrl(feed?.homePageUrl);
    return href && this.#more !== 'none'
      ? html`<a part="more" href=${href}>${messages.moreNews()}</a>`
      : nothing;
  }

  protected override renderOutcome(): unknown {
    if (this.#more !== 'load') return undefined;
    const outcome = this.#outcome;
    if (outcome === 'loading') return messages.loading();
    if (outcome === 'failed') return this.failedMessage();
    return outcome === undefined
      ? nothing
      : html`<span class="unseen">${messages.moreNews()} (${outcome})</span>`;
  }

  #renderList(count: number, rows?: unknown): TemplateResult {
    // Safari takes a list without markers for no list, unless it has the role.
    return html`<ul
      part="list"
      role="list"
      class=${`${this.#layout} ${count > FIRST_BATCH ? 'long' : ''}`}
    >
      ${rows}
    </ul>`;
  }

  /** Rows are keyed by hand, at a third of the bytes of `repeat`: an item keeps its row wherever it moves. */
  #fill(list: Element, items: readonly NewsItem[]): void {
    const known = this.#rows;
    this.#rows = new Map();
    let next: HTMLElement | null = null;
    // From the end, so that what comes in at the top moves no other row.
    for (const item of items.toReversed()) {
      const row: HTMLElement = known.get(item.id) ?? document.createElement('li');
      if (!row.firstChild)
        row.appendChild(document.createElement('benelux-news-card')).setAttribute(...exportParts);
      this.dress(row.firstChild as NewsCardElement, item);
      if (row.parentNode !== list || row.nextSibling !== next) list.insertBefore(row, next);
      known.delete(item.id);
      this.#rows.set(item.id, row);
      next = row;
    }
    known.forEach((row) => row.parentNode?.removeChild(row));
  }

  /** Makes a card one of this list. @internal */
  dress(card: NewsCardElement, item: NewsItem): void {
    Object.assign(card, {
      content: item,
      lang: this.languageTag,
      headingLevel: Math.min(this.level() + 1, 6),
      appearance: this.appearance,
      hide: this.#hidden,
      excerptLines: this.excerptLines,
    } satisfies Partial<NewsCardElement>);
    if (hydrates) card.removeAttribute('defer-hydration');
  }

  get #more(): string {
    return choice(this, 'more', this.more, ['link', 'load', 'none']);
  }

  get #layout(): string {
    return choice(this, 'layout', this.layout, ['list', 'grid', 'compact']);
  }

  get #hidden(): string {
    return this.#layout === 'compact' ? `${this.hide} excerpt image` : this.hide;
  }

  get #limit(): number {
    return integer(this, 'limit', this.limit, 3);
  }

  /** Adds the next items, from the feed's next pages where it has no more; the focus goes to the first of them. */
  readonly #add = async (): Promise<void> => {
    if (this.#outcome === 'loading') return;
    const before = new Set(this.shownItems.map(({id}) => id));
    const wanted = before.size + this.#limit;
    let hasCome = true;
    // Pages may hold no item with the tag: a few are asked for, not all there are.
    for (let pages = 0; pages < MAX_PAGES && hasCome; pages++) {
      if (this.#known.length >= wanted || !this.state.content?.nextUrl) break;
      this.#outcome = 'loading';
      this.requestUpdate();
      hasCome = await this.loadNext();
    }
    this.#wanted = before.size;
    this.#built = Math.max(this.#built, wanted);
    this.requestUpdate();
    await this.updateComplete;
    const added = this.shownItems.filter(({id}) => !before.has(id));
    this.#outcome = hasCome || added.length ? added.length : 'failed';
    this.requestUpdate();
    const [first] = added;
    const card = first && (this.#rows.get(first.id)?.firstElementChild as NewsCardElement);
    await card?.updateComplete;
    card?.focusContent();
  };

  readonly #buildMore = (): void => {
    this.#built = Math.min(this.#built * 2, this.#built + 256);
    this.requestUpdate();
  };
}
