// Decides which URLs from outside may be used; the one place for that rule.

/**
 * A URL that may be linked to: `http:`, `https:`, `mailto:` or `tel:`, read as browsers read it (WHATWG URL), without
 * credentials.
 * @param value anything; what is no text, empty or no such URL gives undefined, never an error
 * @param base absolute URL that relative ones are resolved against; without it they are refused
 */
export function linkUrl(
  value: unknown,
  base?: string,
  schemes = /^(https?|mailto|tel):$/,
): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  try {
    const url = new URL(value, base);
    url.username = url.password = '';
    // The URL standard leaves these in what follows `mailto:`, though RFC 3986 allows them nowhere.
    return schemes.test(url.protocol) ? url.href.replace(/[<>"]/g, encodeURIComponent) : undefined;
  } catch {
    return undefined;
  }
}

/** A URL that an image may come from: like `linkUrl`, but `http:` or `https:` only. */
export function imageUrl(value: unknown, base?: string): string | undefined {
  return linkUrl(value, base, /^https?:$/);
}
