// What rich text may hold where it is a whole article: pictures, tables, quotes, code, definitions.
import {readPicture} from './picture.js';
import type {AllowList} from './sanitize.js';

/** The attributes of elements that say more than their text, each with the form of its value. */
const attributes: Readonly<Record<string, readonly (readonly [name: string, form: RegExp])[]>> = {
  th: [
    ['scope', /^(row|col|rowgroup|colgroup)$/],
    ['colspan', /^\d{1,3}$/],
    ['rowspan', /^\d{1,3}$/],
  ],
  td: [
    ['colspan', /^\d{1,3}$/],
    ['rowspan', /^\d{1,3}$/],
  ],
  time: [['datetime', /^[\d:.TZ+-]{4,40}$/]],
};

/** The elements of an article beside those of an introduction. */
export const article: AllowList = {
  names:
    /^(img|figure|figcaption|table|caption|thead|tbody|tr|t[hd]|hr|pre|code|su[bp]|d[ltd]|q|cite|time)$/,

  complete(node, element, base) {
    const {localName} = element;
    for (const [name, form] of attributes[localName] ?? []) {
      const value = node.getAttribute(name);
      if (value && form.test(value)) element.setAttribute(name, value);
    }
    if (localName !== 'img') return true;
    const picture = readPicture(node, base);
    for (const [name, value] of Object.entries(picture ?? {}))
      if (value !== undefined) element.setAttribute(name, String(value));
    return picture !== undefined;
  },
};
