// Makes elements of `<div data-benelux="news-list" data-src="…">`, for content management systems that strip unknown tags.

const FORM = '[data-benelux]';

/** Upgrades the divs of the page, and those that are inserted later. */
export function upgradeDivs(): void {
  upgradeIn(document.documentElement);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(upgradeIn);
  }).observe(document, {childList: true, subtree: true});
}

function upgradeIn(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  if (node.matches(FORM)) upgrade(node);
  node.querySelectorAll<HTMLElement>(FORM).forEach(upgrade);
}

/**
 * Puts the element into the div, around what the div holds. A div that holds one already is left alone. Only attributes
 * of the element are taken over: `data-onclick`, which sanitisers let through, must not become `onclick`.
 */
function upgrade(form: HTMLElement): void {
  const tag = `benelux-${form.dataset.benelux ?? ''}`;
  const {observedAttributes} = (customElements.get(tag) ?? {}) as {observedAttributes?: string[]};
  if (!observedAttributes || form.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = form.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  while (form.firstChild) element.appendChild(form.firstChild);
  form.appendChild(element);
}
