// Registers a tag, unless the page has it already.
import {VERSION} from '../generated/version.js';
import {warn} from '../warn.js';

/** Leaves a tag alone that another copy of the library, of whatever version, has registered. */
export function register(tag: string, element: CustomElementConstructor): void {
  const there = customElements.get(tag) as {version?: string} | undefined;
  if (!there) {
    customElements.define(tag, element);
  } else if (there !== element) {
    warn('twice', `version ${VERSION} is not used: ${there.version ?? 'another'} is here already`);
  }
}
