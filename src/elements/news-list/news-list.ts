// A heading, news cards, and a link or button to more.
import {nothing} from 'lit';
import {ItemList} from '../../content/item-list.js';
import type {Feed, NewsItem} from '../../content/model.js';
import {registerSource} from '../../content/registry.js';
import {tokens} from '../../generated/tokens.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {cardLayout} from '../../styles/card-layout.styles.js';
import {states} from '../../styles/states.styles.js';
import {warn} from '../../warn.js';
import * as cards from '../news-card/card-settings.js';
import {NewsFeedElement} from '../news-feed-element.js';
import {FIRST_BATCH, GrowthController} from './growth-controller.js';
import {fade} from './fade.js';
import {filterKind} from './list-filter.js';
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
 * @csspart tags - A card's list of tags, where `show` has them.
 * @csspart tag - A tag.
 * @csspart date - A card's day of publication.
 * @csspart updated - The day of a card's last change, where `show` has it.
 * @csspart views - How often a card's item was viewed.
 * @csspart authors - A card's authors, where `show` has them.
 * @csspart excerpt - The beginning of a card's text.
 * @csspart image - A card's image.
 * @csspart link - A card's link "Read more", or the link in its title.
 * @csspart filter - The controls by which a visitor narrows the list.
 * @csspart field - A text field or a select of the filter.
 * @csspart count - How many items the filter finds.
 * @csspart clear - The button that clears the filter.
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
 * @fires {NewsFilterEvent} benelux-filter - The filter, or what it finds, has changed.
 * @fires {ItemSelectEvent} benelux-select - A visitor follows a card's link; cancelable.
 */
export class NewsListElement extends NewsFeedElement {
  static override get styles() {
    return [tokens, base, states, cardLayout, styles, filterKind?.styles ?? []];
  }

  /** Adds a format, for all elements of the page; for pages with the script tag, which exports nothing. */
  static readonly registerSource = registerSource;

  /** All items that the attributes choose, in order. @internal */
  selectedItems = new ItemList();

  /** Those of them that the filter lets through. @internal */
  knownItems = this.selectedItems;

  /** @internal */
  fades = false;

  #cardSettings: cards.CardSettings | undefined;

  readonly #paging = new Paging(this);

  readonly #growth = new GrowthController(this);

  readonly #filter = filterKind?.create(this);

  /** The items that are shown once a long list is built. @internal */
  get shownItems(): readonly NewsItem[] {
    return this.knownItems.first(this.#paging.count);
  }

  /** How many items each press of "More news" adds. @internal */
  get pageSize(): number {
    return this.loadsPages ? this.wantedItems : Infinity;
  }

  /** Whether the feed's next pages may be loaded. @internal */
  get loadsPages(): boolean {
    return this.chosenMore === 'load';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    if (changed.has('src')) this.#paging.reset();
    const {query} = this;
    const {content} = this.state;
    this.selectedItems = content ? this.selectItems(content) : new ItemList();
    this.knownItems = (content && this.#filter?.apply(this.selectedItems)) ?? this.selectedItems;
    if (changed.has('query') || query !== this.query) this.#paging.close();
    if (!this.#filter && (this.filter || Object.keys(query).length))
      warn('attribute', `<${this.localName} filter> has no effect: benelux-all.js has it`);
    this.#growth.jumpTo(this.#paging.needed);
    this.#cardSettings = cards.renewedSettings(this.#cardSettings, this.#chooseCardSettings());
  }

  protected override scheduleUpdate(): Promise<void> | undefined {
    const update = () => super.scheduleUpdate();
    const list = this.fades && this.renderRoot.querySelector('[part=list]:not(.long)');
    this.fades = false;
    return list ? fade(list, update) : void update();
  }

  protected override updated(): void {
    super.updated();
    if (!this.isHandedOver) void this.#paging.fill();
  }

  protected override isEmpty(): boolean {
    return !this.selectedItems.has(1);
  }

  protected override headingText(): string {
    return this.heading ?? messages.news();
  }

  protected override renderContent(feed: Feed): unknown {
    // What the page has handed over is whole.
    const {count} = this.#paging;
    const items = this.isHandedOver ? this.shownItems : this.#growth.grown(this.knownItems, count);
    const rows = template.renderCardRows(items, this.#cardSettings);
    const isLong = count > FIRST_BATCH && this.knownItems.has(FIRST_BATCH + 1);
    const looks = isLong ? `${this.chosenLayout} long` : this.chosenLayout;
    const list = items.length ? template.renderList(looks, rows) : nothing;
    return [this.#renderFilter(), list, this.renderSourceLink(feed)];
  }

  protected override renderSkeleton(): unknown {
    const rows = template.renderSkeletonRows(this.wantedItems, this.#chooseCardSettings());
    return [this.#filter?.renderSkeleton(), template.renderList(this.chosenLayout, rows)];
  }

  protected override renderSourceLink(feed?: Feed): unknown {
    const isButton = this.loadsPages || (this.#filter?.isOn && this.#paging.hasMore);
    return feed && isButton
      ? template.renderMoreButton(this.#paging)
      : super.renderSourceLink(feed);
  }

  protected override renderOutcome(): unknown {
    return this.loadsPages || this.#paging.outcome !== undefined
      ? template.renderOutcome(this.#paging.outcome, this.failedMessage)
      : undefined;
  }

  #renderFilter(): unknown {
    return this.#filter?.render({
      items: this.selectedItems,
      heading: this.headingText(),
      languageTag: this.languageTag,
    });
  }

  #chooseCardSettings(): cards.CardSettings {
    const settings = cards.settingsOf(this);
    const {hide} = settings;
    return {
      ...settings,
      appearance: this.chosenAppearance,
      language: this.language,
      languageTag: this.languageTag,
      level: Math.min(this.level() + 1, 6),
      layout: this.chosenLayout,
      hide: this.chosenLayout === 'compact' ? [...hide, 'excerpt', 'image', 'link'] : hide,
      feedTitle: this.state.content?.title,
      filterByTag: this.#filter?.byTag,
    };
  }
}
