// A policy theme: its title and sections of rich text.
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Section} from '../../content/model.js';
import {sanitize} from '../../html/sanitize.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {tokens} from '../../generated/tokens.js';
import {ContentElement} from '../content-element.js';
import {foreign, heading, words} from '../templates.js';
import {styles} from './theme-intro.styles.js';

/**
 * A policy theme: its title, then its sections.
 *
 * ```html
 * <benelux-theme-intro src="https://content.example/theme.{lang}.json"></benelux-theme-intro>
 * ```
 *
 * @summary A policy theme's title and sections.
 * @tagname benelux-theme-intro
 * @slot - What stands here until there is content, and when there will be none.
 * @csspart heading - The theme's title.
 * @csspart body - A section.
 * @csspart status - What the element says of itself.
 * @csspart retry - The button "Try again".
 * @cssState loading - Content is on its way.
 * @cssState ready - The theme is shown.
 * @cssState empty - The theme has no title and no section.
 * @cssState failed - The content could not be had.
 * @cssState stale - What is shown could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The theme is there, or was renewed.
 * @fires {ContentErrorEvent} benelux-error - The theme could not be had.
 */
export class ThemeIntroElement extends ContentElement<Feed> {
  static override readonly styles = [tokens, base, styles];

  static override readonly properties = {heading: {}};

  /** Heading; the feed's title when absent, none when empty. */
  heading?: string;

  /** Rich text is parsed once a heading level, and its nodes stay as they are on the page. */
  #richTexts = new WeakMap<Section, HTMLElement>();

  protected override readonly emptyMessage = messages.noContent;

  protected override readonly failedMessage = messages.contentFailed;

  override pick(feed: Feed): Feed {
    return feed;
  }

  protected override isEmpty({title, sections = []}: Feed): boolean {
    return !title && !sections.length;
  }

  protected override headingText(feed?: Feed): string | undefined {
    return this.heading ?? feed?.title;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('headingLevel')) this.#richTexts = new WeakMap();
    super.update(changed);
  }

  protected override renderContent({sections = [], language}: Feed): unknown {
    const level = Math.min(this.level() + 1, 6);
    return sections.map(
      (section) =>
        html`<section part="body" lang=${foreign(language, this.language)} dir="auto">
          ${section.heading && heading(level, nothing, section.heading)}
          ${this.#richText(section, level)}
        </section>`,
    );
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<h2 part="heading">${words(3)}</h2>
      <section part="body">
        <h3>${words(2)}</h3>
        <div>${words(228)}</div>
      </section>`;
  }

  #richText(section: Section, level: number): HTMLElement {
    let element = this.#richTexts.get(section);
    if (!element) {
      element = document.createElement('div');
      element.appendChild(
        sanitize(section.html, section.base, section.heading ? level + 1 : level),
      );
      this.#richTexts.set(section, element);
    }
    return element;
  }
}
