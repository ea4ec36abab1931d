// A policy theme: its title and sections of rich text.
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed} from '../../content/model.js';
import {introduction} from '../../html/allow-lists.js';
import {tokens} from '../../generated/tokens.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {richTextStyles} from '../../styles/rich-text.styles.js';
import {states} from '../../styles/states.styles.js';
import {FramedElement} from '../framed-element.js';
import {richText} from '../rich-text.js';
import {foreign, heading, placeholderText} from '../templates.js';

/**
 * A policy theme: its title, then its sections.
 *
 * ```html
 * <benelux-theme-intro src="https://content.example/theme.{lang}.json"></benelux-theme-intro>
 * ```
 *
 * @summary A policy theme's title and sections.
 * @tagname benelux-theme-intro
 * @slot - The fallback: shown until the content is loaded, and when loading fails.
 * @csspart heading - The theme's title.
 * @csspart body - A section.
 * @csspart status - The message while loading, without content or after a failure.
 * @csspart retry - The button "Try again".
 * @cssState loading - The theme is being loaded.
 * @cssState ready - The theme is shown.
 * @cssState empty - The theme has no title and no section.
 * @cssState failed - The theme could not be loaded.
 * @cssState stale - The content on screen could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The theme was loaded or renewed.
 * @fires {ContentErrorEvent} benelux-error - The theme could not be loaded.
 */
export class ThemeIntroElement extends FramedElement<Feed> {
  static override readonly styles = [tokens, base, states, richTextStyles];

  static override readonly properties = {heading: {}};

  /** Heading; the feed's title when absent, none when empty. */
  heading?: string;

  protected override readonly emptyMessage = messages.noContent;

  protected override readonly failedMessage = messages.contentFailed;

  protected override readonly waitingMessage = messages.contentNotLoaded;

  /** @internal */
  override pick(feed: Feed): Feed {
    return feed;
  }

  /** @internal */
  override feedOf(feed: Feed): Feed {
    return {...feed, items: undefined, nextUrl: undefined};
  }

  protected override isEmpty({title, sections = []}: Feed): boolean {
    return !title && !sections.length;
  }

  protected override headingText(feed?: Feed): string | undefined {
    return this.heading ?? feed?.title;
  }

  protected override renderContent({sections = [], language}: Feed): unknown {
    const level = Math.min(this.level() + 1, 6);
    return sections.map(
      (section) =>
        html`<section part="body" lang=${foreign(language, this.language)} dir="auto">
          ${section.heading && heading(level, nothing, section.heading)}
          <div>
            ${richText(section.html, {
              base: section.base,
              level: section.heading ? level + 1 : level,
              target: this.target,
              more: introduction,
            })}
          </div>
        </section>`,
    );
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<h2 part="heading">${placeholderText(3)}</h2>
      <section part="body">
        <h3>${placeholderText(2)}</h3>
        <div>${placeholderText(228)}</div>
      </section>`;
  }
}
