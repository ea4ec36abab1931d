// What an article consists of.
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {textOfItem} from '../../content/item-parts.js';
import type {Image, NewsItem} from '../../content/model.js';
import {shownArticle} from '../../html/allow-lists.js';
import {firstPicture} from '../../html/images.js';
import * as further from '../../i18n/further-messages.js';
import {imageUrl, linkUrl} from '../../text/url.js';
import {flat} from '../flat.js';
import {renderMeta, renderTags, titleOf, type FactSettings} from '../item-facts.js';
import {fitOf, focusStyle, type ImageFit} from '../picture-fit.js';
import {richText} from '../rich-text.js';
import {foreign, heading, linkRelation, linkText, placeholderText, srcsetOf} from '../templates.js';

/** How an article is shown. */
export interface ArticleSettings extends FactSettings {
  /** Level of the heading, 1 to 6. */
  readonly level: number;
  readonly imageFit: ImageFit;
  /** Where links open, as on `<a>`. */
  readonly target: string | undefined;
  /** Address of an image that did not come. */
  readonly brokenImage: string | undefined;
  /** The image did not come. */
  readonly onBrokenImage: (event: Event) => void;
}

/** Each item gets nodes of its own, so that a screen reader reads a heading that gets the focus again. */
export function renderArticle(item: NewsItem, settings: ArticleSettings): unknown {
  // Outside the callback: a server calls it later, when the language is no longer set.
  const article = flat(renderParts(item, settings));
  return repeat(
    [item],
    ({id}) => id,
    () => article,
  );
}

function renderParts(item: NewsItem, settings: ArticleSettings): TemplateResult {
  const {language, level} = settings;
  const image = ownImage(item);
  const {title, isOwn} = titleOf(item, textOfItem(item), image, settings);
  const lang = foreign(item.language, language);
  return html`<article>
    ${heading(level, 'heading', title, isOwn ? lang : nothing)} ${renderTags(item, settings, lang)}
    ${renderMeta(item, settings)} ${image ? renderImage(image, title, lang, settings) : nothing}
    ${renderBody(item, lang, settings)} ${renderOriginal(item, settings)}
  </article>`;
}

export function renderArticleSkeleton(): TemplateResult {
  return html`<h2 part="heading">${placeholderText(6)}</h2>
    <p class="meta">${placeholderText(3)}</p>
    <div part="image" class="cover"></div>
    <div part="body">${placeholderText(120)}</div>`;
}

/** The image of an item, unless the article shows it anyway. */
function ownImage({image, html, base}: NewsItem): Image | undefined {
  const src = imageUrl(image?.src);
  const isInText = html !== undefined && firstPicture(html, base)?.src === src;
  return image && src && !isInText ? {...image, src} : undefined;
}

function renderImage(
  image: Image,
  title: string,
  lang: unknown,
  {imageFit, brokenImage, onBrokenImage}: ArticleSettings,
): TemplateResult {
  const {src, alt, caption, width, height} = image;
  const srcset = srcsetOf(image);
  return html`<figure ?hidden=${src === brokenImage} lang=${lang}>
    <img
      part="image"
      class=${fitOf(image, imageFit)}
      .style=${focusStyle(image)}
      sizes=${srcset ? '(max-width: 44em) 100vw, 40em' : nothing}
      srcset=${srcset || nothing}
      src=${src}
      alt=${alt === title || alt === caption ? '' : alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      @error=${onBrokenImage}
    />
    ${caption ? html`<figcaption part="caption">${caption}</figcaption>` : nothing}
  </figure>`;
}

/** The article, else what the feed has of it. */
function renderBody(
  item: NewsItem,
  lang: unknown,
  {level, target}: ArticleSettings,
): TemplateResult | typeof nothing {
  const {html: text, base, title} = item;
  const excerpt = textOfItem(item);
  if (!text && (!excerpt || !title)) return nothing;
  return html`<div part="body" lang=${lang} dir="auto">
    ${
      text
        ? richText(text, {base, level: Math.min(level + 1, 6), target, more: shownArticle})
        : html`<p>${excerpt}</p>`
    }
  </div>`;
}

function renderOriginal(
  {url}: NewsItem,
  {target}: ArticleSettings,
): TemplateResult | typeof nothing {
  const href = linkUrl(url);
  if (!href || !/^https?:/.test(href)) return nothing;
  const {host} = new URL(href);
  return html`<a part="link" href=${href} target=${target ?? nothing} rel=${linkRelation(target)}
    >${linkText(further.readOriginal(host.replace(/^www\./, '')), target)}</a
  >`;
}
