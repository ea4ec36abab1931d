// What a news card shows of an item, alone or in a list.
import {html, nothing, type TemplateResult} from 'lit';
import {imageOfItem, repeats, textOfItem} from '../../content/item-parts.js';
import type {Image, NewsItem} from '../../content/model.js';
import * as messages from '../../i18n/messages.js';
import {linkUrl} from '../../text/url.js';
import {freshText} from '../fresh-text.js';
import {renderMeta, renderTags, titleOf} from '../item-facts.js';
import {fitOf, focusStyle} from '../picture-fit.js';
import {foreign, heading, linkRelation, linkText, srcsetOf} from '../templates.js';
import type {CardSettings} from './card-settings.js';

/** Stands for a part that a card does not have. */
const none = html``;

/** How wide an image is shown; browsers need it only where they can choose between sizes. */
const SIZES = 'auto, (max-width: 36em) 100vw, 20em';

/** Characters that turn the direction of text around. In a heading, `dir="auto"` contains them; in a name, nothing does. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** What a card tells of itself. */
export interface CardEvents {
  /** A visitor follows the link. */
  readonly onSelect: (event: Event) => void;
  /** The image did not come. */
  readonly onBrokenImage: (event: Event) => void;
}

/** @param brokenImage address of an image that did not come, and whose place goes to the text */
export function renderCard(
  item: NewsItem,
  settings: CardSettings,
  events: CardEvents,
  brokenImage: string | undefined,
): TemplateResult {
  const {language, layout, level, hide, lines} = settings;
  const text = textOfItem(item);
  // To look for an image in rich text takes time.
  const image = hide.includes('image') && item.title ? undefined : imageOfItem(item);
  const {title, isOwn} = titleOf(item, text, image, settings);
  const lang = foreign(item.language, language);
  const href = addressOf(item, settings);
  const isTitleLink = href !== undefined && hide.includes('link');
  const link = href ? renderLink(href, title, lang, settings, events) : none;
  const hasImage = image !== undefined && image.src !== brokenImage;
  const isBare = layout === 'grid' && !hide.includes('image') && !hasImage;
  const looks = `card ${layout}${href ? ' linked' : ''}${isBare ? ' bare' : ''}`;
  return html`<article part="card" class=${looks}>
    ${
      image && !hide.includes('image')
        ? renderImage(image, title, lang, settings, events, brokenImage)
        : none
    }
    <div class="text">
      ${heading(level, 'title', isTitleLink ? link : title, isOwn ? lang : nothing, 'title')}
      ${renderTags(item, settings, lang)} ${renderMeta(item, settings)}
      ${
        text && item.title && !repeats(text, title) && !hide.includes('excerpt')
          ? html`<p part="excerpt" lang=${lang} dir="auto" .style=${`--_lines:${lines}`}>
              ${freshText(text)}
            </p>`
          : none
      }
      ${isTitleLink ? none : link}
    </div>
  </article>`;
}

/** Where the card leads: the page that `item-href` names, else the item's own address. */
function addressOf(
  {id, url}: NewsItem,
  {itemHref, base, language}: CardSettings,
): string | undefined {
  const address = itemHref
    ?.replaceAll('{id}', encodeURIComponent(id.toWellFormed()))
    .replaceAll('{lang}', language);
  return linkUrl(address, base) ?? linkUrl(url);
}

function renderImage(
  image: Image,
  title: string,
  lang: unknown,
  {imageFit}: CardSettings,
  {onBrokenImage}: CardEvents,
  brokenImage: string | undefined,
): TemplateResult {
  const {src, alt} = image;
  const srcset = srcsetOf(image) || nothing;
  return html`<img
    part="image"
    class=${`image ${fitOf(image, imageFit)}`}
    .style=${focusStyle(image)}
    sizes=${srcset === nothing ? nothing : SIZES}
    srcset=${srcset}
    src=${src}
    alt=${alt === title ? '' : alt}
    lang=${lang}
    loading="lazy"
    ?hidden=${src === brokenImage}
    @error=${onBrokenImage}
  />`;
}

/** The link to the whole article: "Read more", or the title where that is left out. */
function renderLink(
  href: string,
  title: string,
  lang: unknown,
  {target, hide}: CardSettings,
  {onSelect}: CardEvents,
): TemplateResult {
  if (hide.includes('link'))
    return html`<a
      part="link"
      href=${href}
      target=${target ?? nothing}
      rel=${linkRelation(target)}
      @click=${onSelect}
      >${freshText(linkText(title, target))}</a
    >`;
  const text = linkText(messages.readMore(), target);
  // The title of an item in another language is heard in that language where it is referred to, not repeated; and a name
  // has to begin with all of the visible text (WCAG 2.5.3).
  const isReferred = lang !== nothing || text !== messages.readMore();
  const name = messages.readMoreAbout(title.replace(OVERRIDES, ''));
  return html`<a
    part="link"
    id="link"
    href=${href}
    target=${target ?? nothing}
    rel=${linkRelation(target)}
    aria-label=${isReferred ? nothing : name}
    aria-labelledby=${isReferred ? 'link title' : nothing}
    @click=${onSelect}
    >${text}</a
  >`;
}
