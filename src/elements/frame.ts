// What stands on the page, and what is said of it, by what is known of the content.
import type {ContentState} from '../controllers/content-state.js';
import type {Language} from '../i18n/languages.js';
import * as messages from '../i18n/messages.js';
import {formatDate, formatTime} from '../text/date.js';

/** What stands on the page. */
export type Shown = 'content' | 'empty' | 'failed' | 'fallback' | 'skeleton';

/** What a status depends on besides the state. */
export interface Words {
  readonly language: Language;
  /** Whether loading has taken longer than a visitor waits without a word. */
  readonly isSlow: boolean;
  /** There is nothing to show. */
  empty(): string;
  /** The content could not be had. */
  failed(): string;
}

/**
 * What stands on the page, by what is known of the content.
 * @param isEmpty whether there is nothing in the content to show
 * @param hasFallback whether the page has put something between the tags that can stand in
 */
export function shownFor(
  {status, content, error}: ContentState<unknown>,
  isEmpty: boolean,
  hasFallback: () => boolean,
): Shown {
  if (content && !isEmpty) return 'content';
  if (status === 'ready') return 'empty';
  if (hasFallback()) return 'fallback';
  return error ? 'failed' : 'skeleton';
}

/** The element's custom states, for `:state()`. */
export function statesFor({status}: ContentState<unknown>, shown: Shown): string[] {
  if (status === 'idle') return [];
  // Content that is on screen stays ready while it is renewed.
  if (shown === 'content' && status === 'loading') return ['ready'];
  if (shown === 'content' && status === 'failed') return ['failed', 'stale'];
  return [shown === 'empty' ? shown : status];
}

/** What is said of content that is not there, or not new. */
export function statusText(
  {status, error, savedAt}: ContentState<unknown>,
  shown: Shown,
  words: Words,
): string | undefined {
  if (status === 'loading') return words.isSlow || error ? messages.loading() : undefined;
  if (shown === 'empty') return words.empty();
  if (shown === 'failed') return words.failed();
  if (!savedAt || shown !== 'content') return undefined;
  return messages.notUpdated(`${formatDate(savedAt, words.language)}, ${formatTime(savedAt)}`);
}

/** Whether an element of the page holds something that a visitor can see or hear. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    node instanceof Element
      ? !node.matches('script, noscript, template, style, br')
      : node instanceof Text && node.data.trim(),
  );
}
