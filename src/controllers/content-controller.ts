// From `content`, inline JSON or `src` to a state that an element can render; keeps what it has.
import type {ReactiveController} from 'lit';
import type {ContentError} from '../content/content-error.js';
import type {Feed, NewsItem} from '../content/model.js';
import {lastGood, readInline, request} from '../content/store.js';
import {onServer} from '../environment.js';
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
  /** The feed as it was first loaded, and the pages that a visitor asked for. */
  #pages: Feed[] = [];
  #savedAt = '';
  /** The try that is under way: an answer to any before it is too late. */
  #loading: AbortController | undefined;
  /** When the last try ended, on the clock of `performance.now()`. */
  #endedAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Looks out for the viewport when the element is lazy. */
  #lookout: IntersectionObserver | undefined;
  #isNear = false;

  constructor(host: ContentHost<C>) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    if (onServer) {
      const {content, feed} = this.#host;
      if (content) this.state = {status: 'ready', content, from: 'property'};
      else if (feed) this.state = {status: 'ready', content: this.#host.pick(feed), from: 'inline'};
      return;
    }
    const {content, isConnected, source} = this.#host;
    const origin = content ?? this.#inline ?? (this.#url && `${source} ${this.#url}`);
    if (origin === this.#origin) {
      // The element may want another part of the feed.
      if (this.#feed && this.state.status === 'ready') {
        this.state = {...this.state, content: this.#host.pick(this.#feed)};
      }
    } else if (content) {
      this.#stop();
      this.#origin = content;
      this.#feed = undefined;
      this.state = {status: 'ready', content, from: 'property'};
    } else if (origin && isConnected && this.#mayLoad) {
      this.#origin = origin;
      this.#pages = [];
      void this.#load();
    }
    this.#schedule();
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects in one task: it is no reason to ask again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      if (this.#loading) this.#origin = undefined;
      this.#stop();
      clearTimeout(this.#timer);
      document.removeEventListener('visibilitychange', this.#schedule);
    });
  }

  /** Asks the server again. Resolves when the answer is there or has failed; never rejects. */
  async refresh(): Promise<void> {
    if (this.#url && !this.#host.content) await this.#load(0);
  }

  /** Adds the next page of the feed, if there is one. Resolves with whether it came; never rejects. */
  async loadNext(): Promise<boolean> {
    const host = this.#host;
    const url = this.#feed?.nextUrl;
    if (!url || this.#loading) return false;
    const {signal} = (this.#loading = new AbortController());
    let event: Event;
    try {
      const {feed, fromCache} = await request(url, host.source, signal, false);
      if (signal.aborted) return false;
      this.#pages.push(feed);
      event = new ContentLoadEvent(this.#showPages('network'), url, fromCache);
    } catch (thrown) {
      if (signal.aborted) return false;
      event = this.#failure(thrown as ContentError);
    }
    this.#loading = undefined;
    await host.updateComplete;
    return host.dispatchEvent(event) && event instanceof ContentLoadEvent;
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

  /**
   * @param maxAge milliseconds for which an answer that is known will do; without it, that of a first look
   * @param isQuiet says nothing until it has ended
   */
  async #load(maxAge?: number, isQuiet = false): Promise<void> {
    const host = this.#host;
    const inline = this.#inline;
    const url = inline === undefined ? this.#url : undefined;
    this.#stop();
    const {signal} = (this.#loading = new AbortController());
    const {content, error} = this.state;
    this.isSlow = false;
    if (!isQuiet) this.#show({status: 'loading', content, error});
    const slow = setTimeout(() => {
      this.isSlow = !signal.aborted;
      host.requestUpdate();
    }, SLOW);
    const events: Event[] = [];
    try {
      const {feed, fromCache} = url
        ? await request(url, host.source, signal, host.offline, maxAge)
        : readInline(inline ?? '', host.source, host.baseURI);
      if (signal.aborted) return;
      this.#pages[0] = feed;
      this.#savedAt = new Date().toISOString();
      const content = this.#showPages(url ? 'network' : 'inline');
      events.push(new ContentLoadEvent(content, url, fromCache));
    } catch (thrown) {
      const copy =
        url && host.offline && !this.state.content ? await lastGood(url, host.source) : undefined;
      if (signal.aborted) return;
      const error = thrown as ContentError;
      const content = copy ? host.pick(copy.content) : this.state.content;
      if (copy) {
        this.#savedAt = copy.savedAt;
        events.push(new ContentLoadEvent(content, url, true));
      }
      this.#show({status: 'failed', error, content, savedAt: this.#savedAt});
      addEventListener('online', this.#renew, {once: true});
      events.push(this.#failure(error));
    } finally {
      clearTimeout(slow);
    }
    this.#loading = undefined;
    this.#endedAt = performance.now();
    await host.updateComplete;
    for (const event of events) host.dispatchEvent(event);
  }

  /** Whether it is time to load; a lazy element comes back to it when it is near the viewport. */
  get #mayLoad(): boolean {
    if (!this.#host.isLazy || this.#isNear) return true;
    this.#lookout ??= new IntersectionObserver(
      (entries) => {
        if (!entries.at(-1)?.isIntersecting) return;
        this.#isNear = true;
        this.#lookout?.disconnect();
        this.#host.requestUpdate();
      },
      {rootMargin: '200px'},
    );
    this.#lookout.observe(this.#host);
    return false;
  }

  #showPages(from: 'network' | 'inline'): C | undefined {
    this.#feed = join(this.#pages);
    const content = this.#host.pick(this.#feed);
    this.#show({status: 'ready', content, from});
    return content;
  }

  #failure(error: ContentError): Event {
    warn(error.code, error.message);
    return new ContentErrorEvent(error);
  }

  #show(state: ContentState<C>): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    removeEventListener('online', this.#renew);
  }

  /** Sets the timer of the next revalidation: while the page is visible, and nothing is under way. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const {isConnected, revalidateAfter} = this.#host;
    if (!revalidateAfter || !isConnected) return;
    document.addEventListener('visibilitychange', this.#schedule);
    if (document.hidden || this.#loading) return;
    const wait = this.#endedAt + revalidateAfter - performance.now();
    this.#timer = setTimeout(this.#renew, Math.max(wait, 0));
  };

  /** Asks again without a word. What another element was answered a short while ago will do. */
  readonly #renew = (): void => {
    const {content, revalidateAfter = 0} = this.#host;
    if (this.#url && !content) void this.#load(revalidateAfter / 2, true);
  };
}

/** One feed of several pages. An item that a page repeats stays where it was first, and no page is followed twice. */
function join(pages: readonly Feed[]): Feed {
  const [first = {}] = pages;
  const last = pages.at(-1)?.nextUrl;
  const nextUrl = pages.some(({feedUrl}) => feedUrl === last) ? undefined : last;
  if (first.nextUrl === nextUrl) return first;
  const items = new Map<string, NewsItem>();
  for (const item of pages.flatMap(({items = []}) => items))
    if (!items.has(item.id)) items.set(item.id, item);
  return {...first, items: [...items.values()], nextUrl};
}
