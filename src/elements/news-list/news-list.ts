// A heading, news cards, and a link or button to more.
import {nothing, type TemplateResult} from 'lit';
import {sortItems, taggedItems, type Sort} from '../../content/items.js';
import type {Feed, NewsItem} from '../../content/model.js';
import {registerSource} from '../../content/registry.js';
import {tokens} from '../../generated/tokens.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {cardLayout} from '../../styles/card-layout.styles.js';
import {linkUrl} from '../../text/url.js';
import {choice, integer} from '../attributes.js';
import {FramedElement} from '../framed-element.js';
import * as cards from '../news-card/card-settings.js';
import {FIRST_BATCH, GrowthController} from './growth-controller.js';
import * as template from './list-template.js';
import {styles} from './news-list.styles.js';
import {Paging} from './paging.js';

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

  /** Adds a format, for all elements of the page; for pages with the script tag, which exports nothing. */
  static readonly registerSource = registerSource;

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

  /** All items that could be shown, in order. @internal */
  knownItems: readonly NewsItem[] = [];

  /** The items that are shown once a long list is built. @internal */
  shownItems: readonly NewsItem[] = [];

  #cardSettings: cards.CardSettings | undefined;

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

  /** @internal */
  override get wantedItems(): number {
    return integer(this, 'limit', this.limit, 3);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#paging.reset();
    const {items = []} = this.state.content ?? {};
    const sort = choice<Sort>(this, 'sort', this.sort, ['feed', 'newest', 'most-viewed']);
    this.knownItems = sortItems(this.tag ? taggedItems(items, this.tag) : items, sort);
    this.shownItems = this.knownItems.slice(0, this.wantedItems + this.#paging.extra);
    if (this.#paging.extra) this.#growth.jumpTo(this.shownItems.length);
    this.#cardSettings = cards.renewedSettings(this.#cardSettings, this.#chooseCardSettings());
  }

  protected override updated(): void {
    super.updated();
    if (!this.isHandedOver) void this.#paging.fill();
  }

  protected override isEmpty(): boolean {
    return !this.shownItems.length;
  }

  protected override headingText(): string {
    return this.heading ?? messages.news();
  }

  protected override renderContent(feed: Feed): unknown {
    // What the page has handed over is whole.
    const items = this.isHandedOver ? this.shownItems : this.#growth.grown(this.shownItems);
    const rows = template.renderCardRows(items, this.#cardSettings);
    const looks = this.shownItems.length > FIRST_BATCH ? `${this.#layout} long` : this.#layout;
    return [template.renderList(looks, rows), this.renderSourceLink(feed)];
  }

  protected override renderSkeleton(): TemplateResult {
    const rows = template.renderSkeletonRows(this.wantedItems, this.#chooseCardSettings());
    return template.renderList(this.#layout, rows);
  }

  protected override renderSourceLink(feed?: Feed): unknown {
    if (feed && this.#more === 'load') return template.renderMoreButton(this.#paging);
    const href = linkUrl(this.moreHref, this.baseURI) ?? linkUrl(feed?.homePageUrl);
    return href && this.#more !== 'none' ? template.renderMoreLink(href, this.target) : nothing;
  }

  protected override renderOutcome(): unknown {
    return this.#more === 'load'
      ? template.renderOutcome(this.#paging.outcome, this.failedMessage)
      : undefined;
  }

  #chooseCardSettings(): cards.CardSettings {
    const hidden = cards.hiddenParts(this);
    return {
      appearance: this.chosenAppearance,
      language: this.language,
      languageTag: this.languageTag,
      level: Math.min(this.level() + 1, 6),
      hide: this.#layout === 'compact' ? [...hidden, 'excerpt', 'image'] : hidden,
      lines: cards.excerptLines(this),
      target: this.target,
      feedTitle: this.state.content?.title,
    };
  }

  get #more(): string {
    return choice(this, 'more', this.more, ['link', 'load', 'none']);
  }

  get #layout(): string {
    return choice(this, 'layout', this.layout, ['list', 'grid', 'compact']);
  }
}
