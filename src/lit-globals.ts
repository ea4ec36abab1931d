// What stands for `globalThis` inside Lit in the script tag's bundles, so that Lit works on any page and leaves no trace.
// `rollup.config.mjs` puts it in; Lit's own code stays as it is. Each line is there for a page test, which it names.

interface LitTemplate {
  createElement(html: string): HTMLTemplateElement;
}

interface LitPart {
  /** The comment nodes around what the part has rendered. */
  readonly _$AA: Node;
  readonly _$AB: Node | null;
  /** Tells the directives inside that they are gone. */
  _$AP?(isConnected: boolean, isRemoved: boolean, from?: number): void;
  /** Removes what the part has rendered, from a node on. */
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

/** In a page of XHTML, `innerHTML` takes XML only, which templates are not (isolation.test.ts). */
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

/** Where Lit looks for what decorators have noted. It is a global of Lit's own elsewhere (script-tag.test.ts). */
export const litPropertyMetadata = new WeakMap();

export const litGlobals = {
  ShadowRoot,
  trustedTypes: trustedTypes && {emptyScript: trustedTypes.emptyScript, createPolicy},
  litHtmlPolyfillSupport,
  litPropertyMetadata,
};
