// What play functions do as a visitor would, through shadow roots.
import {userEvent, waitFor} from 'storybook/test';

/** Resolves with what the selector finds as soon as it is there; a skeleton is nothing. */
export async function find(canvas: HTMLElement, selector: string): Promise<HTMLElement> {
  return waitFor(() => {
    const found = all(canvas, selector).find((each) => !each.closest('[aria-hidden=true]'));
    if (!found) throw new Error(`There is no ${selector} yet.`);
    return found;
  });
}

/** All that the selector finds in a story, through shadow roots; what else is on the host page is left out. */
export function all(canvas: HTMLElement, selector: string): HTMLElement[] {
  return deep(canvas.querySelector('.story') ?? canvas, selector);
}

function deep(root: ParentNode, selector: string): HTMLElement[] {
  const inside = Array.from(root.querySelectorAll('*')).flatMap(({shadowRoot}) =>
    shadowRoot ? deep(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll<HTMLElement>(selector), ...inside];
}

/** Goes to an element by keyboard and presses Enter. */
export async function enter(element: HTMLElement): Promise<void> {
  element.focus();
  await userEvent.keyboard('{Enter}');
}

/** A story's `render`: asks the server a second time as soon as there is content. */
export function refreshed(element: HTMLElement): HTMLElement {
  const refresh = () => void (element as HTMLElement & {refresh(): Promise<void>}).refresh();
  element.addEventListener('benelux-load', refresh, {once: true});
  return element;
}
