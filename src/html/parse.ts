// Parses HTML into documents in which nothing runs, loads or is seen.

interface Policy {
  createHTML(html: string): string;
}

/** What TypeScript's DOM types lack. */
declare const trustedTypes: {createPolicy(name: string, rules: Policy): Policy};
declare const Document: {parseHTML(html: string, options: object): Document};

/** The document that makes nodes: the page's, unless a server brings one. */
export let nodeFactory = globalThis.document;

/** What a template shows for nodes that `sanitize` has made: the nodes themselves, or on a server their HTML. */
export let toTemplateValue: (nodes: DocumentFragment) => unknown = (nodes) => nodes;

let policy: Policy | undefined;

/** The attributes that html/ reads; `data-style` is the style, which a page's policy may forbid. */
const attributes = [
  ...['href', 'lang', 'title', 'class', 'hidden', 'data-style'],
  ...['src', 'data-src', 'data-lazy-src', 'alt', 'width', 'height'],
  ...['scope', 'colspan', 'rowspan', 'datetime'],
];

/** The best parser first. One that fails is not asked again: browsers report each refusal to the page's owner. */
const parsers = [
  // Chromium 146, Firefox 148: needs no Trusted Types. Without the list of attributes, Chromium 156 crashes on `<p onfinish>`.
  (html: string) => Document.parseHTML(html, {sanitizer: {attributes}}),
  (html: string) => parseTrusted(html, 'text/html'),
  // For browsers without Trusted Types, and for pages that do not require them but forbid our policy's name.
  (html: string) => parseString(html, 'text/html'),
];

/** A DOM that is not the page's, as on a server. */
export interface Dom {
  /** Makes nodes. */
  readonly document: Document;
  /** Parses HTML as browsers do. */
  parse(html: string): Document;
}

/** Reads, makes and writes HTML with a DOM that is not the page's. */
export function useDom(dom: Dom): void {
  nodeFactory = dom.document;
  parsers.unshift((html) => dom.parse(html));
}

/** Lets templates show nodes otherwise, as a server does. */
export function useTemplateValue(other: typeof toTemplateValue): void {
  toTemplateValue = other;
}

/** Parses HTML into an inert document, which stays untrusted; undefined where a page's Trusted Types forbid it. */
export function parse(html: string): Document | undefined {
  for (;;) {
    try {
      return parsers[0]?.(html);
    } catch {
      parsers.shift();
    }
  }
}

/** Parses a text under our policy. @throws Error where there are no Trusted Types, or the page forbids the policy */
export function parseTrusted(text: string, type: DOMParserSupportedType): Document {
  policy ??= trustedTypes.createPolicy('benelux-elements', {createHTML: (same) => same});
  return parseString(policy.createHTML(text), type);
}

/** Parses a text. @throws Error where the page's Trusted Types forbid it */
export function parseString(text: string, type: DOMParserSupportedType): Document {
  return new DOMParser().parseFromString(text, type);
}
