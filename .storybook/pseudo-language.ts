// A language that nobody speaks: every text an element shows, accented and 40 % longer, to see what a translation may do.
import type {LitElement} from 'lit';

/** The tag that pseudo-translations customarily have; to the elements it is English. */
export const PSEUDO_LANGUAGE = 'en-XA';

const plain = 'AEIOUYaceinouysz';
const accented = 'ÅÉÎÖÛÝåçéîñöûýšž';

/** Makes elements show their texts in the pseudo-language where they are in it. */
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

/** The root inside an element is in the language of its words, which is English here. */
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
    // What is translated already ends in what made it longer.
    if (!/[a-z]/i.test(text.data) || text.data.endsWith('·')) continue;
    const before = text.data.trim();
    text.data = lengthen(text.data);
    // A name still contains what is seen (WCAG 2.5.3).
    const label = text.parentElement?.ariaLabel;
    if (label) text.parentElement.ariaLabel = label.replace(before, text.data.trim());
  }
}

function lengthen(text: string): string {
  const letters = text.replace(/[A-Za-z]/g, (letter) => accented[plain.indexOf(letter)] ?? letter);
  const words = Math.ceil((text.trim().length * 0.4) / 7);
  return `${letters.trimEnd()} ${'långér '.repeat(words)}·`;
}
