// Loads a feed for one element: its first page, the pages that follow, or the copy of an earlier visit.
import type {ContentError} from '../content/content-error.js';
import {joinPages} from '../content/join-pages.js';
import type {Feed} from '../content/model.js';
import type {Format, Wanted} from '../content/source.js';
import {lastGood, readInline, requestNextPage, requestPages} from '../content/store.js';

/** What an element asks for. */
export interface LoadRequest {
  readonly format: Format;
  readonly wanted: Wanted;
  /** Whether the last good copy is kept on the visitor's device. */
  readonly isKept: boolean;
  /** How old a known answer may be, in milliseconds; when absent, as old as for a first load. */
  readonly maxAge?: number | undefined;
  /** Whether a feed has what the element shows. */
  readonly isEnough: (feed: Feed) => boolean;
}

/** How a load has ended. */
export interface Outcome {
  readonly error?: ContentError;
  /** Whether a feed came, be it the copy of an earlier visit. */
  readonly hasCome: boolean;
  readonly fromCache: boolean;
}

export class FeedLoader {
  /** The feed as far as it is loaded. */
  feed: Feed | undefined;

  /** The instant at which it was loaded, `YYYY-MM-DDTHH:mm:ss.sssZ`; empty before. */
  savedAt = '';

  /** The feed as it was first loaded, and the pages that came later. */
  #pages: readonly Feed[] = [];

  /** The load that is under way; answers to earlier loads are ignored. */
  #loading: AbortController | undefined;

  get isLoading(): boolean {
    return this.#loading !== undefined;
  }

  /** Forgets the feed, since the element shows another one. */
  reset(): void {
    this.stop();
    this.#pages = [];
    this.feed = undefined;
  }

  stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
  }

  /** Ends the load that is under way. @returns a signal for the next one, aborted where another takes its place */
  begin(): AbortSignal {
    this.stop();
    return (this.#loading = new AbortController()).signal;
  }

  /** Reads a feed that stands in the page. At once, so that a server's rendering can be taken over. */
  read(text: string, format: Format, base: string): Outcome {
    this.#loading = undefined;
    try {
      this.#renew([readInline(text, format, base)]);
      return {hasCome: true, fromCache: false};
    } catch (error) {
      return {error: error as ContentError, hasCome: false, fromCache: false};
    }
  }

  /**
   * Loads the feed.
   * @param url absolute
   * @returns undefined where another load has taken this one's place
   */
  async load(url: string, request: LoadRequest, signal: AbortSignal): Promise<Outcome | undefined> {
    const {format, isKept, isEnough} = request;
    try {
      const {pages, fromCache} = await requestPages(url, {...request, signal}, isEnough);
      if (signal.aborted) return undefined;
      this.#renew(pages);
      return {hasCome: true, fromCache};
    } catch (thrown) {
      const copy = isKept && !this.feed ? await lastGood(url, format) : undefined;
      if (signal.aborted) return undefined;
      if (copy) this.#keep([copy.content], copy.savedAt);
      return {error: thrown as ContentError, hasCome: copy !== undefined, fromCache: true};
    } finally {
      if (!signal.aborted) this.#loading = undefined;
    }
  }

  /** Loads the next page. @returns undefined where there is none, or another load has taken this one's place */
  async loadNext(format: Format, wanted: Wanted): Promise<Outcome | undefined> {
    const url = this.feed?.nextUrl;
    if (!url || this.#loading) return undefined;
    const signal = this.begin();
    try {
      const {feed, fromCache} = await requestNextPage(url, {format, wanted, signal});
      if (signal.aborted) return undefined;
      this.#keep([...this.#pages, feed], this.savedAt);
      return {hasCome: true, fromCache};
    } catch (error) {
      if (signal.aborted) return undefined;
      return {error: error as ContentError, hasCome: false, fromCache: false};
    } finally {
      if (!signal.aborted) this.#loading = undefined;
    }
  }

  /** Takes the first pages anew; pages that came later stay. */
  #renew(first: readonly Feed[]): void {
    this.#keep([...first, ...this.#pages.slice(first.length)], new Date().toISOString());
  }

  #keep(pages: readonly Feed[], savedAt: string): void {
    this.#pages = pages;
    this.feed = joinPages(pages);
    this.savedAt = savedAt;
  }
}
