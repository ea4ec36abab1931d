// Notices how slow a load is, so that those who wait are told.

/** How slow a load is: over a second is `slow`, over five are `late`. */
export type Pace = 'fast' | 'slow' | 'late';

/** Milliseconds after which loading is announced. */
const SLOW = 1000;

/** Milliseconds after which a visitor is told that it takes long, and may try again. */
const LATE = 5000;

export class LoadPace {
  pace: Pace = 'fast';

  readonly #onChange: () => void;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  /**
   * Watches a load that begins.
   * @param signal is aborted where another load takes its place
   * @returns ends the watch
   */
  begin(signal: AbortSignal): () => void {
    this.pace = 'fast';
    const become = (pace: Pace) => {
      if (!signal.aborted) this.pace = pace;
      this.#onChange();
    };
    const timers = [setTimeout(become, SLOW, 'slow'), setTimeout(become, LATE, 'late')];
    return () => timers.forEach(clearTimeout);
  }
}
