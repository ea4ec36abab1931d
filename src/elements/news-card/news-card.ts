// One news item.
import {html, nothing, type TemplateResult} from 'lit';
import {sortItems} from '../../content/items.js';
import type {Feed, NewsItem} from '../../content/model.js';
import {ItemSelectEvent} from '../../events.js';
import {htmlToText} from '../../html/sanitize.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {cardLayout} from '../../styles/card-layout.styles.js';
import {tokens} from '../../generated/tokens.js';
import {formatDate} from '../../text/date.js';
import {plainText} from '../../text/plain-text.js';
import {formatNumber} from '../../text/number.js';
import {imageUrl, linkUrl} from '../../text/url.js';
import {choice, integer} from '../attributes.js';
import {ContentElement} from '../content-element.js';
import {foreign, heading, skeleton} from '../templates.js';
import {styles} from './news-card.styles.js';

/** What `hide` can leave out; the empty word leaves out nothing. */
const HIDEABLE = ['', 'date', 'views', 'excerpt', 'image'] as const;

/** What turns around the text beside it; elsewhere, `dir="auto"` keeps that from the words of the interface. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * One news item: title, date, views, excerpt and image, and one link to the whole article.
 *
 * ```html
 * <benelux-news-card src="https://content.example/news.{lang}.json"></benelux-news-card>
 * ```
 *
 * @summary One news item.
 * @tagname benelux-news-card
 * @slot - What stands here until there is content, and when there will be none.
 * @csspart card - The card.
 * @csspart title - The heading.
 * @csspart date - The day of publication.
 * @csspart views - How often the item was viewed.
 * @csspart excerpt - The beginning of the text.
 * @csspart image - The image.
 * @csspart link - The link "Read more"; the whole card is its target.
 * @csspart status - What the element says of itself.
 * @csspart retry - The button "Try again".
 * @cssState loading - Content is on its way.
 * @cssState ready - The item is shown.
 * @cssState empty - There is no such item.
 * @cssState failed - The content could not be had.
 * @cssState stale - What is shown could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The item is there, or was renewed.
 * @fires {ContentErrorEvent} benelux-error - The item could not be had.
 * @fires {ItemSelectEvent} benelux-select - A visitor follows the link; cancelable.
 */
export class NewsCardElement extends ContentElement<NewsItem> {
  static override readonly styles = [tokens, base, cardLayout, styles];

  static override readonly properties = {
    item: {},
    hide: {},
    excerptLines: {attribute: 'excerpt-lines'},
  };

  /** The `id` of the item of `src` to show; the newest one when absent. */
  item?: string;

  /** What is left out: any of `date views excerpt image`, separated by spaces. */
  hide = '';

  /** Lines on screen after which the excerpt is cut. */
  excerptLines: number | string = 4;

  /** @internal */
  override pick({items = []}: Feed): NewsItem | undefined {
    return this.item ? items.find(({id}) => id === this.item) : sortItems(items, 'newest')[0];
  }

  protected override isEmpty(): boolean {
    return false;
  }

  protected override headingText(): undefined {
    return undefined;
  }

  protected override renderContent(item: NewsItem): TemplateResult {
    const text = plainText(item.excerpt ?? (item.html && htmlToText(item.html)), 600);
    const title = item.title ?? plainText(text, 80);
    const url = linkUrl(item.url);
    const lang = foreign(item.language, this.language);
    const hide = this.hide.split(/\s+/).map((word) => choice(this, 'hide', word, HIDEABLE));
    const date = !hide.includes('date') && this.#renderDate(item);
    const views = !hide.includes('views') && this.#renderViews(item);
    return html`<article part="card" class="card">
      ${hide.includes('image') ? nothing : renderImage(item, lang)}
      <div class="text">
        ${heading(this.level(3), 'title', title, lang)}
        ${date || views ? html`<p class="meta">${date || nothing} ${views || nothing}</p>` : nothing}
        ${
          text && item.title && !hide.includes('excerpt')
            ? html`<p part="excerpt" lang=${lang} dir="auto" .style=${`--_lines:${this.#lines}`}>
                ${text}
              </p>`
            : nothing
        }
        ${
          url
            ? html`<a
                part="link"
                href=${url}
                aria-label=${messages.readMoreAbout(title.replace(OVERRIDES, ''))}
                @click=${this.#select}
                >${messages.readMore()}</a
              >`
            : nothing
        }
      </div>
    </article>`;
  }

  protected override renderSkeleton(): TemplateResult {
    return skeleton(this.hide, this.#lines);
  }

  #renderDate({published}: NewsItem): TemplateResult | undefined {
    return published
      ? html`<time part="date" datetime=${published}>${formatDate(published, this.language)}</time>`
      : undefined;
  }

  #renderViews({views}: NewsItem): TemplateResult | undefined {
    return views === undefined
      ? undefined
      : html`<span part="views"
          >${messages.views(views, formatNumber(views, this.language, this.languageTag))}</span
        >`;
  }

  get #lines(): number {
    return integer(this, 'excerpt-lines', this.excerptLines, 4);
  }

  readonly #select = (event: Event): void => {
    const item = this.state.content;
    if (item && !this.dispatchEvent(new ItemSelectEvent(item))) event.preventDefault();
  };
}

function renderImage({image}: NewsItem, lang: unknown): unknown {
  const src = imageUrl(image?.src);
  if (!image || !src) return nothing;
  return html`<img
    part="image"
    class="image"
    src=${src}
    srcset=${image.srcset?.map(({src, width}) => `${src} ${width}w`).join() || nothing}
    sizes="auto, (max-width: 36em) 100vw, 20em"
    alt=${image.alt}
    lang=${lang}
    loading="lazy"
  />`;
}
