// Puts an element into each `<div data-benelux="news-list" data-src="…">`, for content management systems that strip unknown
// tags.

const SELECTOR = '[data-benelux]';

/** Upgrades the divs of the page, and those that are inserted later. */
export function upgradeDivs(): void {
  upgradeIn(document.documentElement);
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(upgradeIn);
  }).observe(document, {childList: true, subtree: true});
}

function upgradeIn(node: Node): void {
  if (!(node instanceof HTMLElement)) return;
  if (node.matches(SELECTOR)) upgrade(node);
  node.querySelectorAll<HTMLElement>(SELECTOR).forEach(upgrade);
}

/**
 * Puts the element into the div, around the div's content. A div that has its element already is left alone. Only the
 * element's own attributes are taken over: `data-onclick`, which sanitisers let through, must not become `onclick`.
 */
function upgrade(div: HTMLElement): void {
  const tag = `benelux-${div.dataset.benelux ?? ''}`;
  const {observedAttributes} = (customElements.get(tag) ?? {}) as {observedAttributes?: string[]};
  if (!observedAttributes || div.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of observedAttributes) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  while (div.firstChild) element.appendChild(div.firstChild);
  div.appendChild(element);
}
