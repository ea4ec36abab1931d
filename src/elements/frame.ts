// What stands around the content of an element: its heading, its status, "Try again", and the page's fallback.
import {html, nothing, type TemplateResult} from 'lit';
import type {ContentState} from '../controllers/content-state.js';
import type {Language} from '../i18n/languages.js';
import * as messages from '../i18n/messages.js';
import {formatDate, formatTime} from '../text/date.js';

/** What stands on the page. */
export type Shown = 'content' | 'empty' | 'failed' | 'fallback' | 'skeleton';

/** What a frame stands around. */
export interface Framed {
  readonly language: Language;
  readonly appearance: string;
  readonly shown: Shown;
  /** Absent while what the page has put between the tags stands in. */
  readonly heading: unknown;
  /** The content, or the skeleton; absent where there is neither. */
  readonly body: unknown;
  /** What the element says of itself; absent where it has nothing to say. */
  readonly status: unknown;
  /** Whether the page has handed over the content, which is neither late nor lost: no status and no fallback then. */
  readonly isHandedOver: boolean;
  /** The way out when nothing can be shown. */
  readonly sourceLink: unknown;
  readonly onRetry: () => void;
  readonly onFallbackChange: () => void;
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
  words: {readonly isSlow: boolean; readonly language: Language; empty(): string; failed(): string},
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

/** The template of an element's shadow root. */
export function renderFrame(framed: Framed): TemplateResult {
  const {language, appearance, shown, heading, body, status, isHandedOver} = framed;
  const hasStatus = !isHandedOver || shown !== 'content' || status !== undefined;
  return html`<div class=${`root ${appearance}`} lang=${language}>
      ${heading} ${body} ${hasStatus ? renderStatus(framed) : nothing}
    </div>
    ${
      isHandedOver
        ? nothing
        : html`<slot
            ?hidden=${shown !== 'fallback'}
            @slotchange=${framed.onFallbackChange}
          ></slot>`
    }`;
}

function renderStatus({shown, status, sourceLink, onRetry}: Framed): TemplateResult {
  return html`<div part="status" role="status" class=${shown}>${status ?? nothing}</div>
    ${
      shown === 'failed'
        ? html`<button part="retry" @click=${onRetry}>${messages.tryAgain()}</button>
            ${sourceLink}`
        : nothing
    }`;
}
