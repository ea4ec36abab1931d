// What a news list and a theme have in common: the attributes by which they choose news, and how they show it.
import {nothing, type PropertyDeclarations} from 'lit';
import {ItemList, itemsOf} from '../content/item-list.js';
import {sortItems, taggedItems, type Sort} from '../content/items.js';
import type {Feed} from '../content/model.js';
import type {NewsQuery} from '../content/query.js';
import type {Wanted} from '../content/source.js';
import {baseOf} from '../page-address.js';
import {linkUrl} from '../text/url.js';
import {choice, integer} from './attributes.js';
import {FramedElement} from './framed-element.js';
import {renderMoreLink} from './templates.js';

/** An element that shows news cards of a feed. */
export abstract class NewsFeedElement extends FramedElement<Feed> {
  static override readonly properties: PropertyDeclarations = {
    heading: {},
    // What is reflected tells benelux.css how much place to keep, also where a framework sets properties.
    limit: {reflect: true, useDefault: true},
    more: {},
    moreHref: {attribute: 'more-href'},
    tag: {},
    sort: {},
    layout: {reflect: true, useDefault: true},
    hide: {reflect: true, useDefault: true},
    show: {},
    excerptLines: {attribute: 'excerpt-lines'},
    itemHref: {attribute: 'item-href'},
    imageFit: {attribute: 'image-fit'},
    filter: {reflect: true, useDefault: true},
    urlState: {attribute: 'url-state'},
    query: {attribute: false},
  };

  /** Heading; none when empty. When absent: a theme's title, or "News" in the element's language. */
  heading?: string;

  /** How many items are shown. */
  limit: number | string = 3;

  /**
   * `link`: a link to `more-href` or the feed's home page; `load`: a button that adds the next items, also from the feed's
   * next pages; `none`: neither.
   */
  more: 'link' | 'load' | 'none' = 'link';

  /** Where "More news" leads; the feed's home page when absent. */
  moreHref?: string;

  /** Only items with this tag. */
  tag?: string;

  /** `feed` (as it comes), `newest` or `most-viewed`. */
  sort: Sort = 'feed';

  /** `list`, `grid`, or `compact` (titles and dates). */
  layout: 'list' | 'grid' | 'compact' = 'list';

  /** What the cards leave out: any of `date views excerpt image link`, separated by spaces. Without links, titles are. */
  hide = '';

  /** What the cards show beyond the usual: any of `tags updated authors`, separated by spaces. */
  show = '';

  /** Lines on screen after which excerpts are cut; in a grid, cards without image have five more. */
  excerptLines: number | string = 4;

  /** Where cards lead in place of the items' own pages: a URL with `{id}` and `{lang}`, such as `/news?item={id}`. */
  itemHref?: string;

  /** `cover`: images fill their frame; `contain`: nothing of them is cut off. Without it, portraits are shown whole. */
  imageFit: '' | 'cover' | 'contain' = '';

  /** With what visitors narrow the list: any of `text tag year`, separated by spaces. Needs `benelux-all.js`. */
  filter = '';

  /** A prefix such as `news`, under which the page's address keeps what the list is filtered by. Needs `filter` or `query`. */
  urlState?: string;

  /** What the list is filtered by; setting it filters, also without controls. Needs `benelux-all.js`. */
  query: NewsQuery = {};

  /** @internal */
  override pick(feed: Feed): Feed {
    return feed;
  }

  /** @internal */
  override feedOf(feed: Feed): Feed {
    return this.chosenMore === 'load' || this.filter
      ? {...feed, sections: undefined}
      : {
          ...feed,
          sections: undefined,
          nextUrl: undefined,
          items: this.selectItems(feed).first(this.wantedItems),
        };
  }

  /** @internal */
  override get wanted(): Wanted {
    return {limit: this.wantedItems};
  }

  /** How many items are shown at first. @internal */
  get wantedItems(): number {
    return integer(this, 'limit', this.limit, 3);
  }

  protected override renderSourceLink(feed?: Feed): unknown {
    const href = linkUrl(this.moreHref, baseOf(this)) ?? linkUrl(feed?.homePageUrl);
    return href && this.chosenMore !== 'none' ? renderMoreLink(href, this.target) : nothing;
  }

  /** The items that the attributes choose, in their order. */
  protected selectItems(feed: Feed): ItemList {
    const sort = choice<Sort>(this, 'sort', this.sort, ['feed', 'newest', 'most-viewed']);
    if (sort === 'feed' && !this.tag) return itemsOf(feed);
    const {items = []} = feed;
    return new ItemList(sortItems(this.tag ? taggedItems(items, this.tag) : items, sort));
  }

  protected get chosenMore(): string {
    return choice(this, 'more', this.more, ['link', 'load', 'none']);
  }

  protected get chosenLayout(): string {
    return choice(this, 'layout', this.layout, ['list', 'grid', 'compact']);
  }
}
