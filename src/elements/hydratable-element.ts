// Takes over what a server has rendered; the script tag's bundle goes without (scripts/bundle-plugins.mjs).
import {adoptStyles, LitElement} from 'lit';
import {warn} from '../warn.js';

/** An element whose declarative shadow root stays where Lit hydrates it, and else makes room for its own rendering. */
export class HydratableElement extends LitElement {
  /** Whether this is the first update, which takes over the server's nodes. */
  protected isHydrating = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.isHydrating = hydrates && this.shadowRoot !== null;
    if (!this.isHydrating) this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot();
    // Lit leaves it at the server's <style> then, which a strict `style-src` keeps from working.
    if (this.isHydrating)
      adoptStyles(root as ShadowRoot, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (this.hasUpdated) this.isHydrating = false;
    try {
      super.update(changed);
    } catch (error) {
      if (!this.isHydrating) throw error;
      // Another version, or other content than the server had: what is on the page gives way.
      this.isHydrating = false;
      warn('hydration', `<${this.localName}> is rendered anew: ${String(error)}`);
      (this.renderRoot as ShadowRoot).replaceChildren();
      super.update(changed);
    }
  }
}

/** Whether the page has loaded Lit's hydration support, and before Lit. */
export const hydrates = HydratableElement.observedAttributes.includes('defer-hydration');
