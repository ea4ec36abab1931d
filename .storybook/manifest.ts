// What the manifest says about an element, for its controls and its page.
import manifest from '../custom-elements.json';

export type List =
  'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssStates' | 'cssProperties';

export interface Item {
  name: string;
  description: string;
  default?: string;
  type?: {text: string};
  /** The syntax of a custom property, as in CSS. */
  syntax?: string;
  /** The attribute of a property; the list of attributes has it already. */
  attribute?: string;
  static?: boolean;
}

type Declaration = {tagName?: string} & Record<List, readonly Item[]>;

/** What an element takes, tells and lets be styled, in one of the manifest's lists. */
export function itemsOf(tag: string, list: List): readonly Item[] {
  const {modules} = manifest as unknown as {modules: {declarations: Declaration[]}[]};
  const declaration = modules
    .flatMap(({declarations}) => declarations)
    .find(({tagName}) => tagName === tag);
  if (!declaration) throw new Error(`The manifest has no <${tag}>: run npm run generate.`);
  return declaration[list].filter(
    (item) => item.static !== true && (list !== 'members' || !item.attribute),
  );
}
