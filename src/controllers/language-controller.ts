// Which language an element is in: its own `lang`, or its nearest ancestor's across shadow roots.
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {onServer} from '../environment.js';
import {DEFAULT_LANGUAGE, languageOf, type Language} from '../i18n/languages.js';

export class LanguageController implements ReactiveController {
  /** The language tag as the page has it, such as `fr-LU`; numbers are written by its region. */
  tag: string = DEFAULT_LANGUAGE;

  readonly #host: ReactiveControllerHost & HTMLElement;

  #ancestors!: MutationObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    if (!onServer)
      this.#ancestors = new MutationObserver(() => {
        const before = this.tag;
        this.hostUpdate();
        if (this.tag !== before) this.#host.requestUpdate();
      });
    host.addController(this);
  }

  /** The language of the interface. */
  get language(): Language {
    return languageOf(this.tag);
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    let tag = this.#host.lang;
    if (onServer) {
      this.tag = tag || DEFAULT_LANGUAGE;
      return;
    }
    this.#ancestors.disconnect();
    let inside: Element | undefined = this.#host;
    while (!tag && inside) {
      const root = inside.getRootNode() as Document | ShadowRoot;
      tag = inside.closest('[lang]:not([lang=""])')?.getAttribute('lang') ?? '';
      this.#ancestors.observe(root, {subtree: true, attributeFilter: ['lang']});
      inside = 'host' in root ? root.host : undefined;
    }
    this.tag = tag || DEFAULT_LANGUAGE;
  }

  hostDisconnected(): void {
    this.#ancestors.disconnect();
  }
}
