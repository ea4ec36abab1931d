// Decides when content is loaded again, and when an element loads for the first time.

/** What revalidation asks of its element. */
export interface RevalidatedHost extends HTMLElement {
  /** Milliseconds between revalidations; absent for none. @internal */
  readonly revalidateAfter: number | undefined;
  /** When the element loads first: at once, near the viewport, or when it is told to. @internal */
  readonly firstLoad: 'eager' | 'lazy' | 'manual';
  requestUpdate(): void;
}

/**
 * Calls back when an element should load again: when its time is up and the page is visible, or when the browser is online
 * again after a failure.
 */
export class Revalidation {
  readonly #host: RevalidatedHost;
  readonly #reload: () => void;
  /** When the last load ended, on the clock of `performance.now()`; undefined before it, and while one is under way. */
  #endedAt: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the wait for the browser to be online. */
  #offline: AbortController | undefined;
  #viewport: IntersectionObserver | undefined;
  /** Whether a lazy or manual element may load by now. */
  #isAllowed = false;

  /** @param reload called when it is time to load again */
  constructor(host: RevalidatedHost, reload: () => void) {
    this.#host = host;
    this.#reload = reload;
  }

  /** Whether it is time to load. A lazy element that is far from the viewport is updated when it comes near. */
  get mayLoad(): boolean {
    const {firstLoad} = this.#host;
    if (firstLoad === 'eager' || this.#isAllowed) return true;
    if (firstLoad === 'manual') return false;
    this.#viewport ??= new IntersectionObserver(this.#approach, {rootMargin: '200px'});
    addEventListener('beforeprint', this.#start);
    this.#viewport.observe(this.#host);
    return false;
  }

  /** Lets the element load from now on, whatever it waited for. */
  allow(): void {
    this.#isAllowed = true;
    this.#stopWaiting();
  }

  /** Notes that a load has begun; there is no callback until it has ended. */
  begin(): void {
    this.#endedAt = undefined;
    this.#offline?.abort();
  }

  /**
   * Notes that a load has ended.
   * @param isFailed calls back as soon as the browser is online again
   */
  end(isFailed: boolean): void {
    this.#endedAt = performance.now();
    if (!isFailed) return;
    this.#offline = new AbortController();
    addEventListener('online', this.#reload, {once: true, signal: this.#offline.signal});
  }

  /** Sets the timer of the next revalidation: while the page is visible, and nothing is under way. */
  readonly schedule = (): void => {
    clearTimeout(this.#timer);
    const {isConnected, revalidateAfter} = this.#host;
    if (!revalidateAfter || !isConnected) return;
    document.addEventListener('visibilitychange', this.schedule);
    if (document.hidden || this.#endedAt === undefined) return;
    const wait = this.#endedAt + revalidateAfter - performance.now();
    this.#timer = setTimeout(this.#reload, Math.max(wait, 0));
  };

  /** Forgets all that it waits for, until the element is updated or loads again. */
  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.schedule);
    this.#offline?.abort();
    this.#stopWaiting();
  }

  readonly #approach = (entries: readonly IntersectionObserverEntry[]): void => {
    if (entries.at(-1)?.isIntersecting) this.#start();
  };

  /** Lets a lazy element load: it is near, or goes to paper. */
  readonly #start = (): void => {
    this.allow();
    this.#host.requestUpdate();
  };

  #stopWaiting(): void {
    this.#viewport?.disconnect();
    removeEventListener('beforeprint', this.#start);
  }
}
