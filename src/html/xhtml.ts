// Writes the content of an XML element as HTML, whatever prefixes its elements have.

/** `Node.ELEMENT_NODE` of DOM, which servers do not have as a global. */
const ELEMENT = 1;

/** The attributes that `sanitize` may keep. */
const attributes = [
  ...['href', 'src', 'alt', 'title', 'lang', 'width', 'height', 'class', 'hidden'],
  ...['scope', 'colspan', 'rowspan', 'datetime'],
];

/** The children of an element as HTML, which stays untrusted. */
export function toHtml(parent: Node): string {
  let html = '';
  for (let node = parent.firstChild; node; node = node.nextSibling) html += write(node);
  return html;
}

/** A text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function write(node: Node): string {
  if (node.nodeType !== ELEMENT) return escapeHtml(node.textContent ?? '');
  const element = node as Element;
  const name = element.localName;
  const own = attributes.flatMap((attribute) => {
    const value = element.getAttribute(attribute);
    return value === null ? [] : ` ${attribute}="${escapeHtml(value)}"`;
  });
  return `<${name}${own.join('')}>${toHtml(node)}${/^(br|hr|img|wbr)$/.test(name) ? '' : `</${name}>`}`;
}
