// Registers a tag, unless the page has it already.
import {VERSION} from '../generated/version.js';
import {warn} from '../warn.js';

/** Registers a tag, unless another copy of the library, of whatever version, has registered it. */
export function register(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag) as {version?: string} | undefined;
  if (!registered) {
    customElements.define(tag, element);
  } else if (registered !== element) {
    const first = registered.version ?? 'another';
    warn(
      'twice',
      `version ${VERSION} is not used: ${first} is here already; one script is enough, benelux.js or benelux-all.js`,
    );
  }
}
