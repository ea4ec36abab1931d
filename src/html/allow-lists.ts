// What rich text may hold beyond prose: tables, quotes and definitions; in an article also pictures and code.
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

/** What an introduction may hold. */
export const introduction: AllowList = {
  names: /^(table|caption|thead|tbody|tr|t[hd]|d[ltd]|q|cite)$/,

  complete(node, element) {
    for (const [name, form] of attributes[element.localName] ?? []) {
      const value = node.getAttribute(name);
      if (value && form.test(value)) element.setAttribute(name, value);
    }
    return true;
  },
};

/** What a whole article may hold. */
export const article: AllowList = {
  names:
    /^(img|figure|figcaption|table|caption|thead|tbody|tr|t[hd]|hr|pre|code|su[bp]|d[ltd]|q|cite|time)$/,

  complete(node, element, base) {
    if (element.localName !== 'img') return introduction.complete(node, element, base);
    const picture = readPicture(node, base);
    for (const [name, value] of Object.entries(picture ?? {}))
      if (value !== undefined) element.setAttribute(name, String(value));
    return picture !== undefined;
  },
};

/** A whole article on a page, where pictures are loaded when they come near. */
export const shownArticle: AllowList = {
  names: article.names,

  complete(node, element, base) {
    // Before the address: with it, the browser begins to load.
    if (element.localName === 'img') element.setAttribute('loading', 'lazy');
    return article.complete(node, element, base);
  },
};
