// Parses HTML into a document in which nothing runs, loads or is seen.

interface Policy {
  createHTML(html: string): string;
}

/** What TypeScript's DOM types lack. */
const platform = globalThis as unknown as {
  Document: {parseHTML(html: string, options: {sanitizer: object}): Document};
  trustedTypes: {createPolicy(name: string, rules: Policy): Policy};
};

let policy: Policy | undefined;

/** Best first. One that fails is not asked again, since browsers report each refusal to the page's owner. */
const parsers = [
  // Chromium 146, Firefox 148: needs no Trusted Types. Without the names, Chromium 156 crashes on `<p onfinish>`.
  (html: string) =>
    platform.Document.parseHTML(html, {sanitizer: {attributes: ['href', 'lang', 'title']}}),
  (html: string) =>
    parseString(
      (policy ??= platform.trustedTypes.createPolicy('benelux-elements', {
        createHTML: (same) => same,
      })).createHTML(html),
    ),
  // There are no Trusted Types, or the page does not ask for them but forbids the name.
  parseString,
];

/**
 * Parses HTML into an inert document, as untrusted as before; undefined where a page's Trusted Types, or the lack
 * of a DOM, forbid it.
 */
export function parse(html: string): Document | undefined {
  while (parsers[0]) {
    try {
      return parsers[0](`<!doctype html>${html}`);
    } catch {
      parsers.shift();
    }
  }
  return undefined;
}

function parseString(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
