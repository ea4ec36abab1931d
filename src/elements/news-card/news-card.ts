// One news item.
import {html, type TemplateResult} from 'lit';
import {sortItems} from '../../content/items.js';
import type {Feed, NewsItem} from '../../content/model.js';
import {ItemSelectEvent} from '../../events.js';
import {tokens} from '../../generated/tokens.js';
import {inLanguage} from '../../i18n/localization.js';
import {base} from '../../styles/base.styles.js';
import {cardLayout} from '../../styles/card-layout.styles.js';
import {itemFacts} from '../../styles/item-facts.styles.js';
import {states} from '../../styles/states.styles.js';
import {flat} from '../flat.js';
import {NewsItemElement} from '../news-item-element.js';
import {skeleton} from '../templates.js';
import {settingsOf, type CardSettings} from './card-settings.js';
import {renderCard, type CardEvents} from './card-template.js';
import {styles} from './news-card.styles.js';

/**
 * One news item: title, date, views, excerpt and image, and one link to the whole article.
 *
 * ```html
 * <benelux-news-card src="https://content.example/news.{lang}.json"></benelux-news-card>
 * ```
 *
 * @summary One news item.
 * @tagname benelux-news-card
 * @slot - The fallback: shown until the content is loaded, and when loading fails.
 * @csspart card - The card.
 * @csspart title - The heading.
 * @csspart tags - The list of tags, where `show` has them.
 * @csspart tag - A tag.
 * @csspart date - The day of publication.
 * @csspart updated - The day of the last change, where `show` has it.
 * @csspart views - How often the item was viewed.
 * @csspart authors - The authors, where `show` has them.
 * @csspart excerpt - The beginning of the text.
 * @csspart image - The image.
 * @csspart link - The link "Read more", or the link in the title; the whole card is its target.
 * @csspart status - The message while loading, without content or after a failure.
 * @csspart retry - The button "Try again".
 * @cssState loading - The item is being loaded.
 * @cssState ready - The item is shown.
 * @cssState empty - The feed has no such item.
 * @cssState failed - The item could not be loaded.
 * @cssState stale - The content on screen could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The item was loaded or renewed.
 * @fires {ContentErrorEvent} benelux-error - The item could not be loaded.
 * @fires {ItemSelectEvent} benelux-select - A visitor follows the link; cancelable.
 */
export class NewsCardElement extends NewsItemElement {
  static override readonly styles = [tokens, base, states, cardLayout, itemFacts, styles];

  static override readonly properties = {
    // Tells benelux.css how much place to keep, also where a framework sets the property.
    hide: {reflect: true, useDefault: true},
    excerptLines: {attribute: 'excerpt-lines'},
    itemHref: {attribute: 'item-href'},
  };

  /** What is left out: any of `date views excerpt image link`, separated by spaces. Without a link, the title is one. */
  hide = '';

  /** Lines on screen after which the excerpt is cut. */
  excerptLines: number | string = 4;

  /** Where the card leads in place of the item's own page: a URL with `{id}` and `{lang}`, such as `/news?item={id}`. */
  itemHref?: string;

  #settings: CardSettings | undefined;

  /** What a list decides for its card, which then needs no controllers. @internal */
  set settings(settings: CardSettings) {
    this.#settings = settings;
    this.requestUpdate();
  }

  /** @internal */
  override pick({items = []}: Feed): NewsItem | undefined {
    return this.item ? items.find(({id}) => id === this.item) : sortItems(items, 'newest')[0];
  }

  protected override get isProvided(): boolean {
    return this.#settings !== undefined;
  }

  protected override render(): TemplateResult {
    const settings = this.#settings;
    const {content} = this;
    if (!settings || !content) return super.render();
    const {language, appearance} = settings;
    return inLanguage(language, () =>
      flat(
        html`<div class=${`root ${appearance}`} lang=${language}>
          ${renderCard(content, settings, this.#events, this.brokenImage)}
        </div>`,
      ),
    );
  }

  protected override renderContent(item: NewsItem): TemplateResult {
    const settings: CardSettings = {
      appearance: this.chosenAppearance,
      language: this.language,
      languageTag: this.languageTag,
      level: this.level(3),
      layout: '',
      ...settingsOf(this),
    };
    return flat(renderCard(item, settings, this.#events, this.brokenImage));
  }

  protected override renderSkeleton(): TemplateResult {
    return skeleton({...settingsOf(this), layout: ''});
  }

  readonly #events: CardEvents = {
    onSelect: (event) => {
      const item = this.state.content;
      if (item && !this.dispatchEvent(new ItemSelectEvent(item))) event.preventDefault();
    },
    onBrokenImage: this.onBrokenImage,
  };
}
