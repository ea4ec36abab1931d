// Shows an element in each language of the interface, one below the other.
import type {Args, StoryContext} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';

export const languages = ['nl', 'fr', 'de', 'lb', 'en'];

/** A story's `render`; a container around each element names the language, as a host page does. */
export function inEveryLanguage(args: Args, context: StoryContext): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const lang of languages) {
    const part = document.createElement('div');
    part.lang = lang;
    part.style.marginBlockEnd = '2rem';
    part.append(renderElement(args, context));
    all.append(part);
  }
  return all;
}
