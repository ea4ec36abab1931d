// Parses HTML into a document in which nothing runs, loads or is seen.

interface Policy {
  createHTML(html: string): string;
}

/** What TypeScript's DOM types lack. */
interface Platform {
  Document: {parseHTML(html: string, options: {sanitizer: object}): Document};
  trustedTypes: {createPolicy(name: string, rules: Policy): Policy};
}

let policy: Policy | undefined;

/** Best first. One that fails is not asked again, since browsers report each refusal to the page's owner. */
const parsers = [
  // Chromium 146, Firefox 148: needs no Trusted Types. The empty configuration keeps the text of unknown elements.
  (html: string) => platform().Document.parseHTML(html, {sanitizer: {}}),
  (html: string) => new DOMParser().parseFromString(trusted(html), 'text/html'),
];

/**
 * Parses HTML into an inert document, as untrusted as before; undefined where a page's Trusted Types, or the lack
 * of a DOM, forbid it.
 * @param html elements for formatting come out renamed, `b` as `b_`: the parser repeats unclosed ones in each block
 *   that follows, so that 12 kB could become a million elements
 */
export function parse(html: string): Document | undefined {
  const source = html
    .replace(/<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi, '$&_')
    // A link ends where the next one begins.
    .replace(/<a_/gi, '</a_>$&');
  while (parsers[0]) {
    try {
      return parsers[0](`<!doctype html>${source}`);
    } catch {
      parsers.shift();
    }
  }
  return undefined;
}

function trusted(html: string): string {
  try {
    policy ??= platform().trustedTypes.createPolicy('benelux-elements', {
      createHTML: (same) => same,
    });
  } catch {
    // The engine has no Trusted Types, or the page does not allow the name: a plain string may do.
    policy = {createHTML: (same) => same};
  }
  return policy.createHTML(html);
}

function platform(): Platform {
  return globalThis as unknown as Platform;
}
