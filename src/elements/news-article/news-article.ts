// One news item whole.
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, NewsItem} from '../../content/model.js';
import type {Wanted} from '../../content/source.js';
import {AddressController} from '../../controllers/address-controller.js';
import {tokens} from '../../generated/tokens.js';
import * as further from '../../i18n/further-messages.js';
import * as messages from '../../i18n/messages.js';
import {baseOf, pageAddress} from '../../page-address.js';
import {base} from '../../styles/base.styles.js';
import {itemFacts} from '../../styles/item-facts.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {states} from '../../styles/states.styles.js';
import {linkUrl} from '../../text/url.js';
import {NewsItemElement} from '../news-item-element.js';
import {shownFacts} from '../item-facts.js';
import {chosenFit} from '../picture-fit.js';
import {renderArticle, renderArticleSkeleton} from './article-template.js';
import {styles} from './news-article.styles.js';

/**
 * One news item whole, on a page of the site's own, to which `item-href` of a list leads.
 *
 * ```html
 * <benelux-news-article src="https://content.example/news.{lang}.json" item-param="item" back-href="/news">
 *   <a href="https://content.example/news">News</a>
 * </benelux-news-article>
 * ```
 *
 * @summary One news item whole.
 * @tagname benelux-news-article
 * @slot - The fallback: shown until the content is loaded, when loading fails, and when there is no such item.
 * @csspart back - The link back to the list.
 * @csspart heading - The title.
 * @csspart tags - The list of tags, where `show` has them.
 * @csspart tag - A tag.
 * @csspart date - The day of publication.
 * @csspart updated - The day of the last change, where it is another.
 * @csspart views - How often the item was viewed.
 * @csspart authors - The authors, where `show` has them.
 * @csspart image - The image.
 * @csspart caption - What stands below the image.
 * @csspart body - The text.
 * @csspart link - The link to the original.
 * @csspart status - The message while loading, without content or after a failure.
 * @csspart retry - The button "Try again".
 * @cssState loading - The item is being loaded.
 * @cssState ready - The item is shown.
 * @cssState empty - The feed has no such item, or none is named.
 * @cssState failed - The item could not be loaded.
 * @cssState stale - The content on screen could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The item was loaded or renewed.
 * @fires {ContentErrorEvent} benelux-error - The item could not be loaded.
 */
export class NewsArticleElement extends NewsItemElement {
  static override readonly styles = [tokens, base, states, itemFacts, richTextStyles, styles];

  static override readonly properties = {
    itemParam: {attribute: 'item-param'},
    backHref: {attribute: 'back-href'},
  };

  /** Name of the parameter in the page's address that holds the item's `id`, where `item` is absent. */
  itemParam?: string;

  /** Where the link back to the list leads; no link when absent. */
  backHref?: string;

  protected override readonly emptyMessage = further.noSuchItem;

  protected override readonly failedMessage = messages.contentFailed;

  protected override readonly waitingMessage = messages.contentNotLoaded;

  protected override readonly fallsBackWhenEmpty = true;

  /** The item of the last update. */
  #shownId: string | undefined;

  /** Whether a visitor has gone to another item, whose heading gets the focus. */
  #hasMoved = false;

  constructor() {
    super();
    new AddressController(this, () => {
      if (this.wanted.item === this.#shownId) return;
      this.#hasMoved = true;
      this.requestUpdate();
    });
  }

  /** @internal */
  override get wanted(): Wanted {
    return {item: this.item ?? this.#itemOfPage ?? ''};
  }

  /** @internal */
  override get showsArticles(): boolean {
    return true;
  }

  /** @internal */
  override pick({items = []}: Feed): NewsItem | undefined {
    const {item} = this.wanted;
    return items.find(({id}) => id === item);
  }

  /** @internal */
  override focusContent(): void {
    this.focusPart('heading', 'status');
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#shownId = this.wanted.item;
  }

  protected override updated(): void {
    super.updated();
    if (!this.#hasMoved || this.state.status === 'loading') return;
    this.#hasMoved = false;
    this.focusContent();
  }

  protected override renderHead(): unknown {
    const href = linkUrl(this.backHref, baseOf(this));
    return href ? html`<a part="back" href=${href}>${further.backToOverview()}</a>` : nothing;
  }

  protected override renderContent(item: NewsItem): unknown {
    const settings = {
      language: this.language,
      languageTag: this.languageTag,
      level: this.level(),
      hide: [],
      show: [...shownFacts(this), 'updated'],
      imageFit: chosenFit(this),
      target: this.target,
      brokenImage: this.brokenImage,
      onBrokenImage: this.onBrokenImage,
    };
    return renderArticle(item, settings);
  }

  protected override renderSkeleton(): TemplateResult {
    return renderArticleSkeleton();
  }

  get #itemOfPage(): string | undefined {
    const address = this.itemParam && pageAddress();
    return (address && new URL(address).searchParams.get(this.itemParam ?? '')) || undefined;
  }
}
