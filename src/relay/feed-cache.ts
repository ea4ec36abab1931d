// What a relay knows of one feed: its last good answer, and apart from that, whether the publisher fails.
import {answerOf} from '../content/answer.js';
import {ContentError} from '../content/content-error.js';
import {furtherUrl, requestUrl} from '../content/registry.js';
import {convert} from '../server/convert.js';
import type {RelayedFeed} from './config.js';
import {askUpstream, type UpstreamAnswer} from './upstream.js';

/** Seconds for which an answer is given without asking the publisher; browsers add 60 s at most, by its `Age`. */
export const MAX_AGE = 300;

/** Seconds between two tries while the publisher fails. */
const PAUSE = 60;

/** Seconds for which the last good answer stands in for a publisher that fails. */
const MAX_STALE = 86_400;

/** A good answer. */
export interface GoodAnswer {
  readonly bytes: Uint8Array;
  /** Strong entity tag: the same bytes have the same. */
  readonly etag: string;
  readonly items: number;
}

/** What visitors are given of a feed, or why there is nothing. */
export type Relayed =
  | {readonly good: GoodAnswer; readonly age: number; readonly isStale: boolean}
  | {readonly error: ContentError};

export class FeedCache {
  #good: GoodAnswer | undefined;
  /** When the publisher last said what `#good` is. */
  #checkedAt = -Infinity;
  #error: ContentError | undefined;
  #failedAt = -Infinity;
  /** What makes the next request conditional. */
  #conditions: Record<string, string> = {};
  #request: Promise<void> | undefined;

  readonly #feed: RelayedFeed;
  readonly #userAgent: string;

  constructor(feed: RelayedFeed, userAgent: string) {
    this.#feed = feed;
    this.#userAgent = userAgent;
  }

  /** State and age, for the page that lists them. */
  get state() {
    const state = this.#error ? 'failing' : this.#good ? 'good' : 'not asked yet';
    return {
      name: this.#feed.name,
      state,
      items: this.#good?.items,
      age: this.#good && this.#age,
      error: this.#error?.code,
    };
  }

  /** Gives the feed; asks the publisher where the last answer is too old, once for all who wait. */
  async get(): Promise<Relayed> {
    const isOld = this.#age >= MAX_AGE;
    const mayTry = Date.now() - this.#failedAt >= PAUSE * 1000;
    if (isOld && (mayTry || this.#request)) {
      this.#request ??= this.#ask().finally(() => (this.#request = undefined));
      // While the publisher fails, nobody waits for another try.
      if (!this.#error || !this.#good) await this.#request;
    }
    if (this.#good && this.#age < MAX_STALE)
      return {good: this.#good, age: this.#age, isStale: this.#age >= MAX_AGE};
    // Without an answer there is an error.
    return {error: this.#error as ContentError};
  }

  /** Seconds since the publisher said what the last good answer is. */
  get #age(): number {
    return Math.floor((Date.now() - this.#checkedAt) / 1000);
  }

  async #ask(): Promise<void> {
    try {
      const {url, source = 'auto', limit} = this.#feed;
      const answer = await this.#askAt(requestUrl(url, source, {limit}), this.#conditions);
      if (answer.bytes) await this.#keep(answer, await this.#whole(answer, source));
      this.#checkedAt = Date.now();
      this.#error = undefined;
      this.#failedAt = -Infinity;
    } catch (error) {
      const {url} = this.#feed;
      this.#error =
        error instanceof ContentError
          ? error
          : new ContentError({kind: 'format', url, problem: String(error)});
      this.#failedAt = Date.now();
    }
  }

  #askAt(url: string, conditions: Record<string, string>): Promise<UpstreamAnswer> {
    const headers = {accept: '*/*', 'user-agent': this.#userAgent, ...conditions};
    return askUpstream(url, this.#feed, headers);
  }

  /** The answer, or the one that says more where its format knows of one. */
  async #whole(answer: UpstreamAnswer, source: string): Promise<UpstreamAnswer> {
    const {url, headers, bytes = new Uint8Array()} = answer;
    const further = furtherUrl(answerOf(bytes, {url, headers}), source);
    return further ? this.#askAt(further, {}) : answer;
  }

  /** Keeps a good answer. Nothing where there was something is no answer to keep. */
  async #keep({headers}: UpstreamAnswer, whole: UpstreamAnswer): Promise<void> {
    const {url, isEmpty, bytes: body = new Uint8Array()} = whole;
    const {source, paths, lang, limit} = this.#feed;
    const contentType = whole.headers.get('content-type') ?? '';
    const feed = convert(body, {url, contentType, isEmpty, source, paths, lang, limit});
    const items = feed.items.length;
    if (!items && this.#good?.items)
      throw new ContentError({kind: 'format', url, problem: 'has no news, where there was some'});
    const bytes = new TextEncoder().encode(JSON.stringify(feed));
    this.#good = {bytes, etag: await entityTag(bytes), items};
    const conditions = [
      ['if-none-match', headers.get('etag')],
      ['if-modified-since', headers.get('last-modified')],
    ] as const;
    this.#conditions = Object.fromEntries(
      conditions.flatMap(([name, value]) => (value ? [[name, value]] : [])),
    );
  }
}

async function entityTag(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  const letters = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0'));
  return `"${letters.join('').slice(0, 32)}"`;
}
