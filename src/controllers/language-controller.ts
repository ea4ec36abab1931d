// Which language an element is in: its own `lang`, or its nearest ancestor's across shadow roots.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DEFAULT_LANGUAGE, languageOf, type Language} from '../i18n/languages.js';

export class LanguageController implements ReactiveController {
  /** The language tag as the page has it, such as `fr-LU`; its region decides how numbers are written. */
  tag: string = DEFAULT_LANGUAGE;

  readonly #host: ReactiveControllerHost & HTMLElement;

  /** Watches the `lang` attributes of ancestors; absent on servers. */
  #ancestors: MutationObserver | undefined;

  /** The document and the shadow roots that are watched. */
  #watched: readonly Node[] = [];

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language of the interface. */
  get language(): Language {
    return languageOf(this.tag);
  }

  hostConnected(): void {
    this.#ancestors ??= new MutationObserver(() => {
      const before = this.tag;
      this.resolve();
      if (this.tag !== before) this.#host.requestUpdate();
    });
    this.resolve();
  }

  hostDisconnected(): void {
    this.#ancestors?.disconnect();
    this.#watched = [];
  }

  /** Finds the language anew; the element calls this before each render. */
  resolve(): void {
    let tag = this.#host.lang;
    const roots: Node[] = [];
    let inside: Element | undefined = this.#host;
    while (!tag && inside) {
      const root = inside.getRootNode() as Document | ShadowRoot;
      tag = inside.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
      roots.push(root);
      inside = 'host' in root ? root.host : undefined;
    }
    this.tag = tag || DEFAULT_LANGUAGE;
    this.#watch(roots);
  }

  /** Watches other roots than before; to watch the same ones anew at each render took a tenth of 100 lists' time. */
  #watch(roots: readonly Node[]): void {
    const isSame = (root: Node, index: number) => root === this.#watched[index];
    if (!this.#ancestors || (roots.length === this.#watched.length && roots.every(isSame))) return;
    this.#ancestors.disconnect();
    for (const root of roots)
      this.#ancestors.observe(root, {subtree: true, attributeFilter: ['lang']});
    this.#watched = roots;
  }
}
