// Finds the picture of an item in its rich text.
import {imageUrl} from '../text/url.js';
import {isEmoji, isHidden, readHtml, type UntrustedHtml} from './sanitize.js';

/** A picture in rich text. */
export interface Picture {
  /** Absolute URL. */
  readonly src: string;
  /** Text alternative; empty where there is none. */
  readonly alt: string;
  /** CSS pixels. */
  readonly width?: number | undefined;
  /** CSS pixels. */
  readonly height?: number | undefined;
}

/** Pixels up to which a picture is an icon, or counts readers. */
const TINY = 48;

/** What addresses of pictures that count readers or hold a place are made of. */
const noPicture =
  /\b(pixel|beacon|tracker|tracking|1x1|spacer|blank|feedburner|feedblitz|doubleclick)\b/i;

/**
 * The first picture in untrusted HTML that shows something: no emoji, no icon, nothing that counts readers.
 * @param base absolute URL that relative ones resolve against
 */
export function firstPicture(html: UntrustedHtml, base?: string): Picture | undefined {
  if (!/<img/i.test(html)) return undefined;
  const images = readHtml(html)?.getElementsByTagName('img') ?? [];
  // A server's collections cannot be iterated.
  for (let index = 0; index < images.length; index++) {
    const image = images[index] as Element;
    // Where pictures load late, `src` holds their place, and the address is elsewhere.
    const src = ['data-src', 'data-lazy-src', 'src']
      .map((name) => image.getAttribute(name) ?? '')
      .find((value) => value && !/^data:/i.test(value));
    const url = imageUrl(src, base);
    const [width, height] = ['width', 'height'].map((name) => pixels(image.getAttribute(name)));
    const isTiny = Math.min(width ?? Infinity, height ?? Infinity) <= TINY;
    if (url && !isTiny && !noPicture.test(url) && !isEmoji(image) && !isHidden(image))
      return {src: url, alt: image.getAttribute('alt') ?? '', width, height};
  }
  return undefined;
}

function pixels(value: string | null): number | undefined {
  return /^\d{1,5}(px)?$/.test(value ?? '') ? parseInt(value ?? '') : undefined;
}
