// How a picture fills its frame, in cards and articles.
import type {Image} from '../content/model.js';
import {choice} from './attributes.js';

/** `cover`: pictures fill their frame; `contain`: nothing of them is cut off; empty: each by its own shape. */
export type ImageFit = '' | 'cover' | 'contain';

/** What the attribute `image-fit` says. */
export function chosenFit(element: {readonly imageFit: ImageFit} & Element): ImageFit {
  return choice(element, 'image-fit', element.imageFit, ['', 'cover', 'contain']);
}

/** The fit of one picture: one that is higher than wide is shown whole, unless its feed says what matters in it. */
export function fitOf({width, height, focus}: Image, chosen: ImageFit): 'cover' | 'contain' {
  if (chosen) return chosen;
  return width && height && height > width && !focus ? 'contain' : 'cover';
}

/** The style that keeps what matters in view. */
export function focusStyle({focus}: Image): string {
  return focus ? `object-position:${focus.x * 100}% ${focus.y * 100}%` : '';
}
