// Makes an element of a story's arguments.

interface Args {
  /** The property: content that the page hands over. */
  content?: unknown;
  /** HTML between the tags. */
  slot?: string;
  [attribute: string]: unknown;
}

/** A story's `render`: all arguments but `content` and `slot` are attributes; one that is `undefined` is absent. */
export function renderElement(
  {content, slot = '', ...attributes}: Args,
  {component = ''}: {component?: string | undefined},
): HTMLElement {
  const element = document.createElement(component);
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'string' || typeof value === 'number')
      element.setAttribute(name, String(value));
  if (content) Object.assign(element, {content});
  element.innerHTML = slot;
  return element;
}
