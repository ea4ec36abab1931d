// Makes an element from a story's arguments.

interface Args {
  /** The property `content`, which the page hands over. */
  content?: unknown;
  /** HTML between the tags. */
  slot?: string;
  /** Attributes, an array being a list of words; custom properties where the name begins with `--`. */
  [name: string]: unknown;
}

let visits = 0;

/**
 * A story's `render`: all arguments except `content` and `slot` are attributes or custom properties; an `undefined` one is
 * left out.
 */
export function renderElement(
  {content, slot = '', ...rest}: Args,
  {component = ''}: {component?: string | undefined},
): HTMLElement {
  const element = document.createElement(component);
  for (const [name, value] of Object.entries(rest)) {
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    if (typeof value === 'string' || typeof value === 'number' || Array.isArray(value))
      set(element, name, Array.isArray(value) ? value.join(' ') : String(value));
  }
  // Elements of one page share their answers for a while. A fragment in the URL gives each visit to a story an answer of
  // its own; set as a property, the fragment is not in the HTML that a webmaster copies.
  if (typeof rest.src === 'string') Object.assign(element, {src: `${rest.src}#${++visits}`});
  if (content) Object.assign(element, {content});
  element.innerHTML = slot;
  return element;
}

function set(element: HTMLElement, name: string, value: string): void {
  if (name.startsWith('--')) element.style.setProperty(name, value);
  else element.setAttribute(name, value);
}
