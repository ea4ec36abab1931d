// Turns `content`, inline JSON or `src` into a state that an element can render; a failure keeps earlier content.
import type {ReactiveController} from 'lit';
import type {ContentError} from '../content/content-error.js';
import type {Feed, NewsItem} from '../content/model.js';
import {nameOf} from '../content/registry.js';
import {ContentErrorEvent, ContentLoadEvent} from '../events.js';
import {warn} from '../warn.js';
import type {ContentHost, ContentState} from './content-state.js';
import {FeedLoader} from './feed-loader.js';
import {InlineContent} from './inline-content.js';
import {LoadPace, type Pace} from './load-pace.js';
import {MissingContent, missingContentError, usableUrl} from './missing-content.js';
import {Revalidation} from './revalidation.js';

interface LoadOptions {
  /** How old a known answer may be, in milliseconds; when absent, as old as for a first load. */
  readonly maxAge?: number;
  /** Shows no loading state. */
  readonly isQuiet?: boolean;
  /** Asks the server, even where there is inline content. */
  readonly fromServer?: boolean;
}

export class ContentController<C extends Feed | NewsItem> implements ReactiveController {
  state: ContentState<C> = {status: 'idle'};

  readonly #host: ContentHost<C>;
  readonly #inline: InlineContent;
  readonly #revalidation: Revalidation;
  readonly #missing: MissingContent;
  readonly #pace: LoadPace;
  readonly #loader = new FeedLoader();
  /** Where the content comes from, loaded or not: a `content` object, inline text, or source and URL. */
  #basis: unknown;
  /** The item that the last load was for, where the element shows one. */
  #sought: string | undefined;

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
      if (this.#loader.isLoading) this.#basis = undefined;
      this.#loader.stop();
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
      this.#pickAgain();
    } else if (content) {
      this.#loader.reset();
      this.#basis = content;
      this.state = {status: 'ready', content, from: 'property'};
    } else if (basis && isConnected && (this.#inline.text ?? this.#revalidation.mayLoad)) {
      this.#loader.reset();
      this.#basis = basis;
      void this.#load();
    }
    this.#revalidation.schedule();
  }

  /** Asks the server again. Resolves when the answer is there or has failed; never rejects. */
  async refresh(): Promise<void> {
    if (!this.#url || this.#host.content) return;
    this.#revalidation.allow();
    await this.#load({maxAge: 0, fromServer: true});
  }

  /** Adds the next page of the feed, if there is one. Resolves with whether it came; never rejects. */
  async loadNext(): Promise<boolean> {
    const host = this.#host;
    const url = this.#loader.feed?.nextUrl;
    const outcome = await this.#loader.loadNext(host.format, host.wanted);
    if (!outcome) return false;
    const {error, fromCache} = outcome;
    const event = error
      ? this.#failure(error)
      : new ContentLoadEvent(this.#showReady('network'), url, fromCache);
    await host.updateComplete;
    return host.dispatchEvent(event) && !error;
  }

  get #url(): string | undefined {
    const {src, language, baseURI} = this.#host;
    return usableUrl(src, language, baseURI);
  }

  /** Shows that the page names no content, in place of a skeleton for ever. */
  #fail(): void {
    const error = missingContentError(this.#host, this.#host.src);
    this.#show({status: 'failed', error, savedAt: ''});
    void this.#tell(this.#failure(error));
  }

  async #load({maxAge, isQuiet, fromServer}: LoadOptions = {}): Promise<void> {
    const host = this.#host;
    const {format, wanted, offline: isKept} = host;
    const inline = fromServer ? undefined : this.#inline.text;
    const url = inline === undefined ? this.#url : undefined;
    const isEnough = (feed: Feed) => !wanted.item || host.pick(feed) !== undefined;
    this.#sought = wanted.item;
    const signal = this.#loader.begin();
    this.#revalidation.begin();
    const endPace = this.#pace.begin(signal);
    const {content: before, error: failure} = this.state;
    if (!isQuiet) this.#show({status: 'loading', content: before, error: failure});
    const outcome = url
      ? await this.#loader.load(url, {format, wanted, isKept, maxAge, isEnough}, signal)
      : this.#loader.read(inline ?? '', format, host.baseURI);
    endPace();
    if (!outcome) return;
    const {error, hasCome, fromCache} = outcome;
    const content = error ? this.#showFailed(error) : this.#showReady(url ? 'network' : 'inline');
    const events: Event[] = hasCome ? [new ContentLoadEvent(content, url, fromCache)] : [];
    if (error) events.push(this.#failure(error));
    this.#revalidation.end(error !== undefined);
    await this.#tell(...events);
  }

  /** Tells the page, once it shows what the events speak of. */
  async #tell(...events: readonly Event[]): Promise<void> {
    await this.#host.updateComplete;
    for (const event of events) this.#host.dispatchEvent(event);
  }

  /** Shows another part of the feed, where the element wants one now; what the feed does not have is looked for. */
  #pickAgain(): void {
    const {feed, isLoading} = this.#loader;
    if (!feed || isLoading) return;
    const content = this.#host.pick(feed);
    const {item} = this.#host.wanted;
    const isSought = Boolean(!content && item && item !== this.#sought);
    if (content !== this.state.content) {
      this.state = {...this.state, content} as ContentState<C>;
      if (!isSought) void this.#tell(new ContentLoadEvent(content, this.#url, true));
    }
    if (isSought && this.#url) void this.#load({fromServer: true});
  }

  #showReady(from: 'network' | 'inline'): C | undefined {
    const {feed = {}} = this.#loader;
    const content = this.#host.pick(feed);
    this.#show({status: 'ready', content, from});
    return content;
  }

  #showFailed(error: ContentError): C | undefined {
    const {feed, savedAt} = this.#loader;
    const content = feed ? this.#host.pick(feed) : this.state.content;
    this.#show({status: 'failed', error, content, savedAt});
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

  /** Asks again without a loading state. A recent answer to another element will do. */
  readonly #renew = (): void => {
    const {content, revalidateAfter = 0} = this.#host;
    if (!this.#url || content) return;
    void this.#load({maxAge: revalidateAfter / 2, isQuiet: true, fromServer: true});
  };
}
