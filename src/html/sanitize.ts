// Turns untrusted HTML into safe DOM, or into text; the only place that may read it.
import {plainText} from '../text/plain-text.js';
import {linkUrl} from '../text/url.js';
import {parse} from './parse.js';
import {strip} from './strip.js';
import {dropped, inline, kept} from './vocabulary.js';

declare const brand: unique symbol;

/** HTML from outside. No element can render it: it must pass through `sanitize` or `htmlToText`. */
export type UntrustedHtml = string & {readonly [brand]: true};

/** The most UTF-16 code units that are read. */
const MAX_LENGTH = 100_000;
/** The most nodes that are looked at. */
const MAX_NODES = 5_000;
/** How deep elements may nest; deeper ones give way to their children. */
const MAX_DEPTH = 32;

/** Gives the new element for one of the untrusted document; undefined where only its children stay. */
type Keep = (node: Element) => Element | undefined;

const noProse = new RegExp(`^(${dropped})$`);

/** Marks text as HTML from outside. */
export function untrustedHtml(value: string): UntrustedHtml {
  return value as UntrustedHtml;
}

/**
 * Builds safe DOM from untrusted HTML: new nodes of this document, made one by one from a short list of elements.
 * Other elements give way to their children, or are dropped with them where they hold no prose. What is beyond the
 * bounds above is cut. Where the page forbids parsing, the fragment holds the text alone.
 * @param base absolute URL that relative links are resolved against; without it they become text
 */
export function sanitize(html: UntrustedHtml, base?: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(read(html, (node) => copy(node, base)));
  return fragment;
}

/** The text of untrusted HTML: character references decoded once, a space where a line ends. Works without a DOM too. */
export function htmlToText(html: UntrustedHtml): string {
  const content = read(html);
  return plainText(typeof content === 'string' ? content : content.textContent, MAX_LENGTH);
}

/**
 * Reads no more than is sense. The parser repeats formatting elements that are not closed in each block that follows, so
 * that 12 kB could become a million elements; under other names, `b_` for `b`, it does not.
 */
function read(html: string, keep?: Keep): DocumentFragment | string {
  const source = html
    .slice(0, MAX_LENGTH)
    .split('<', 2 * MAX_NODES)
    .join('<')
    .replace(/<\/?(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi, '$&_')
    // A link ends where the next begins.
    .replace(/<a_/gi, '</a_>$&');
  const parsed = parse(source);
  return parsed ? rebuild(parsed, keep) : strip(source);
}

function rebuild(parsed: Document, keep?: Keep): DocumentFragment {
  const fragment = document.createDocumentFragment();
  // A tree walker, unlike `childNodes`, cannot be led astray by controls that are named like properties of their form.
  const walker = document.createTreeWalker(parsed, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let seen = 0;
  let isLineOver = false;
  fill(fragment, 0, false);
  return fragment;

  function fill(parent: DocumentFragment | Element, depth: number, isInLink: boolean): void {
    let node = walker.firstChild() as Element | Text | null;
    if (!node) return;
    for (; node && seen++ < MAX_NODES; node = walker.nextSibling() as Element | Text | null) {
      if (node instanceof Text) {
        parent.append((isLineOver ? ' ' : '') + node.data);
        isLineOver = false;
        continue;
      }
      // A form may answer with one of its controls here, whose name no list knows; that is as good as "form".
      const name = String(node.localName);
      if (noProse.test(name)) continue;
      const isLink = name === 'a_';
      const element = depth < MAX_DEPTH && !(isLink && isInLink) ? keep?.(node) : undefined;
      if (element) parent.append(element);
      if (!inline.test(name)) isLineOver = !element && fragment.hasChildNodes();
      fill(element ?? parent, depth + 1, isInLink || isLink);
      if (!inline.test(name)) isLineOver = !element && fragment.hasChildNodes();
    }
    walker.parentNode();
  }
}

function copy(node: Element, base?: string): Element | undefined {
  const name = kept.exec(node.localName)?.[1];
  if (!name) return undefined;
  const element = document.createElement(name);
  const lang = node.getAttribute('lang') ?? '';
  if (/^[a-z]{2,3}(-[a-z\d]{1,8}){0,4}$/i.test(lang)) element.lang = lang;
  const href = name === 'a' && linkUrl(node.getAttribute('href'), base);
  if (href) element.setAttribute('href', href);
  const title = name === 'abbr' && plainText(node.getAttribute('title'), 300).replace(/[<>]/g, '');
  if (title) element.title = title;
  // These mean nothing without an attribute.
  return element.hasAttributes() || !/^(a|abbr|span)$/.test(name) ? element : undefined;
}
