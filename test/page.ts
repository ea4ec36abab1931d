// Finds on the page what a visitor finds, through shadow roots.
import {nextFrame} from '@open-wc/testing';
import type {NewsCardElement} from '../src/elements/news-card/news-card.js';

/** Text of the element with a part name, white space folded; undefined where there is none. */
export function partText(element: Element, part: string): string | undefined {
  return findPart(element, part)?.textContent.replace(/\s+/g, ' ').trim();
}

/** The element with a part name; `null` where there is none. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as in querySelector
export function findPart<E extends HTMLElement = HTMLElement>(
  element: Element,
  part: string,
): E | null | undefined {
  return element.shadowRoot?.querySelector<E>(`[part="${part}"]`);
}

/** The elements that match a selector in an element's shadow root, and in those inside it. */
export function findAll<E extends Element = Element>(element: Element, selector: string): E[] {
  const all = [...(element.shadowRoot?.querySelectorAll('*') ?? [])];
  return all.flatMap((each) => [
    ...(each.matches(selector) ? [each as E] : []),
    ...findAll<E>(each, selector),
  ]);
}

/** The cards of a list that show an item. */
export function cards(list: Element): NewsCardElement[] {
  const all = list.shadowRoot?.querySelectorAll<NewsCardElement>('benelux-news-card') ?? [];
  return [...all].filter((card) => !card.closest('[aria-hidden=true]'));
}

/** Titles of a list's cards, in order. */
export function titles(list: Element): (string | undefined)[] {
  return cards(list).map((card) => partText(card, 'title'));
}

export function hasSkeleton(element: Element): boolean {
  return !!element.shadowRoot?.querySelector('.skeleton');
}

/** Whether the fallback between the element's tags is on screen. */
export function showsFallback(element: Element): boolean {
  return (
    (element.shadowRoot?.querySelector('slot')?.getClientRects().length ?? 0) > 0 ||
    [...element.children].some((child) => child.getClientRects().length > 0)
  );
}

/** Resolves when the element has rendered its content, or the failure to load it. */
export async function settled(
  element: Element & {state: {status: string}; updateComplete: Promise<unknown>},
): Promise<void> {
  while (!/ready|failed/.test(element.state.status)) await nextFrame();
  await element.updateComplete;
  await nextFrame();
}

/** Resolves with the next event of a type. */
export function next<K extends keyof GlobalEventHandlersEventMap>(element: Element, type: K) {
  return new Promise<GlobalEventHandlersEventMap[K]>((resolve) => {
    element.addEventListener(type, resolve as (event: Event) => void, {once: true});
  });
}
