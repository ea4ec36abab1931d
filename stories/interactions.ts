// How play functions act as a visitor would, through shadow roots.
import {userEvent, waitFor} from 'storybook/test';

/**
 * Resolves with the first match outside a skeleton, as soon as there is one.
 * @param timeout milliseconds
 */
export async function find(
  canvas: HTMLElement,
  selector: string,
  timeout = 1000,
): Promise<HTMLElement> {
  const look = () => {
    const found = all(canvas, selector).find((each) => !each.closest('[aria-hidden=true]'));
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  };
  return waitFor(look, {timeout});
}

/** All matches in a story, through shadow roots, but none on the host page around it. */
export function all(canvas: HTMLElement, selector: string): HTMLElement[] {
  return deep(canvas.querySelector('.story') ?? canvas, selector);
}

function deep(root: ParentNode, selector: string): HTMLElement[] {
  const inside = Array.from(root.querySelectorAll('*')).flatMap(({shadowRoot}) =>
    shadowRoot ? deep(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

/** Focuses an element and presses Enter. */
export async function enter(element: HTMLElement): Promise<void> {
  element.focus();
  await userEvent.keyboard('{Enter}');
}

/** Makes an element ask the server a second time as soon as it has content. */
export function refreshed(element: HTMLElement): HTMLElement {
  const refresh = () => void (element as HTMLElement & {refresh(): Promise<void>}).refresh();
  element.addEventListener('benelux-load', refresh, {once: true});
  return element;
}
