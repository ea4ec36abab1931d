// A heading, news cards, and a link or button to more.
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {repeat} from 'lit/directives/repeat.js';
import {sortItems, taggedItems, type Sort} from '../../content/items.js';
import type {Feed, NewsItem} from '../../content/model.js';
import {tokens} from '../../generated/tokens.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {cardLayout} from '../../styles/card-layout.styles.js';
import {linkUrl} from '../../text/url.js';
import {choice, integer} from '../attributes.js';
import {flat} from '../flat.js';
import {FramedElement} from '../framed-element.js';
import {
  hiddenParts,
  type ListedCardSettings,
  type NewsCardElement,
} from '../news-card/news-card.js';
import {skeleton} from '../templates.js';
import {FIRST_BATCH, GrowthController} from './growth-controller.js';
import {styles} from './news-list.styles.js';
import {Paging} from './paging.js';

/** The most skeletons of cards; more would be far below the visible part of the page. */
const MAX_SKELETONS = 6;

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
 * @slot - The fallback: shown until the content is loaded, and when loading fails.
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
 * @csspart status - The message while loading, without content or after a failure.
 * @csspart retry - The button "Try again".
 * @cssState loading - The news is being loaded.
 * @cssState ready - News is shown.
 * @cssState empty - There is no news.
 * @cssState failed - The news could not be loaded.
 * @cssState stale - The news on screen could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The news was loaded or renewed.
 * @fires {ContentErrorEvent} benelux-error - The news could not be loaded.
 * @fires {ItemSelectEvent} benelux-select - A visitor follows a card's link; cancelable.
 */
export class NewsListElement extends FramedElement<Feed> {
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
   * `link`: a link to `more-href` or the feed's home page; `load`: a button that adds the next items, also from the feed's
   * next pages; `none`: neither.
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

  /** All items that could be shown, in order. */
  #known: readonly NewsItem[] = [];

  /** The items that are shown once a long list is built. @internal */
  shownItems: readonly NewsItem[] = [];

  #cardSettings: ListedCardSettings | undefined;

  readonly #paging = new Paging(this);

  readonly #growth = new GrowthController(this);

  /** @internal */
  override pick(feed: Feed): Feed {
    return feed;
  }

  /** @internal */
  override feedOf(feed: Feed): Feed {
    return this.#more === 'load'
      ? {...feed, sections: undefined}
      : {...feed, sections: undefined, nextUrl: undefined, items: this.shownItems};
  }

  /** Whether the feed has items, or a page of items, that are not shown. @internal */
  get hasMore(): boolean {
    return this.#known.length > this.shownItems.length || this.hasNextPage;
  }

  /** @internal */
  get hasNextPage(): boolean {
    return this.state.content?.nextUrl !== undefined;
  }

  /** How many items `limit` asks for. @internal */
  get pageSize(): number {
    return integer(this, 'limit', this.limit, 3);
  }

  /** How many items are known that could be shown. @internal */
  get knownCount(): number {
    return this.#known.length;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#paging.reset();
    const {items = []} = this.state.content ?? {};
    const sort = choice<Sort>(this, 'sort', this.sort, ['feed', 'newest', 'most-viewed']);
    const tagged = this.tag ? taggedItems(items, this.tag) : items;
    this.#known = sortItems(tagged, sort);
    this.shownItems = this.#known.slice(0, this.pageSize + this.#paging.extra);
    if (this.#paging.extra) this.#growth.jumpTo(this.shownItems.length);
    this.#cardSettings = renewed(this.#cardSettings, this.#chooseCardSettings());
  }

  /** Puts the focus on the card of an item that a visitor's action has added. @internal */
  async focusItem(item: NewsItem): Promise<void> {
    const cards = this.renderRoot.querySelectorAll<NewsCardElement>('ul benelux-news-card');
    const card = [...cards].find(({content}) => content === item);
    await card?.updateComplete;
    card?.focusContent();
  }

  protected override isEmpty(): boolean {
    return !this.shownItems.length;
  }

  protected override headingText(): string {
    return this.heading ?? messages.news();
  }

  protected override renderContent(feed: Feed): unknown {
    const settings = this.#cardSettings;
    // Content that came with the page is shown whole at once.
    const items = this.isHandedOver ? this.shownItems : this.#growth.grown(this.shownItems);
    const row = (item: NewsItem) =>
      html`<li>
        <benelux-news-card
          exportparts="card, title, date, views, excerpt, image, link"
          .content=${item}
          .settings=${settings}
        ></benelux-news-card>
      </li>`;
    const rows = repeat(
      items,
      ({id}) => id,
      // A long list grows in many updates, which leave the rows alone that are built.
      (item) => guard([item, settings], () => row(item)),
    );
    return [this.#renderList(rows), this.renderSourceLink(feed)];
  }

  protected override renderSkeleton(): TemplateResult {
    const lines = integer(this, 'excerpt-lines', this.excerptLines, 4);
    const row = flat(html`<li>${skeleton(this.#hidden, lines)}</li>`);
    return this.#renderList(Array(Math.min(this.pageSize, MAX_SKELETONS)).fill(row));
  }

  protected override renderSourceLink(feed?: Feed): unknown {
    if (feed && this.#more === 'load') {
      return this.hasMore
        ? html`<button part="more" @click=${this.#paging.add}>${messages.moreNews()}</button>`
        : nothing;
    }
    const href = linkUrl(this.moreHref, this.baseURI) ?? linkUrl(feed?.homePageUrl);
    return href && this.#more !== 'none'
      ? html`<a part="more" href=${href}>${messages.moreNews()}</a>`
      : nothing;
  }

  protected override renderOutcome(): unknown {
    if (this.#more !== 'load') return undefined;
    const {outcome} = this.#paging;
    if (outcome === 'loading') return messages.loading();
    if (outcome === 'failed') return this.failedMessage();
    return outcome === undefined
      ? nothing
      : html`<span class="unseen">${messages.moreNews()} (${outcome})</span>`;
  }

  #renderList(rows: unknown): TemplateResult {
    const isLong = this.shownItems.length > FIRST_BATCH;
    // Safari announces a list without markers only if it has the role.
    return html`<ul part="list" role="list" class=${`${this.#layout} ${isLong ? 'long' : ''}`}>
      ${rows}
    </ul>`;
  }

  #chooseCardSettings(): ListedCardSettings {
    return {
      appearance: this.appearance,
      language: this.language,
      languageTag: this.languageTag,
      level: Math.min(this.level() + 1, 6),
      hide: this.#hidden,
      lines: integer(this, 'excerpt-lines', this.excerptLines, 4),
    };
  }

  get #more(): string {
    return choice(this, 'more', this.more, ['link', 'load', 'none']);
  }

  get #layout(): string {
    return choice(this, 'layout', this.layout, ['list', 'grid', 'compact']);
  }

  get #hidden(): readonly string[] {
    const hidden = hiddenParts(this, this.hide);
    return this.#layout === 'compact' ? [...hidden, 'excerpt', 'image'] : hidden;
  }
}

/** The old settings where the new ones are equal: cards see by identity that nothing has changed. */
function renewed(
  before: ListedCardSettings | undefined,
  settings: ListedCardSettings,
): ListedCardSettings {
  return before && JSON.stringify(before) === JSON.stringify(settings) ? before : settings;
}
