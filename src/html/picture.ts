// Reads an image in untrusted HTML.
import {imageUrl} from '../text/url.js';

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
 * The picture that an `img` shows; undefined for an icon, and for one that counts readers.
 * @param base absolute URL that relative ones resolve against
 */
export function readPicture(image: Element, base?: string): Picture | undefined {
  // Where pictures load late, `src` holds their place, and the address is elsewhere.
  const address = ['data-src', 'data-lazy-src', 'src']
    .map((name) => image.getAttribute(name) ?? '')
    .find((value) => value && !/^data:/i.test(value));
  const src = imageUrl(address, base);
  const [width, height] = ['width', 'height'].map((name) => pixels(image.getAttribute(name)));
  const isTiny = Math.min(width ?? Infinity, height ?? Infinity) <= TINY;
  if (!src || isTiny || noPicture.test(src)) return undefined;
  return {src, alt: image.getAttribute('alt') ?? '', width, height};
}

function pixels(value: string | null): number | undefined {
  return /^\d{1,5}(px)?$/.test(value ?? '') ? parseInt(value ?? '') : undefined;
}
