// Turns untrusted HTML into safe DOM, or into text; the only place that may read it.
import {plainText} from '../text/excerpt.js';
import {linkUrl} from '../text/url.js';
import {parse} from './parse.js';
import {strip} from './strip.js';
import {block, dropped, kept} from './vocabulary.js';

declare const brand: unique symbol;

/** HTML from outside. No element can render it: it must pass through `sanitize` or `htmlToText`. */
export type UntrustedHtml = string & {readonly [brand]: true};

/** The most UTF-16 code units that are read. */
const MAX_LENGTH = 100_000;
/** The most nodes that are looked at. */
const MAX_NODES = 5_000;
/** How deep elements may nest; deeper ones give way to their children. */
const MAX_DEPTH = 32;

const noProse = new RegExp(`^(?:${dropped})$`);

/** What an attribute may hold; undefined or empty where it is to be left out. */
const values: Record<string, (value: string | null, base?: string) => string | undefined> = {
  href: linkUrl,
  lang: (tag) => (tag && /^[a-z]{2,3}(?:-[a-z\d]{1,8}){0,4}$/i.test(tag) ? tag : undefined),
  // What an abbreviation stands for holds no markup.
  title: (text) => plainText(text).replace(/[<>]/g, ''),
};

/** Marks text as HTML from outside. */
export function untrustedHtml(value: string): UntrustedHtml {
  return value as UntrustedHtml;
}

/**
 * Builds safe DOM from untrusted HTML: new nodes of this document, made one by one from a short list of elements.
 * Other elements give way to their children, or are dropped with them where they hold no prose. What is beyond the bounds
 * above is cut. Where the page forbids parsing, the fragment holds the text alone.
 * @param base absolute URL that relative links are resolved against; without it they become text
 */
export function sanitize(html: UntrustedHtml, base?: string): DocumentFragment {
  const parsed = parse(html.slice(0, MAX_LENGTH));
  if (parsed) return rebuild(parsed, (node, name) => copy(node, name, base));
  const fragment = document.createDocumentFragment();
  fragment.append(htmlToText(html));
  return fragment;
}

/**
 * The text of untrusted HTML: character references decoded once, a space where a line ends, white space collapsed.
 * Works without a DOM too.
 */
export function htmlToText(html: UntrustedHtml): string {
  const source = html.slice(0, MAX_LENGTH);
  const parsed = parse(source);
  const text = parsed ? rebuild(parsed, () => undefined).textContent : strip(source);
  return plainText(text, MAX_LENGTH);
}

/**
 * Walks through an untrusted document and builds what is kept of it.
 * @param keep gives the new element for one of the document; undefined where only its children stay
 */
function rebuild(
  parsed: Document,
  keep: (node: Element, name: string) => Element | undefined,
): DocumentFragment {
  const fragment = document.createDocumentFragment();
  // For each element that the walker is inside of: where its children go.
  const parents: Node[] = [fragment];
  // A line has ended, and nothing that is kept shows it.
  let gap = false;

  // A tree walker, unlike `childNodes`, cannot be led astray by controls that are named like properties of their form.
  const walker = document.createTreeWalker(parsed, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let node = walker.firstChild();
  for (let seen = 0; node && seen < MAX_NODES; seen++) {
    const parent = parents.at(-1)!;
    let inside: Node | undefined;
    if (node instanceof Text) {
      parent.appendChild(
        document.createTextNode((gap && fragment.firstChild ? ' ' : '') + node.data),
      );
      gap = false;
    } else {
      const name = nameOf(node);
      if (!noProse.test(name)) {
        const allowed = parents.length < MAX_DEPTH && !(name === 'a' && parents.some(isLink));
        inside = (allowed && keep(node as Element, name)) || parent;
        if (inside !== parent) parent.appendChild(inside);
        if (block.test(name)) gap = inside === parent;
      }
    }

    node = inside ? walker.firstChild() : null;
    if (node) {
      parents.push(inside!);
      continue;
    }
    while (!(node = walker.nextSibling()) && walker.parentNode()) {
      gap ||= parents.pop() === parents.at(-1) && block.test(nameOf(walker.currentNode));
    }
  }
  return fragment;
}

function copy(node: Element, name: string, base?: string): Element | undefined {
  if (!kept.has(name)) return undefined;
  const element = document.createElement(name);
  const needed = kept.get(name);
  for (const attribute of ['lang', needed]) {
    const value = attribute && values[attribute]!(node.getAttribute(attribute), base);
    if (value) element.setAttribute(attribute, value);
  }
  return needed && !element.hasAttribute(needed) ? undefined : element;
}

/** A form may answer with one of its controls here, whose name no list knows; that is as good as "form". */
function nameOf(node: Node): string {
  return String((node as Element).localName).replace(/_$/, '');
}

function isLink(node: Node): boolean {
  return node.nodeName === 'A';
}
