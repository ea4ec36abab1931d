// Makes the shadow root, or takes over the one that a server has rendered. The only file that knows hydration.
import {LitElement, type CSSResult} from 'lit';
import {adoptStyles} from '../styles/adopt-styles.js';
import {warn} from '../warn.js';

/** An element that keeps its declarative shadow root where Lit hydrates it, and empties it elsewhere. */
export class HydratableElement extends LitElement {
  /** Whether the first update takes over the server's nodes. */
  #isHydrating = false;

  /** Whether the element has started. A card that a server has rendered inside a list waits for its list. */
  protected get isStarted(): boolean {
    return (this.renderRoot as unknown) !== undefined;
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#isHydrating = hydrates && this.shadowRoot !== null;
    // Here, Lit's hydration support notes that it has to hydrate. Without a shadow root to keep, Lit's own method would
    // run, which throws in the document of a frame.
    if (this.#isHydrating) super.createRenderRoot();
    const root = this.shadowRoot ?? this.attachShadow({mode: 'open'});
    if (!this.#isHydrating) root.replaceChildren();
    // Hydrated roots need them too: a strict `style-src` blocks the server's <style>.
    adoptStyles(root, this.#styles);
    return root;
  }

  /** A shadow root that moves into another document loses its style sheets. */
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
      this.tookOver();
    } catch (error) {
      // The server had another version, or other content: its nodes give way to a new rendering.
      warn('hydration', `<${this.localName}> is rendered anew: ${String(error)}`);
      this.shadowRoot?.replaceChildren();
      super.update(changed);
    }
  }

  /** Called once the element has taken over the server's nodes: it heard none of their events so far. */
  protected tookOver(): void {}

  get #styles(): CSSResult[] {
    return (this.constructor as typeof LitElement).elementStyles as CSSResult[];
  }
}

/** Whether the page has loaded Lit's hydration support before Lit. */
const hydrates = HydratableElement.observedAttributes.includes('defer-hydration');
