// Builds a long list in batches, one per frame, so that its first cards are soon on screen and no frame is late.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {ItemList} from '../../content/item-list.js';
import type {NewsItem} from '../../content/model.js';

/** How many cards the first frame builds. */
export const FIRST_BATCH = 24;

/** The most cards that one frame adds. */
const MAX_BATCH = 128;

export class GrowthController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #built = FIRST_BATCH;
  /** How many cards there are to build, as far as is known. */
  #wanted = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Of the first `count` items, those whose cards are built so far. */
  grown(items: ItemList, count: number): readonly NewsItem[] {
    const withNext = items.first(Math.min(count, this.#built + 1));
    this.#wanted = withNext.length;
    return withNext.slice(0, this.#built);
  }

  /** Builds at least `count` cards in the next render. */
  jumpTo(count: number): void {
    this.#built = Math.max(this.#built, count);
  }

  hostUpdated(): void {
    // A list that a filter has made short grows anew.
    this.#built = Math.max(FIRST_BATCH, Math.min(this.#built, this.#wanted));
    if (this.#built < this.#wanted) requestAnimationFrame(this.#grow);
  }

  readonly #grow = (): void => {
    this.#built += Math.min(this.#built, MAX_BATCH);
    this.#host.requestUpdate();
  };
}
