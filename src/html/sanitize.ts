// Turns untrusted HTML into safe DOM, or into text; the only place that may read it.
import {linkUrl} from '../text/url.js';
import {nodeFactory, parse} from './parse.js';

declare const brand: unique symbol;

/** HTML from outside. No element can render it: it must pass through `sanitize` or `htmlToText`. */
export type UntrustedHtml = string & {readonly [brand]: true};

/** The most UTF-16 code units that are read. */
const MAX_LENGTH = 50_000;
/** The most nodes that are looked at. */
const MAX_NODES = 5_000;
/** How deep elements may nest; deeper ones give way to their children. */
const MAX_DEPTH = 32;

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` of DOM. */
const ELEMENTS_AND_TEXT = 5;

const kept = /^(p|br|strong|em|b|i|a|[uo]l|li|h[1-6]|blockquote|abbr|span)$/;

/** Dropped with all they contain, since none of it is prose. */
const dropped =
  /^(script|style|template|svg|math|title|textarea|select|option|button|output|iframe|object|audio|video|canvas|xmp|plaintext|no[sef].*)$/;

/** Elements that neither begin nor end a line; around all others, a space keeps words apart. */
const inline = /^(a|abbr|b|code|em|font|i|mark|s|small|span|strong|su[bp]|u)$/;

/** Marks text as HTML from outside. */
export function untrustedHtml(value: string): UntrustedHtml {
  return value as UntrustedHtml;
}

/**
 * Builds safe DOM from untrusted HTML: new nodes of this document, made one by one from a short list of elements.
 * Other elements give way to their children, or are dropped with them where they hold no prose. Whatever
 * exceeds the bounds above is cut. Where the page forbids parsing, the fragment holds the text between the tags.
 * @param base absolute URL that relative links are resolved against; without it they lead nowhere
 * @param level of the highest heading, 1 to 6; the others keep their distance to it, down to 6. Without it, levels stay as written.
 */
export function sanitize(html: UntrustedHtml, base?: string, level?: number): DocumentFragment {
  const fragment = nodeFactory.createDocumentFragment();
  // The parser repeats formatting elements that are not closed in each block that follows, so that 12 kB could become
  // a million elements; under other names, `b_` for `b`, it does not. A link ends where the next begins.
  const source = html
    .slice(0, MAX_LENGTH)
    .replace(/<\/?(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi, '$&_')
    .replace(/<a_/gi, '</a_>$&');
  const parsed = parse(source);
  if (!parsed) {
    add(fragment, source.replace(/<[/!?a-z][^<>]*>?/gi, ' '));
    return fragment;
  }
  // A tree walker, unlike `childNodes`, cannot be led astray by controls that are named like properties of their form.
  const walker = nodeFactory.createTreeWalker(parsed, ELEMENTS_AND_TEXT);
  const root = walker.firstChild() as Element;
  const highest = [1, 2, 3, 4, 5, 6].find((n) => root.querySelector(`h${n}`)) ?? 1;
  const relevel = (_: string, n: string) =>
    `h${Math.min(Number(n) - highest + (level ?? highest), 6)}`;
  let seen = 0;
  fill(fragment, 1, false);
  return fragment;

  function fill(target: DocumentFragment | Element, depth: number, isInLink: boolean): void {
    let node = walker.firstChild() as Element | Text | null;
    if (!node) return;
    for (; node && seen++ < MAX_NODES; node = walker.nextSibling() as Element | Text | null) {
      if (node.nodeType === 3) {
        add(target, (node as Text).data);
        continue;
      }
      // A form may return one of its controls here. Its text is on no list, and neither is "form".
      const name = String((node as {localName: unknown}).localName)
        .replace('_', '')
        .replace(/^h([1-6])$/, relevel);
      if (dropped.test(name)) continue;
      if (!inline.test(name)) add(target, ' ');
      const isLink = name === 'a';
      const isKept = kept.test(name) && depth < MAX_DEPTH && !(isLink && isInLink);
      const inside = isKept ? target.appendChild(copy(node as Element, name, base)) : target;
      fill(inside, depth + 1, isInLink || isLink);
      if (!inline.test(name)) add(target, ' ');
    }
    walker.parentNode();
  }
}

/** Adds text without `append`, which old script libraries replace by a method that reads strings as HTML. */
function add(target: Node, text: string): void {
  target.appendChild(nodeFactory.createTextNode(text));
}

/** The text of untrusted HTML: character references decoded once, a space where a line ends. */
export function htmlToText(html: UntrustedHtml): string {
  return sanitize(html).textContent;
}

function copy(node: Element, name: string, base?: string): Element {
  const element = nodeFactory.createElement(name);
  const lang = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(node.getAttribute('lang') ?? '')?.[0];
  if (lang) element.lang = lang;
  const href = linkUrl(node.getAttribute('href'), base);
  if (name === 'a' && href) element.setAttribute('href', href);
  const title = node.getAttribute('title');
  if (name === 'abbr' && title) element.title = title.replace(/[<>]/g, '');
  return element;
}
