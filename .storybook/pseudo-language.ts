// A pseudo-language: every text that an element shows, with accents and 40 % longer, to see how translations will fit.
import type {LitElement} from 'lit';

/** The usual tag of pseudo-translations; the elements take it for English. */
export const PSEUDO_LANGUAGE = 'en-XA';

const plain = 'AEIOUYaceinouysz';
const accented = 'ÅÉÎÖÛÝåçéîñöûýšž';

/** Makes elements in the pseudo-language show their texts in it. */
export function teachPseudoLanguage(tags: readonly string[]): void {
  for (const tag of tags) {
    const element = customElements.get(tag) as typeof LitElement;
    element.addInitializer((host) => {
      host.addController({
        hostUpdated() {
          if (isInPseudoLanguage(host)) translate(host.renderRoot);
        },
      });
    });
  }
}

/** The `lang` of an element's own root is left aside: its words are English here. */
function isInPseudoLanguage(element: Element): boolean {
  const named = element.closest<HTMLElement>('[lang]:not(.root)');
  if (named) return named.lang === PSEUDO_LANGUAGE;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isInPseudoLanguage(root.host);
}

function translate(root: Node): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    // A text that is translated already ends with the added mark.
    if (!/[a-z]/i.test(text.data) || text.data.endsWith('·')) continue;
    const before = text.data.trim();
    text.data = lengthen(text.data);
    // An accessible name still contains the visible text (WCAG 2.5.3).
    const label = text.parentElement?.ariaLabel;
    if (label) text.parentElement.ariaLabel = label.replace(before, text.data.trim());
  }
}

function lengthen(text: string): string {
  const letters = text.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);
  const words = Math.ceil((text.trim().length * 0.4) / 7);
  return `${letters.trimEnd()} ${'långér '.repeat(words)}·`;
}
