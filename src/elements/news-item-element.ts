// What a news card and an article have in common: the item that they show, and its image.
import type {PropertyDeclarations} from 'lit';
import type {Feed, NewsItem} from '../content/model.js';
import {FramedElement} from './framed-element.js';

/** An element that shows one news item. */
export abstract class NewsItemElement extends FramedElement<NewsItem> {
  static override readonly properties: PropertyDeclarations = {
    item: {},
    show: {},
    imageFit: {attribute: 'image-fit'},
  };

  /** The `id` of the item of `src` to show. A card shows the newest one when absent. */
  item?: string;

  /** What is shown beyond the usual: any of `tags updated authors`, separated by spaces. */
  show = '';

  /** `cover`: images fill their frame; `contain`: nothing of them is cut off. Without it, portraits are shown whole. */
  imageFit: '' | 'cover' | 'contain' = '';

  /** Address of the image that did not come. */
  protected brokenImage: string | undefined;

  /** @internal */
  override feedOf(feed: Feed): Feed {
    const item = this.pick(feed);
    return {...feed, sections: undefined, nextUrl: undefined, items: item ? [item] : []};
  }

  protected override isEmpty({title, excerpt, html, image}: NewsItem): boolean {
    return !(title ?? excerpt ?? html ?? image);
  }

  protected override tookOver(): void {
    const image = this.renderRoot.querySelector<HTMLImageElement>('[part=image]');
    if (image?.complete && !image.naturalWidth) this.#giveUp(image);
  }

  protected readonly onBrokenImage = (event: Event): void =>
    this.#giveUp(event.target as HTMLImageElement);

  #giveUp(image: HTMLImageElement): void {
    this.brokenImage = image.getAttribute('src') ?? undefined;
    this.requestUpdate();
  }
}
