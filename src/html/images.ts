// Finds the picture of an item in its rich text.
import {readPicture, type Picture} from './picture.js';
import {isEmoji, isHidden, readHtml, type UntrustedHtml} from './sanitize.js';

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
    const picture = isEmoji(image) || isHidden(image) ? undefined : readPicture(image, base);
    if (picture) return picture;
  }
  return undefined;
}
