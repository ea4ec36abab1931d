// Registers all elements.
import './filter.js';
import {elements, type ElementsByTag} from './elements/index.js';
import {register} from './elements/register.js';

for (const [tag, element] of Object.entries(elements)) register(tag, element);

declare global {
  interface HTMLElementTagNameMap extends ElementsByTag {}
}
