// Decides what an element shows and what its status says, by the state of its content.
import type {ContentState} from '../controllers/content-state.js';
import type {Pace} from '../controllers/load-pace.js';
import type {Language} from '../i18n/languages.js';
import * as messages from '../i18n/messages.js';
import {formatDate, formatTime} from '../text/date.js';

/** What an element shows. */
export type Shown = 'content' | 'empty' | 'failed' | 'fallback' | 'skeleton' | 'late' | 'waiting';

/** What a status depends on besides the state. */
export interface StatusContext {
  readonly language: Language;
  readonly pace: Pace;
  /** The sentence for content with nothing to show. */
  empty(): string;
  /** The sentence for content that could not be loaded. */
  failed(): string;
  /** The sentence for content that nobody has asked for yet. */
  waiting(): string;
}

/**
 * What an element shows, by the state of its content.
 * @param isEmpty whether the content has nothing to show
 * @param pace of the load that is under way
 * @param isManual whether the page decides when the element loads
 * @param canFallBack whether the page has a fallback between the tags
 */
export function shownFor(
  {status, content, error}: ContentState<unknown>,
  isEmpty: boolean,
  pace: Pace,
  isManual: boolean,
  canFallBack: () => boolean,
): Shown {
  if (content && !isEmpty) return 'content';
  if (status === 'ready') return 'empty';
  if (canFallBack()) return 'fallback';
  if (error) return 'failed';
  if (status === 'idle' && isManual) return 'waiting';
  return pace === 'late' ? 'late' : 'skeleton';
}

/** The element's custom states, for `:state()`. */
export function statesFor({status}: ContentState<unknown>, shown: Shown): string[] {
  if (status === 'idle') return [];
  // Content that is on screen stays ready while it is renewed.
  if (shown === 'content' && status === 'loading') return ['ready'];
  if (shown === 'content' && status === 'failed') return ['failed', 'stale'];
  return [shown === 'empty' ? shown : status];
}

/** The status of content that is missing or not up to date; undefined where there is nothing to say. */
export function statusText(
  {status, error, savedAt}: ContentState<unknown>,
  shown: Shown,
  context: StatusContext,
): string | undefined {
  if (status === 'loading') {
    if (context.pace === 'late' && shown !== 'content') return messages.takesLong();
    return context.pace !== 'fast' || error ? messages.loading() : undefined;
  }
  if (shown === 'empty') return context.empty();
  if (shown === 'failed') return context.failed();
  if (shown === 'waiting') return context.waiting();
  if (!savedAt || shown !== 'content') return undefined;
  return messages.notUpdated(`${formatDate(savedAt, context.language)}, ${formatTime(savedAt)}`);
}

/** The class of a status, by what it is about. @param isLate whether a load takes long, and nothing is shown yet */
export function statusClass(
  {status}: ContentState<unknown>,
  shown: Shown,
  isLate: boolean,
): string {
  if (isLate) return 'late';
  if (shown !== 'content') return shown;
  return status === 'failed' ? 'stale' : 'outcome';
}

/** Whether something between an element's tags can be seen or heard by a visitor. */
export function hasFallback(element: Element): boolean {
  return [...element.childNodes].some((node) =>
    // Not by `instanceof`: old script libraries replace `Element`.
    node.nodeType === Node.ELEMENT_NODE
      ? !(node as Element).matches('script, noscript, template, style, br')
      : node.nodeType === Node.TEXT_NODE && (node as Text).data.trim(),
  );
}
