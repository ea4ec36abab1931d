// What a news card shows of an item, alone or in a list.
import {html, nothing, type TemplateResult} from 'lit';
import type {NewsItem} from '../../content/model.js';
import {htmlToText} from '../../html/sanitize.js';
import * as messages from '../../i18n/messages.js';
import {formatDate} from '../../text/date.js';
import {formatNumber} from '../../text/number.js';
import {plainText} from '../../text/plain-text.js';
import {imageUrl, linkUrl} from '../../text/url.js';
import {foreign, heading} from '../templates.js';
import type {CardSettings} from './card-settings.js';

/** Stands for a part that a card does not have. */
const none = html``;

/** How wide an image is shown; browsers need it only where they can choose between sizes. */
const SIZES = 'auto, (max-width: 36em) 100vw, 20em';

/** Characters that turn the direction of text around. In a heading, `dir="auto"` contains them; in a name, nothing does. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** @param onSelect is called on a click on the card's link */
export function renderCard(
  item: NewsItem,
  settings: CardSettings,
  onSelect: (event: Event) => void,
): TemplateResult {
  const {language, level, hide, lines} = settings;
  const text = plainText(item.excerpt ?? (item.html && htmlToText(item.html)), 600);
  const title = item.title ?? plainText(text, 80);
  const lang = foreign(item.language, language);
  return html`<article part="card" class="card">
    ${hide.includes('image') ? none : renderImage(item, lang)}
    <div class="text">
      ${heading(level, 'title', title, lang)} ${renderMeta(item, settings)}
      ${
        text && item.title && !hide.includes('excerpt')
          ? html`<p part="excerpt" lang=${lang} dir="auto" .style=${`--_lines:${lines}`}>
              ${text}
            </p>`
          : none
      }
      ${renderLink(item, title, onSelect)}
    </div>
  </article>`;
}

function renderImage({image}: NewsItem, lang: unknown): TemplateResult {
  const src = imageUrl(image?.src);
  if (!image || !src) return none;
  const srcset = image.srcset?.map(({src, width}) => `${src} ${width}w`).join() || nothing;
  return html`<img
    part="image"
    class="image"
    sizes=${srcset === nothing ? nothing : SIZES}
    srcset=${srcset}
    src=${src}
    alt=${image.alt}
    lang=${lang}
    loading="lazy"
  />`;
}

function renderMeta({published, views}: NewsItem, settings: CardSettings): TemplateResult {
  const {language, languageTag, hide} = settings;
  const hasDate = published !== undefined && !hide.includes('date');
  const hasViews = views !== undefined && !hide.includes('views');
  if (!hasDate && !hasViews) return none;
  const date = hasDate
    ? html`<time part="date" datetime=${published}>${formatDate(published, language)}</time>`
    : none;
  const count = hasViews
    ? html`<span part="views"
        >${messages.views(views, formatNumber(views, language, languageTag))}</span
      >`
    : none;
  return html`<p class="meta">${date} ${count}</p>`;
}

function renderLink(
  {url}: NewsItem,
  title: string,
  onSelect: (event: Event) => void,
): TemplateResult {
  const href = linkUrl(url);
  if (!href) return none;
  return html`<a
    part="link"
    href=${href}
    aria-label=${messages.readMoreAbout(title.replace(OVERRIDES, ''))}
    @click=${onSelect}
    >${messages.readMore()}</a
  >`;
}
