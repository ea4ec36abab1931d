// The JSON between the tags of an element, which needs no request.

/** Reads inline JSON, and tells when the page changes it. */
export class InlineContent {
  readonly #host: Element;
  readonly #onChange: () => void;
  #observer: MutationObserver | undefined;

  constructor(host: Element, onChange: () => void) {
    this.#host = host;
    this.#onChange = onChange;
  }

  /** The text of the first script of JSON Feed; undefined where there is none. */
  get text(): string | undefined {
    const type = 'application/feed+json';
    const script = this.#host.querySelector<HTMLScriptElement>(`:scope > script[type="${type}"]`);
    if (!script || !this.#isParsed(script)) return undefined;
    this.#watch();
    return script.text;
  }

  /** Ends the watch on changes; the next look at the text begins it anew. */
  stop(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Whether the page's parser has gone past the script, so that all of its text is there. */
  #isParsed(script: Element): boolean {
    const {ownerDocument, nextSibling} = this.#host;
    if (ownerDocument.readyState !== 'loading' || (script.nextSibling ?? nextSibling)) return true;
    ownerDocument.addEventListener('DOMContentLoaded', this.#onChange, {once: true});
    return false;
  }

  #watch(): void {
    if (this.#observer) return;
    this.#observer = new MutationObserver(this.#onChange);
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
  }
}
