// Reads what custom-elements.json says of the elements: `npm run generate` makes it.
import {readFileSync} from 'node:fs';
import {root} from '../setup.mjs';

const manifest = JSON.parse(readFileSync(`${root}custom-elements.json`, 'utf8'));

/** The declarations of the elements, each with its `tagName`. */
export const elements = manifest.modules
  .flatMap(({declarations}) => declarations)
  .filter(({tagName}) => tagName);

/** The properties of an element that a page may set. */
export function settable({members}) {
  return members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);
}
