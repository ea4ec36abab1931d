// From `content`, inline JSON or `src` to a state that an element can render; keeps what it has.
import type {ReactiveController} from 'lit';
import type {ContentError} from '../content/content-error.js';
import type {Feed, NewsItem} from '../content/model.js';
import {readInline, request} from '../content/store.js';
import {ContentErrorEvent, ContentLoadEvent} from '../events.js';
import {warn} from '../warn.js';
import type {ContentHost, ContentState} from './content-state.js';

/** Milliseconds after which loading is announced. */
const SLOW = 1000;

export class ContentController<C extends Feed | NewsItem> implements ReactiveController {
  state: ContentState<C> = {status: 'idle'};

  /** Whether loading has taken longer than a visitor waits without a word. */
  isSlow = false;

  readonly #host: ContentHost<C>;
  /** What the content is made of, or is being made of: a `content` object, inline text, or source and URL. */
  #origin: unknown;
  #feed: Feed | undefined;
  #savedAt = '';
  /** Counts the tries: an answer to any but the last is too late. */
  #run = 0;

  constructor(host: ContentHost<C>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    const {content, isConnected, source} = this.#host;
    const origin = content ?? this.#inline ?? (this.#url && `${source} ${this.#url}`);
    if (origin === this.#origin) {
      // The element may want another part of the feed.
      if (this.#feed && this.state.status === 'ready') {
        this.state = {...this.state, content: this.#host.pick(this.#feed)};
      }
    } else if (content) {
      this.#run++;
      this.#origin = content;
      this.#feed = undefined;
      this.state = {status: 'ready', content, from: 'property'};
    } else if (origin && isConnected) {
      this.#origin = origin;
      void this.#load();
    }
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects in one task: it is no reason to ask again.
    queueMicrotask(() => {
      if (this.#host.isConnected || this.state.status !== 'loading') return;
      this.#origin = undefined;
      this.#run++;
    });
  }

  /** Asks the server again. Resolves when the answer is there or has failed; never rejects. */
  async refresh(): Promise<void> {
    if (this.#url && !this.#host.content) await this.#load(true);
  }

  get #url(): string | undefined {
    const {src, language, baseURI} = this.#host;
    try {
      return src && new URL(src.replaceAll('{lang}', language), baseURI).href;
    } catch {
      warn('src', `src="${src ?? ''}" is no URL`);
      return undefined;
    }
  }

  get #inline(): string | undefined {
    return this.#host.querySelector<HTMLScriptElement>(
      ':scope > script[type="application/feed+json"]',
    )?.text;
  }

  async #load(revalidate = false): Promise<void> {
    const host = this.#host;
    const inline = this.#inline;
    const url = inline === undefined ? this.#url : undefined;
    const run = ++this.#run;
    const {content, error} = this.state;
    this.isSlow = false;
    this.#show({status: 'loading', content, error});
    const slow = setTimeout(() => {
      this.isSlow = run === this.#run;
      host.requestUpdate();
    }, SLOW);
    let event: Event;
    try {
      const {feed, fromCache} = url
        ? await request(url, host.source, revalidate)
        : readInline(inline ?? '', host.source, host.baseURI);
      if (run !== this.#run) return;
      const content = host.pick(feed);
      this.#feed = feed;
      this.#savedAt = new Date().toISOString();
      this.#show({status: 'ready', content, from: url ? 'network' : 'inline'});
      event = new ContentLoadEvent(content, url, fromCache);
    } catch (thrown) {
      if (run !== this.#run) return;
      const error = thrown as ContentError;
      this.#show({status: 'failed', error, content, savedAt: this.#savedAt});
      warn(error.kind, error.message);
      event = new ContentErrorEvent(error);
    } finally {
      clearTimeout(slow);
    }
    await host.updateComplete;
    host.dispatchEvent(event);
  }

  #show(state: ContentState<C>): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
