// Parses HTML into a document in which nothing runs, loads or is seen.

interface Policy {
  createHTML(html: string): string;
}

/** What TypeScript's DOM types lack. */
declare const trustedTypes: {createPolicy(name: string, rules: Policy): Policy};
declare const Document: {parseHTML(html: string, options: object): Document};

/** By which nodes are made: the page's own, unless a server brings one. */
export let document = globalThis.document;

let policy: Policy | undefined;

/** Best first. One that fails is not asked again: browsers report each refusal to the page's owner. */
const parsers = [
  // Chromium 146, Firefox 148: needs no Trusted Types. Without the names, Chromium 156 crashes on `<p onfinish>`.
  (html: string) => Document.parseHTML(html, {sanitizer: {attributes: ['href', 'lang', 'title']}}),
  (html: string) => {
    policy ??= trustedTypes.createPolicy('benelux-elements', {createHTML: (same) => same});
    return parseString(policy.createHTML(html));
  },
  // There are no Trusted Types, or the page does not ask for them but forbids the name.
  parseString,
];

/**
 * Reads and makes HTML with a DOM that is not the page's, as on a server.
 * @param own makes nodes
 * @param parser makes a document of HTML, as browsers do
 */
export function useDom(own: Document, parser: (html: string) => Document): void {
  document = own;
  parsers.unshift(parser);
}

/** Parses HTML into an inert document, as untrusted as before; undefined where a page's Trusted Types forbid it. */
export function parse(html: string): Document | undefined {
  for (;;) {
    try {
      return parsers[0]?.(html);
    } catch {
      parsers.shift();
    }
  }
}

function parseString(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
