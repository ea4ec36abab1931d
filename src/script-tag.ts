// What each script tag does: it registers its elements, puts them into `<div data-benelux>`, and looks for mistyped names.
import {register} from './elements/register.js';
import {giveHints} from './hints.js';
import {upgradeDivs} from './upgrade-divs.js';

/** Classes of elements by their tags. */
export type ElementClasses = Readonly<
  Record<string, CustomElementConstructor & {readonly observedAttributes: string[]}>
>;

export function startScript(elements: ElementClasses): void {
  for (const [tag, element] of Object.entries(elements)) register(tag, element);
  upgradeDivs(elements);
  giveHints(elements);
}
