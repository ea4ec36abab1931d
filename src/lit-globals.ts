// What stands for `globalThis` inside Lit in the script tag's bundles, so that Lit works on any page and leaves no trace.
// `rollup.config.mjs` injects it; Lit's own code stays as it is. Each line names the page test that needs it.

interface LitTemplate {
  createElement(html: string): HTMLTemplateElement;
}

interface LitPart {
  /** The comment nodes around what the part has rendered. */
  readonly _$AA: Node;
  readonly _$AB: Node | null;
  /** Tells the directives inside that they are gone. */
  _$AP?(isConnected: boolean, isRemoved: boolean, from?: number): void;
  /** Removes what the part has rendered, from the node `start` on. */
  _$AR(start?: Node | null, from?: number): void;
}

interface PolicyFactory {
  readonly emptyScript: unknown;
  createPolicy(name: string, rules: object): unknown;
}

const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};

/**
 * A page's own Lit may hold the name `lit-html` already (csp.test.ts). Where a page forbids both names Lit does not load,
 * and the page's fallbacks stay.
 */
function createPolicy(name: string, rules: object): unknown {
  try {
    return trustedTypes?.createPolicy(name, rules);
  } catch {
    return trustedTypes?.createPolicy('benelux-elements', rules);
  }
}

/** In an XHTML page, `innerHTML` accepts only XML, and templates are not XML (isolation.test.ts). */
const inert = document.implementation.createHTMLDocument();

/** The hook that Lit has for polyfills. */
function litHtmlPolyfillSupport(Template: LitTemplate, {prototype}: {prototype: LitPart}): void {
  Template.createElement = (html) => {
    const template = inert.createElement('template');
    // eslint-disable-next-line no-restricted-properties -- The text is that of our own templates.
    template.innerHTML = html;
    return template;
  };

  /** As Lit's own, without `Element.prototype.remove`, which old script libraries replace (host-scripts.test.ts). */
  prototype._$AR = function (this: LitPart, start = this._$AA.nextSibling, from) {
    this._$AP?.(false, true, from);
    while (start && start !== this._$AB) {
      const next: Node | null = start.nextSibling;
      start.parentNode?.removeChild(start);
      start = next;
    }
  };
}

/** Holds what decorators note for Lit, which would otherwise add a global for it (script-tag.test.ts). */
export const litPropertyMetadata = new WeakMap();

export const litGlobals = {
  ShadowRoot,
  trustedTypes: trustedTypes && {emptyScript: trustedTypes.emptyScript, createPolicy},
  litHtmlPolyfillSupport,
  litPropertyMetadata,
};
