// The script tag: registers all elements, and makes elements of `<div data-benelux="news-list" data-src="…">`.
import './define.js';

const FORM = '[data-benelux]';

/** Puts the element into the div, around what the div holds. A div that holds one already is left alone. */
function upgrade(form: HTMLElement): void {
  const tag = `benelux-${form.dataset.benelux ?? ''}`;
  if (!customElements.get(tag) || form.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const {name, value} of form.attributes) {
    if (name.startsWith('data-')) element.setAttribute(name.slice(5), value);
  }
  element.append(...form.childNodes);
  form.append(element);
}

function upgradeIn(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  if (node.matches(FORM)) upgrade(node);
  node.querySelectorAll<HTMLElement>(FORM).forEach(upgrade);
}

upgradeIn(document.documentElement);
new MutationObserver((records) => {
  for (const {addedNodes} of records) addedNodes.forEach(upgradeIn);
}).observe(document, {childList: true, subtree: true});
