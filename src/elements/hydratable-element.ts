// Makes the shadow root, or takes over the one that a server has rendered. The only file that knows hydration.
import {LitElement, type CSSResult} from 'lit';
import {adoptStyles} from '../styles/adopt-styles.js';
import {warn} from '../warn.js';

/** An element whose declarative shadow root stays where Lit hydrates it, and else makes room for its own rendering. */
export class HydratableElement extends LitElement {
  /** Whether the first update takes over the server's nodes. */
  #isHydrating = false;

  /** Whether the element has begun its work. One that a server has rendered inside another waits for that one. */
  protected get isStarted(): boolean {
    return (this.renderRoot as unknown) !== undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isHydrating = hydrates && this.shadowRoot !== null;
    // Lit's hydration support marks the element; Lit itself would throw in the document of a frame.
    if (this.#isHydrating) super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    if (!this.#isHydrating) root.replaceChildren();
    // A hydrated root too: a strict `style-src` keeps the server's <style> from working.
    adoptStyles(root, this.#styles);
    return root;
  }

  /** A shadow root that comes into another document loses its style sheets. */
  adoptedCallback(): void {
    if (this.shadowRoot) adoptStyles(this.shadowRoot, this.#styles);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (!this.#isHydrating) {
      super.update(changed);
      return;
    }
    this.#isHydrating = false;
    try {
      super.update(changed);
    } catch (error) {
      // Another version, or other content than the server had: what is on the page gives way.
      warn('hydration', `<${this.localName}> is rendered anew: ${String(error)}`);
      this.shadowRoot?.replaceChildren();
      super.update(changed);
    }
  }

  get #styles(): CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  }
}

/** Whether the page has loaded Lit's hydration support, and before Lit. */
const hydrates = HydratableElement.observedAttributes.includes('defer-hydration');
