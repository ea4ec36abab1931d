// Decides which URLs from outside may be used; the one place for that rule.

/** URLs are shorter than this, in UTF-16 code units. An image of 10 kB fits into a `data:` URL. */
const MAX_LENGTH = 14_000;

const link = /^(https?|mailto|tel):/;
const image = /^(https?:|data:image\/(png|jpeg|gif|webp|avif);base64,[\w+/]+=*$)/;

/**
 * Addresses that are written as the URL standard writes them, so that to read them changes nothing; most are. To read the
 * addresses took a third of the time to check a feed.
 */
const normal =
  /^https:\/\/(?!.*xn--)([a-z\d-]+\.)+[a-z]{2,}(\/(?![.%])[\w.~!$&()*+,;=:%-]*)+(\?[\w.~!$&()*+,;=:%/?-]*)?$/;

/**
 * A URL that may be linked to: `http:`, `https:`, `mailto:` or `tel:`, read as browsers read it (WHATWG URL), without
 * credentials.
 * @param value anything; whatever is not such a URL, or is too long, gives undefined and never an error
 * @param base absolute URL that relative ones are resolved against; without it they are refused
 */
export function linkUrl(value: unknown, base?: string, allowed = link): string | undefined {
  if (typeof value !== 'string' || !value.trim()) return undefined;
  if (value.length < MAX_LENGTH && normal.test(value)) return value;
  try {
    const url = new URL(value, base);
    // Setting them takes as long as reading the URL, and hardly a URL has any.
    if (url.href.includes('@')) url.username = url.password = '';
    // The URL standard leaves these characters in `mailto:` URLs, though RFC 3986 forbids them.
    const href = url.href.replace(/[<>"]/g, encodeURIComponent);
    return allowed.test(href) && href.length < MAX_LENGTH ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A URL that an image may come from: like `linkUrl`, but `http:`, `https:`, or a small raster image in `data:`. */
export function imageUrl(value: unknown, base?: string): string | undefined {
  return linkUrl(value, base, image);
}
