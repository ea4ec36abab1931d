// A policy theme: its title and sections of rich text.
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, Section} from '../../content/model.js';
import {sanitize} from '../../html/sanitize.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {tokens} from '../../generated/tokens.js';
import {ContentElement} from '../content-element.js';
import {hydrates} from '../hydratable-element.js';
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

  /** Which section's rich text an element of the page holds: it is parsed once a heading level. */
  #filled = new WeakMap<Element, Section>();

  protected override readonly emptyMessage = messages.noContent;

  protected override readonly failedMessage = messages.contentFailed;

  /** @internal */
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
    if (changed.has('headingLevel')) this.#filled = new WeakMap();
    super.update(changed);
  }

  protected override updated(): void {
    super.updated();
    this.renderRoot.querySelectorAll('section > div').forEach((place, index) => {
      const section = this.state.content?.sections?.[index];
      if (!section || this.#filled.get(place) === section) return;
      this.#filled.set(place, section);
      if (!(hydrates && this.isHydrating)) place.replaceChildren(this.richText(section));
    });
  }

  protected override renderContent({sections = [], language}: Feed): unknown {
    return sections.map(
      ({heading: text}) =>
        html`<section part="body" lang=${foreign(language, this.language)} dir="auto">
          ${text && heading(this.#level, nothing, text)}
          <div></div>
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

  /** A section's text as safe nodes, its headings below the section's. @internal */
  richText(section: Section): DocumentFragment {
    return sanitize(section.html, section.base, section.heading ? this.#level + 1 : this.#level);
  }

  get #level(): number {
    return Math.min(this.level() + 1, 6);
  }
}
