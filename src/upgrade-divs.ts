// Puts an element into each `<div data-benelux="news-list" data-src="…">`, for content management systems that strip unknown
// tags.
import type {ElementClasses} from './script-tag.js';

const SELECTOR = '[data-benelux]';

/** The elements that divs may name. */
let elements: ElementClasses = {};

/** The attributes of a div that its element takes over. */
let attributes: readonly string[] = [];

/** The documents and shadow roots whose divs are upgraded. */
const watched = new WeakSet<Node>();

/** Upgrades the divs of the page, and those that are inserted or changed later. */
export function upgradeDivs(known: ElementClasses): void {
  elements = known;
  attributes = Object.values(known).flatMap(({observedAttributes}) =>
    observedAttributes.map((name) => `data-${name}`),
  );
  // Until the page is parsed, a div may lack its content.
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => watch(document), {once: true});
  else watch(document);
}

function watch(root: Document | ShadowRoot): void {
  if (watched.has(root)) return;
  watched.add(root);
  upgradeIn(root);
  new MutationObserver((records) => {
    for (const {target, addedNodes, attributeName} of records) {
      addedNodes.forEach(upgradeIn);
      if (!isElement(target)) continue;
      if (attributeName && attributeName !== 'data-benelux') renew(target, attributeName);
      // The page may have written the content of a div anew, without the element in it.
      upgrade(target.closest<HTMLElement>(SELECTOR));
    }
  }).observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-benelux', ...attributes],
  });
}

/** Upgrades a node and all in it, open shadow roots too. */
function upgradeIn(node: Node): void {
  if (isElement(node)) visit(node);
  if ('querySelectorAll' in node)
    (node as ParentNode).querySelectorAll<HTMLElement>('*').forEach(visit);
}

function visit(element: HTMLElement): void {
  if (element.matches(SELECTOR)) upgrade(element);
  if (element.shadowRoot && !Object.hasOwn(elements, element.localName)) watch(element.shadowRoot);
}

/** Not by `instanceof`: old script libraries replace `Element`. */
function isElement(node: Node): node is HTMLElement {
  return node.nodeType === Node.ELEMENT_NODE;
}

/**
 * Puts the element into the div, around the div's content. A div that has its element already is left alone. Only the
 * element's own attributes are taken over: `data-onclick`, which sanitisers let through, must not become `onclick`.
 */
function upgrade(div: HTMLElement | null): void {
  const tag = `benelux-${div?.dataset.benelux ?? ''}`;
  const {observedAttributes} = (customElements.get(tag) ?? {}) as {observedAttributes?: string[]};
  if (!div || !observedAttributes || div.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  while (div.firstChild) element.appendChild(div.firstChild);
  div.appendChild(element);
}

/** Hands a changed attribute of a div on to the element in it. */
function renew(div: HTMLElement, attribute: string): void {
  const element = div.querySelector(`:scope > benelux-${div.dataset.benelux ?? ''}`);
  const value = div.getAttribute(attribute);
  const name = attribute.replace('data-', '');
  if (value === null) element?.removeAttribute(name);
  else element?.setAttribute(name, value);
}
