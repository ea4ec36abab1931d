// Templates that more than one element needs.
import {html, nothing, type TemplateResult} from 'lit';
import type {Image} from '../content/model.js';
import * as messages from '../i18n/messages.js';
import {freshText} from './fresh-text.js';

/**
 * A real `h1` to `h6`.
 * @param level 1 to 6
 * @param lang language of the text, where the element has another
 * @param id by which something else in the shadow root refers to the heading
 */
export function heading(
  level: number,
  part: unknown,
  text: unknown,
  lang: unknown = nothing,
  id: unknown = nothing,
): TemplateResult {
  const content = typeof text === 'string' ? freshText(text) : text;
  switch (level) {
    case 1:
      return html`<h1 part=${part} lang=${lang} id=${id} dir="auto">${content}</h1>`;
    case 2:
      return html`<h2 part=${part} lang=${lang} id=${id} dir="auto">${content}</h2>`;
    case 3:
      return html`<h3 part=${part} lang=${lang} id=${id} dir="auto">${content}</h3>`;
    case 4:
      return html`<h4 part=${part} lang=${lang} id=${id} dir="auto">${content}</h4>`;
    case 5:
      return html`<h5 part=${part} lang=${lang} id=${id} dir="auto">${content}</h5>`;
    default:
      return html`<h6 part=${part} lang=${lang} id=${id} dir="auto">${content}</h6>`;
  }
}

/**
 * A placeholder for text, which takes more lines where there is less room. Its letters are figure spaces, as wide as
 * digits, so that forced colours show nothing and nothing is read aloud.
 * @param count half the number of words
 */
export function placeholderText(count: number): TemplateResult {
  return html`<span class="words">${'\u2007\u2007 \u2007\u2007\u2007 '.repeat(count)}</span>`;
}

/** What the height of a card depends on. */
interface SkeletonSettings {
  readonly layout: string;
  readonly hide: readonly string[];
  readonly show: readonly string[];
  readonly lines: number;
}

/**
 * A placeholder for a news card, as high as the card will be.
 * @param settings.lines lines of an excerpt that is not hidden
 */
export function skeleton({layout, hide, show, lines}: SkeletonSettings): TemplateResult {
  // Lines below the title: date and views, the excerpt, tags and link with the spaces above them. The style is set through
  // the CSSOM, as a strict `style-src` forbids the attribute.
  const rest =
    1.25 +
    (hide.includes('excerpt') ? 0 : lines) +
    (hide.includes('link') ? 0 : 1.25) +
    (show.includes('tags') ? 1.25 : 0);
  return html`<div class=${`card ${layout}`}>
    ${hide.includes('image') ? html`` : html`<div class="image"></div>`}
    <div class="text">
      <h3 part="title">${placeholderText(12)}</h3>
      <div class="lines" .style=${`--_lines:${rest}`}></div>
    </div>
  </div>`;
}

/** The sizes of an image for `srcset`; empty where there are none. */
export function srcsetOf({srcset}: Image): string {
  return srcset?.map(({src, width}) => `${src} ${width}w`).join() ?? '';
}

/** The text of a link, which says where it opens. @param target as on `<a>` */
export function linkText(text: string, target: string | undefined): string {
  return opensTab(target) ? messages.inNewTab(text) : text;
}

/** The `rel` of a link: a new tab has no hold on this page. */
export function linkRelation(target: string | undefined): unknown {
  return opensTab(target) ? 'noopener' : nothing;
}

/** The link to the page where the news is. */
export function renderMoreLink(href: string, target: string | undefined): TemplateResult {
  return html`<a part="more" href=${href} target=${target ?? nothing} rel=${linkRelation(target)}
    >${linkText(messages.moreNews(), target)}</a
  >`;
}

function opensTab(target: string | undefined): boolean {
  return /^_blank$/i.test(target ?? '');
}

/** The `lang` of content that is in another language than the element (WCAG 3.1.2). */
export function foreign(tag: string | undefined, own: string): unknown {
  return tag && tag.toLowerCase().split('-')[0] !== own ? tag : nothing;
}
