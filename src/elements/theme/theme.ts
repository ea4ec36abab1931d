// A whole theme: its introduction and its news, by one tag and one request.
import {html, nothing, type TemplateResult} from 'lit';
import {itemsOf} from '../../content/item-list.js';
import type {Feed} from '../../content/model.js';
import type {ContentState} from '../../controllers/content-state.js';
import type {NewsFilterEvent} from '../../events.js';
import {tokens} from '../../generated/tokens.js';
import * as messages from '../../i18n/messages.js';
import {base} from '../../styles/base.styles.js';
import {states} from '../../styles/states.styles.js';

import type {NewsListElement} from '../news-list/news-list.js';
import {NewsFeedElement} from '../news-feed-element.js';
import type {Provision} from '../provision.js';
import type {ThemeIntroElement} from '../theme-intro/theme-intro.js';
import {styles} from './theme.styles.js';

/**
 * A whole theme page: the introduction, and below it the news.
 *
 * ```html
 * <benelux-theme src="https://content.example/theme.{lang}.json">
 *   <a href="https://content.example/theme">The theme</a>
 * </benelux-theme>
 * ```
 *
 * @summary A policy theme's introduction and news.
 * @tagname benelux-theme
 * @slot - The fallback: shown until the content is loaded, and when loading fails.
 * @csspart heading - The theme's title, and the heading of the news.
 * @csspart body - A section of the introduction.
 * @csspart list - The list of cards.
 * @csspart card - A card.
 * @csspart title - A card's heading.
 * @csspart tags - A card's list of tags, where `show` has them.
 * @csspart tag - A tag.
 * @csspart date - A card's day of publication.
 * @csspart updated - The day of a card's last change, where `show` has it.
 * @csspart views - How often a card's item was viewed.
 * @csspart authors - A card's authors, where `show` has them.
 * @csspart excerpt - The beginning of a card's text.
 * @csspart image - A card's image.
 * @csspart link - A card's link "Read more", or the link in its title.
 * @csspart filter - The controls by which a visitor narrows the list.
 * @csspart field - A text field or a select of the filter.
 * @csspart count - How many items the filter finds.
 * @csspart clear - The button that clears the filter.
 * @csspart more - The link to more news, or the button that adds it.
 * @csspart status - The message while loading, without content or after a failure.
 * @csspart retry - The button "Try again".
 * @cssState loading - The theme is being loaded.
 * @cssState ready - The theme is shown.
 * @cssState empty - The theme has neither a title, nor sections, nor news.
 * @cssState failed - The theme could not be loaded.
 * @cssState stale - The content on screen could not be updated.
 * @fires {ContentLoadEvent} benelux-load - The theme was loaded or renewed.
 * @fires {ContentErrorEvent} benelux-error - The theme could not be loaded.
 * @fires {NewsFilterEvent} benelux-filter - The filter, or what it finds, has changed.
 * @fires {ItemSelectEvent} benelux-select - A visitor follows a card's link; cancelable.
 */
export class ThemeElement extends NewsFeedElement {
  static override readonly styles = [tokens, base, states, styles];

  protected override readonly emptyMessage = messages.noContent;

  protected override readonly failedMessage = messages.contentFailed;

  protected override readonly waitingMessage = messages.contentNotLoaded;

  #provision: Provision<Feed> | undefined;

  /** @internal */
  override feedOf(feed: Feed): Feed {
    return {...super.feedOf(feed), sections: feed.sections};
  }

  /** @internal */
  override focusContent(): void {
    const [first] = this.renderRoot.querySelectorAll<ThemeIntroElement | NewsListElement>(
      'benelux-theme-intro, benelux-news-list',
    );
    if (first) first.focusContent();
    else super.focusContent();
  }

  protected override isEmpty(feed: Feed): boolean {
    return !feed.title && !feed.sections?.length && !itemsOf(feed).has(1);
  }

  protected override renderContent(content: Feed): unknown {
    const from = this.isHandedOver ? 'inline' : 'network';
    return this.#renderElements({status: 'ready', content, from});
  }

  protected override renderSkeleton(): unknown {
    return this.#renderElements({status: 'loading'});
  }

  #renderElements(state: ContentState<Feed>): TemplateResult {
    const provided = this.#provide(state);
    const {title, sections = []} = state.content ?? {};
    const hasIntroduction = !state.content || title !== undefined || sections.length > 0;
    const level = this.level();
    return html`${
        hasIntroduction
          ? html`<benelux-theme-intro
              exportparts="heading, body"
              .provided=${provided}
              .appearance=${this.chosenAppearance}
              .heading=${this.heading}
              .headingLevel=${level}
              .target=${this.target}
            ></benelux-theme-intro>`
          : nothing
      }
      <benelux-news-list
        exportparts="heading, list, card, title, tags, tag, date, updated, views, authors, excerpt, image, link, more, filter, field, count, clear"
        .provided=${provided}
        .src=${this.src}
        .appearance=${this.chosenAppearance}
        .headingLevel=${Math.min(level + 1, 6)}
        .target=${this.target}
        .limit=${this.limit}
        .more=${this.more}
        .moreHref=${this.moreHref}
        .tag=${this.tag}
        .sort=${this.sort}
        .layout=${this.layout}
        .hide=${this.hide}
        .show=${this.show}
        .excerptLines=${this.excerptLines}
        .itemHref=${this.itemHref}
        .imageFit=${this.imageFit}
        .filter=${this.filter}
        .urlState=${this.urlState}
        .query=${this.query}
        @benelux-filter=${this.#takeQuery}
      ></benelux-news-list>`;
  }

  readonly #takeQuery = ({query}: NewsFilterEvent): void => {
    this.query = query;
  };

  /** What the elements inside get; the same object as long as it says the same. */
  #provide(state: ContentState<Feed>): Provision<Feed> {
    const {language, languageTag} = this;
    const before = this.#provision;
    const isSame =
      before?.state.status === state.status &&
      before.state.content === state.content &&
      before.languageTag === languageTag;
    if (before && isSame) return before;
    const loadNext = () => this.loadNext();
    return (this.#provision = {state, language, languageTag, loadNext});
  }
}
