// Decides which URLs from outside may be used; the one place for that rule.

/**
 * A URL that may be linked to: `http:`, `https:`, `mailto:` or `tel:`, read as browsers read it (WHATWG URL), without credentials.
 * @param value anything; what is no text, empty or no such URL gives undefined, never an error
 * @param base absolute URL that relative ones are resolved against; without it they are refused
 */
export function linkUrl(value: unknown, base?: string): string | undefined {
  return read(value, base, /^(?:https?|mailto|tel):$/);
}

/**
 * A URL that an image may come from: like `linkUrl`, but `http:` or `https:` only.
 */
export function imageUrl(value: unknown, base?: string): string | undefined {
  return read(value, base, /^https?:$/);
}

function read(value: unknown, base: string | undefined, schemes: RegExp): string | undefined {
  // URL parsing ignores control characters and spaces around; with nothing else left, the base itself would come back.
  if (typeof value !== 'string' || !/[!-\uffff]/.test(value)) return undefined;
  try {
    const url = new URL(value, base);
    if (!schemes.test(url.protocol)) return undefined;
    url.username = url.password = '';
    // The URL standard leaves these in what follows `mailto:` and `tel:`, RFC 3986 allows them nowhere.
    return url.href.replace(/[<>"]/g, encodeURIComponent);
  } catch {
    return base === undefined ? undefined : read(value, undefined, schemes);
  }
}
