// Fades in what a visitor has changed, where the browser can do so for one element alone.

/** View transitions of one element (https://drafts.csswg.org/css-view-transitions-2/), which TypeScript's DOM types lack. */
interface FadingElement extends Element {
  startViewTransition?(change: () => unknown): {
    readonly ready: Promise<void>;
    readonly updateCallbackDone: Promise<void>;
  };
}

/** Makes a change, and fades it in unless the visitor wants no motion; resolves when the change is made. */
export async function fade(element: FadingElement, change: () => unknown): Promise<void> {
  const isWanted = !matchMedia('(prefers-reduced-motion: reduce)').matches;
  const transition = isWanted ? element.startViewTransition?.(change) : undefined;
  if (!transition) {
    await change();
    return;
  }
  // What the browser cannot draw is changed without a transition.
  transition.ready.catch(() => undefined);
  await transition.updateCallbackDone;
}
