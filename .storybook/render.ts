// Makes an element of a story's arguments.

/**
 * @param args by attribute; `content` is set as the property, `slot` is the HTML between the tags
 */
export function renderElement(tag: string, {content, slot, ...attributes}: Args): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  if (content) Object.assign(element, {content});
  element.innerHTML = slot ?? '';
  return element;
}

interface Args {
  content?: unknown;
  slot?: string;
  [attribute: string]: unknown;
}
