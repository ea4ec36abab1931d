// Notices that a page names no content, so that its webmaster is told in place of being left with a skeleton.
import {ContentError} from '../content/content-error.js';

/** Milliseconds for which a script of the page may still hand over content, once the page has loaded. */
const GRACE = 1000;

/** What templates of content systems look like that were not filled. */
const unfilled = /\{\{|\{%|<%|\$\{|\[\[|%7B%7B/i;

export class MissingContent {
  readonly #onMissing: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onMissing called when the page is complete and still names no content */
  constructor(onMissing: () => void) {
    this.#onMissing = onMissing;
  }

  /** Waits for content, or no longer. */
  expect(isMissing: boolean): void {
    if (!isMissing) this.#stop();
    else this.#timer ??= setTimeout(this.#look, GRACE);
  }

  readonly #look = (): void => {
    if (document.readyState === 'complete') this.#onMissing();
    else this.#timer = setTimeout(this.#look, GRACE);
  };

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** The absolute URL that `src` names; undefined where it names none. */
export function usableUrl(
  src: string | undefined,
  language: string,
  base: string,
): string | undefined {
  if (!src?.trim() || unfilled.test(src)) return undefined;
  try {
    return new URL(src.replaceAll('{lang}', language), base).href;
  } catch {
    return undefined;
  }
}

/** The error of an element whose `src` names no URL. */
export function missingContentError(
  {localName, baseURI}: Element,
  src: string | undefined,
): ContentError {
  return new ContentError({kind: 'src', url: baseURI, problem: problemOf(localName, src)});
}

/** In words that follow the URL of the page. */
function problemOf(localName: string, src: string | undefined): string {
  if (!src?.trim())
    return `has a <${localName}> without src, without content and without JSON in it`;
  const why = unfilled.test(src) ? 'is a template that nobody has filled' : 'is no URL';
  return `has a <${localName}> whose src="${src}" ${why}`;
}
