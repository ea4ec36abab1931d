// When content is asked for again, and when a lazy element asks for the first time.

/** What it asks of its element. */
export interface RevalidatedHost extends HTMLElement {
  /** Milliseconds between revalidations; absent for none. @internal */
  readonly revalidateAfter: number | undefined;
  /** Whether it loads only near the viewport. @internal */
  readonly isLazy: boolean;
  requestUpdate(): void;
}

/** Rings when an element should ask again: after a while, when the page is seen, when the browser is online. */
export class Revalidation {
  readonly #host: RevalidatedHost;
  readonly #ring: () => void;
  /** When the last try ended, on the clock of `performance.now()`; undefined while one is under way. */
  #endedAt: number | undefined = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the wait for the browser to be online. */
  #offline: AbortController | undefined;
  #viewport: IntersectionObserver | undefined;
  #isNear = false;

  /** @param ring called when it is time to ask again */
  constructor(host: RevalidatedHost, ring: () => void) {
    this.#host = host;
    this.#ring = ring;
  }

  /** Whether it is time to load. A lazy element that is far from the viewport is updated when it comes near. */
  get mayLoad(): boolean {
    if (!this.#host.isLazy || this.#isNear) return true;
    this.#viewport ??= new IntersectionObserver(this.#approach, {rootMargin: '200px'});
    this.#viewport.observe(this.#host);
    return false;
  }

  /** Says that a try has begun: nothing rings until it has ended. */
  begin(): void {
    this.#endedAt = undefined;
    this.#offline?.abort();
  }

  /** @param isFailed rings as soon as the browser is online again */
  end(isFailed: boolean): void {
    this.#endedAt = performance.now();
    if (!isFailed) return;
    this.#offline = new AbortController();
    addEventListener('online', this.#ring, {once: true, signal: this.#offline.signal});
  }

  /** Sets the timer of the next revalidation: while the page is visible, and nothing is under way. */
  readonly schedule = (): void => {
    clearTimeout(this.#timer);
    const {isConnected, revalidateAfter} = this.#host;
    if (!revalidateAfter || !isConnected) return;
    document.addEventListener('visibilitychange', this.schedule);
    if (document.hidden || this.#endedAt === undefined) return;
    const wait = this.#endedAt + revalidateAfter - performance.now();
    this.#timer = setTimeout(this.#ring, Math.max(wait, 0));
  };

  /** Rings no more, until it is told of a try again. */
  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.schedule);
    this.#offline?.abort();
  }

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    if (!entries.at(-1)?.isIntersecting) return;
    this.#isNear = true;
    this.#viewport?.disconnect();
    this.#host.requestUpdate();
  };
}
