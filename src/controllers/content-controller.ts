// Turns `content`, inline JSON or `src` into a state that an element can render; a failure keeps earlier content.
import type {ReactiveController} from 'lit';
import type {ContentError} from '../content/content-error.js';
import {joinPages} from '../content/join-pages.js';
import type {Feed, NewsItem} from '../content/model.js';
import {nameOf} from '../content/registry.js';
import {lastGood, readInline, requestFeed, requestNextPage} from '../content/store.js';
import {ContentErrorEvent, ContentLoadEvent} from '../events.js';
import {warn} from '../warn.js';
import type {ContentHost, ContentState} from './content-state.js';
import {InlineContent} from './inline-content.js';
import {LoadPace, type Pace} from './load-pace.js';
import {MissingContent, missingContentError, usableUrl} from './missing-content.js';
import {Revalidation} from './revalidation.js';

export class ContentController<C extends Feed | NewsItem> implements ReactiveController {
  state: ContentState<C> = {status: 'idle'};

  readonly #host: ContentHost<C>;
  readonly #inline: InlineContent;
  readonly #revalidation: Revalidation;
  readonly #missing: MissingContent;
  readonly #pace: LoadPace;
  /** Where the content comes from, loaded or not: a `content` object, inline text, or source and URL. */
  #basis: unknown;
  #feed: Feed | undefined;
  /** The feed as it was first loaded, and the pages that a visitor asked for. */
  #pages: Feed[] = [];
  #savedAt = '';
  /** The load that is under way; answers to earlier loads are ignored. */
  #loading: AbortController | undefined;

  constructor(host: ContentHost<C>) {
    this.#host = host;
    this.#inline = new InlineContent(host, () => host.requestUpdate());
    this.#revalidation = new Revalidation(host, this.#renew);
    this.#missing = new MissingContent(() => this.#fail());
    this.#pace = new LoadPace(() => host.requestUpdate());
    host.addController(this);
  }

  /** How slow the load is: `slow` is announced; of `late`, all visitors are told. */
  get pace(): Pace {
    return this.#pace.pace;
  }

  hostConnected(): void {
    this.resolve();
  }

  hostDisconnected(): void {
    // A move in the document disconnects and connects in one task, which is no reason to ask again.
    queueMicrotask(() => {
      if (this.#host.isConnected) return;
      if (this.#loading) this.#basis = undefined;
      this.#stop();
      this.#revalidation.stop();
      this.#inline.stop();
      this.#missing.expect(false);
    });
  }

  /** Finds the content, or starts to load it; the element calls this before each render. */
  resolve(): void {
    const {content, isConnected, format} = this.#host;
    const basis = content ?? this.#inline.text ?? (this.#url && `${nameOf(format)} ${this.#url}`);
    this.#missing.expect(isConnected && !basis);
    if (basis === this.#basis) {
      // The element may want another part of the feed.
      const picked = this.#feed && this.#host.pick(this.#feed);
      if (this.state.status === 'ready' && this.#feed && picked !== this.state.content)
        this.state = {...this.state, content: picked};
    } else if (content) {
      this.#stop();
      this.#basis = content;
      this.#feed = undefined;
      this.state = {status: 'ready', content, from: 'property'};
    } else if (basis && isConnected && (this.#inline.text ?? this.#revalidation.mayLoad)) {
      this.#basis = basis;
      this.#pages = [];
      void this.#load();
    }
    this.#revalidation.schedule();
  }

  /** Asks the server again. Resolves when the answer is there or has failed; never rejects. */
  async refresh(): Promise<void> {
    if (!this.#url || this.#host.content) return;
    this.#revalidation.allow();
    await this.#load({maxAge: 0});
  }

  /** Adds the next page of the feed, if there is one. Resolves with whether it came; never rejects. */
  async loadNext(): Promise<boolean> {
    const host = this.#host;
    const url = this.#feed?.nextUrl;
    if (!url || this.#loading) return false;
    const {signal} = (this.#loading = new AbortController());
    let outcome: Event;
    try {
      const {format, wantedItems: limit} = host;
      const {feed, fromCache} = await requestNextPage(url, {format, limit, signal});
      if (signal.aborted) return false;
      this.#pages.push(feed);
      outcome = new ContentLoadEvent(this.#showPages('network'), url, fromCache);
    } catch (error) {
      if (signal.aborted) return false;
      outcome = this.#failure(error as ContentError);
    }
    this.#loading = undefined;
    await host.updateComplete;
    return host.dispatchEvent(outcome) && outcome instanceof ContentLoadEvent;
  }

  get #url(): string | undefined {
    const {src, language, baseURI} = this.#host;
    return usableUrl(src, language, baseURI);
  }

  /** Shows that the page names no content, in place of a skeleton for ever. */
  #fail(): void {
    const error = missingContentError(this.#host, this.#host.src);
    this.#show({status: 'failed', error, savedAt: ''});
    const event = this.#failure(error);
    void this.#host.updateComplete.then(() => this.#host.dispatchEvent(event));
  }

  /**
   * @param options.maxAge how old a known answer may be, in milliseconds; when absent, as old as for a first load
   * @param options.isQuiet shows no loading state
   */
  async #load({maxAge, isQuiet = false}: {maxAge?: number; isQuiet?: boolean} = {}): Promise<void> {
    const host = this.#host;
    const {format, wantedItems: limit, offline: isKept} = host;
    const inline = this.#inline.text;
    const url = inline === undefined ? this.#url : undefined;
    this.#stop();
    this.#revalidation.begin();
    const {signal} = (this.#loading = new AbortController());
    const {content, error} = this.state;
    const endPace = this.#pace.begin(signal);
    if (!isQuiet) this.#show({status: 'loading', content, error});
    const events: Event[] = [];
    try {
      const {feed, fromCache} = url
        ? await requestFeed(url, {format, limit, signal, isKept, maxAge})
        : readInline(inline ?? '', format, host.baseURI);
      if (signal.aborted) return;
      this.#pages[0] = feed;
      this.#savedAt = new Date().toISOString();
      const content = this.#showPages(url ? 'network' : 'inline');
      events.push(new ContentLoadEvent(content, url, fromCache));
    } catch (thrown) {
      const copy = url && isKept && !this.state.content ? await lastGood(url, format) : undefined;
      if (signal.aborted) return;
      const error = thrown as ContentError;
      const content = copy ? host.pick(copy.content) : this.state.content;
      if (copy) {
        this.#savedAt = copy.savedAt;
        events.push(new ContentLoadEvent(content, url, true));
      }
      this.#show({status: 'failed', error, content, savedAt: this.#savedAt});
      events.push(this.#failure(error));
    } finally {
      endPace();
    }
    this.#loading = undefined;
    this.#revalidation.end(this.state.status === 'failed');
    await host.updateComplete;
    for (const event of events) host.dispatchEvent(event);
  }

  #showPages(from: 'network' | 'inline'): C | undefined {
    this.#feed = joinPages(this.#pages);
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
  }

  /** Asks again without a loading state. A recent answer to another element will do. */
  readonly #renew = (): void => {
    const {content, revalidateAfter = 0} = this.#host;
    if (this.#url && !content) void this.#load({maxAge: revalidateAfter / 2, isQuiet: true});
  };
}
