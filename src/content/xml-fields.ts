// Reads the elements of XML feeds, whatever prefixes a feed has for them, in the DOM of browsers and in that of servers.
import {htmlToText, untrustedHtml} from '../html/sanitize.js';
import {decodeReferences} from '../html/text.js';
import {escapeHtml, toHtml} from '../html/xhtml.js';

/** `Node.ELEMENT_NODE` and `Node.CDATA_SECTION_NODE` of DOM, which servers do not have as globals. */
const ELEMENT = 1;
const CDATA = 4;

/** The namespace of `xml:lang` and `xml:base`. */
export const XML = 'http://www.w3.org/XML/1998/namespace';

/** The modules that are read, by what their namespaces hold, and the prefixes that name them here. */
const modules: readonly (readonly [RegExp, string])[] = [
  [/\/Atom$/i, 'atom:'],
  [/\/dc\//, 'dc:'],
  [/\/modules\/content/, 'content:'],
  [/\/mrss/, 'media:'],
];

/** The elements inside another one, by their names. */
export type Fields = Readonly<Record<string, readonly Element[]>>;

/** The elements in an element, by their names; media in a group count too, and the thumbnail of a medium. */
export function fieldsOf(parent: Element): Fields {
  // Without a prototype, whose names a feed may use.
  const fields = Object.create(null) as Record<string, Element[]>;
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType !== ELEMENT) continue;
    const element = node as Element;
    const name = nameOf(element);
    if (name !== 'media:group') (fields[name] ??= []).push(element);
    if (/^media:(group|content)$/.test(name)) Object.assign(fields, fieldsOf(element));
  }
  return fields;
}

/** The local name of an element behind the prefix of its module, whatever prefix the feed has for it. */
function nameOf({namespaceURI, prefix, localName}: Element): string {
  const module = modules.find(([namespace]) => namespace.test(namespaceURI ?? ''))?.[1];
  return (module ?? (prefix && !/\/rss\//.test(namespaceURI ?? '') ? 'other:' : '')) + localName;
}

/**
 * The text of an element, decoded once: XML has decoded what is not in a CDATA section. Atom says where a text is HTML
 * besides.
 */
export function textOf(element: Element): string {
  if (element.getAttribute('type') === 'html') return plain(element.textContent);
  let text = '';
  for (let node = element.firstChild; node; node = node.nextSibling) {
    const part = node.textContent ?? '';
    text += node.nodeType === CDATA ? decodeReferences(part) : part;
  }
  return text.trim();
}

/** The content of an element as HTML: escaped in it, or as elements. Atom has plain text too, and files of other types. */
export function htmlOf(element: Element): string {
  const type = element.getAttribute('type') ?? '';
  const text = element.textContent;
  if (element.getElementsByTagName('*').length) return toHtml(element);
  if (/^atom:/.test(nameOf(element)) && !/html$/.test(type))
    return /\//.test(type) ? '' : escapeHtml(text);
  return text;
}

/** HTML as text. */
export function plain(html: string): string {
  return /[<&]/.test(html) ? htmlToText(untrustedHtml(html)) : html;
}

/**
 * The URL that relative ones in an element resolve against, by `xml:base` of it and of those around it; undefined where
 * none has one, so that it is the feed's.
 */
export function baseOf(element: Element, url: string): string | undefined {
  const parent = element.parentNode as Element | null;
  const outer = parent?.nodeType === ELEMENT ? baseOf(parent, url) : undefined;
  const own = element.getAttributeNS(XML, 'base');
  return own && URL.canParse(own, outer ?? url) ? new URL(own, outer ?? url).href : outer;
}

/** An address, resolved where it stands below an `xml:base`. */
export function absolute(address: string, base: string | undefined): string {
  return base && URL.canParse(address, base) ? new URL(address, base).href : address;
}
