// The events of the elements. All bubble and cross shadow roots.
import type {ContentError} from './content/content-error.js';
import type {Feed, NewsItem} from './content/model.js';
import type {NewsQuery} from './content/query.js';

const everywhere = {bubbles: true, composed: true};

/** The browser's own `Event`: old script libraries put theirs under that name. Servers have no document. */
const NativeEvent = ((globalThis.document as Document | undefined)?.createEvent('Event')
  .constructor ?? Event) as typeof Event;

/** Content was loaded or renewed. */
export class ContentLoadEvent extends NativeEvent {
  /** What the element shows: a news card's item, else the feed; absent where there is no such item. */
  readonly content: Feed | NewsItem | undefined;

  /** Absolute URL of the content; absent for inline content and for the `content` property. */
  readonly url: string | undefined;

  /** Whether the content was here before: in an answer of the last minute, or as the last good copy. */
  readonly fromCache: boolean;

  constructor(content: Feed | NewsItem | undefined, url?: string, fromCache = false) {
    super('benelux-load', everywhere);
    this.content = content;
    this.url = url;
    this.fromCache = fromCache;
  }
}

/** Content could not be loaded. What was shown before stays on the page. */
export class ContentErrorEvent extends NativeEvent {
  /** The reason, with a code of docs/troubleshooting.md. */
  readonly error: ContentError;

  constructor(error: ContentError) {
    super('benelux-error', everywhere);
    this.error = error;
  }
}

/** A visitor chose a news item; `preventDefault()` keeps the link from being followed. */
export class ItemSelectEvent extends NativeEvent {
  /** The item whose link the visitor follows. */
  readonly item: NewsItem;

  constructor(item: NewsItem) {
    super('benelux-select', {...everywhere, cancelable: true});
    this.item = item;
  }
}

/** A news list shows other items, since its filter has changed, or what the filter finds. */
export class NewsFilterEvent extends NativeEvent {
  /** What the list is filtered by; empty when it shows all. */
  readonly query: NewsQuery;

  /** How many items match, shown or not. */
  readonly count: number;

  constructor(query: NewsQuery, count: number) {
    super('benelux-filter', everywhere);
    this.query = query;
    this.count = count;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'benelux-load': ContentLoadEvent;
    'benelux-error': ContentErrorEvent;
    'benelux-select': ItemSelectEvent;
    'benelux-filter': NewsFilterEvent;
  }
}
