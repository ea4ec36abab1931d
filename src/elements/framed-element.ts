// Draws an element: what it shows in each state of its content.
import {html, nothing, type TemplateResult} from 'lit';
import type {Feed, NewsItem} from '../content/model.js';
import {inLanguage} from '../i18n/localization.js';
import * as messages from '../i18n/messages.js';
import {choice, integer} from './attributes.js';
import {ContentElement} from './content-element.js';
import {diagnosis, isDebugged} from './diagnosis.js';
import {hasFallback, shownFor, statesFor, statusClass, statusText, type Shown} from './frame.js';
import {freshText} from './fresh-text.js';
import {foreign, heading} from './templates.js';

/** An element that draws content of the type `C`, and what is shown instead while there is none. */
export abstract class FramedElement<C extends Feed | NewsItem> extends ContentElement<C> {
  /** Attached in the constructor: after a move into a frame, browsers refuse to attach internals. */
  readonly #internals = this.attachInternals();

  protected abstract isEmpty(content: C): boolean;

  /** The text of the heading; undefined where there is none. @param content absent until it is loaded */
  protected headingText(_content?: C): string | undefined {
    return undefined;
  }

  protected abstract renderContent(content: C): unknown;

  protected abstract renderSkeleton(): unknown;

  protected readonly emptyMessage: () => string = messages.noNews;

  protected readonly failedMessage: () => string = messages.newsFailed;

  protected readonly waitingMessage: () => string = messages.newsNotLoaded;

  /** Whether the fallback is shown below the sentence that there is nothing. */
  protected readonly fallsBackWhenEmpty: boolean = false;

  /** The link to the page where the news is, for when nothing can be shown. */
  protected renderSourceLink(): unknown {
    return nothing;
  }

  /** The status after a visitor's action while content is shown; undefined where an element has no such action. */
  protected renderOutcome(): unknown {
    return undefined;
  }

  protected get chosenAppearance(): string {
    return choice(this, 'appearance', this.appearance, ['benelux', 'host']);
  }

  protected level(fallback = 2): number {
    return integer(this, 'heading-level', this.headingLevel, fallback, 6);
  }

  /**
   * Moves the focus to the content that a visitor's action has brought: to the link of a card, else to the heading.
   * @internal
   */
  focusContent(): void {
    this.focusPart('link', 'heading', 'title');
  }

  /** Moves the focus to the first of these parts that there is, else to the whole. */
  protected focusPart(...parts: readonly string[]): void {
    const selectors = [...parts.map((part) => `[part=${part}]`), '.root'];
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const place = selectors.map(find).find((found) => found !== null);
    if (place?.tabIndex === -1) place.tabIndex = -1;
    place?.focus();
  }

  protected override updated(): void {
    if (this.isProvided) return;
    const {states} = this.#internals;
    states.clear();
    for (const state of statesFor(this.state, this.#shown)) states.add(state);
  }

  protected override render(): TemplateResult {
    return inLanguage(this.language, () => this.#renderFrame());
  }

  #renderFrame(): TemplateResult {
    const {state, language, isHandedOver} = this;
    const shown = this.#shown;
    return html`<div class=${`root ${this.chosenAppearance}`} lang=${language}>
        ${shown === 'fallback' ? nothing : this.renderHead(state.content)}
        ${this.#renderStatus(shown)} ${this.#renderBody(state.content, shown)}
        ${this.#isDiagnosed ? html`<p>${diagnosis(this)}</p>` : nothing}
      </div>
      ${
        isHandedOver || this.isProvided
          ? nothing
          : html`<slot ?hidden=${!this.#showsSlot(shown)} @slotchange=${this.#update}></slot>`
      }`;
  }

  #showsSlot(shown: Shown): boolean {
    return shown === 'fallback' || (shown === 'empty' && this.fallsBackWhenEmpty);
  }

  /** What stands above the content, whatever is shown. */
  protected renderHead(content: C | undefined): unknown {
    const text = this.headingText(content);
    if (!text) return nothing;
    const lang = text === content?.title ? foreign(content.language, this.language) : nothing;
    return heading(this.level(), 'heading', text, lang);
  }

  #renderBody(content: C | undefined, shown: Shown): unknown {
    if (shown === 'content' && content) return this.renderContent(content);
    return shown === 'skeleton'
      ? html`<div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`
      : nothing;
  }

  #renderStatus(shown: Shown): unknown {
    const {language, pace} = this;
    const isLate = pace === 'late' && this.state.status === 'loading' && shown !== 'content';
    const context = {
      language,
      pace,
      empty: this.emptyMessage,
      failed: this.failedMessage,
      waiting: this.waitingMessage,
    };
    const text = statusText(this.state, shown, context);
    const outcome = text === undefined ? this.renderOutcome() : undefined;
    if (this.isHandedOver && shown === 'content' && (text ?? outcome) === undefined) return nothing;
    return html`<div part="status" role="status" class=${statusClass(this.state, shown, isLate)}>
        ${freshText(text ?? outcome ?? nothing)}
      </div>
      ${
        (shown === 'failed' && this.state.error?.kind !== 'src') || isLate
          ? html`<button part="retry" @click=${this.#retry}>${messages.tryAgain()}</button>
              ${this.renderSourceLink()}`
          : nothing
      }`;
  }

  get #isDiagnosed(): boolean {
    return this.debug || (isDebugged() && !this.isProvided);
  }

  get #shown(): Shown {
    const {state} = this;
    const isEmpty = !state.content || this.isEmpty(state.content);
    const isManual = this.firstLoad === 'manual';
    return shownFor(state, isEmpty, this.pace, isManual, () => hasFallback(this));
  }

  readonly #update = (): void => this.requestUpdate();

  readonly #retry = async (): Promise<void> => {
    await this.refresh();
    // The focus was lost with the button, unless the visitor has moved it elsewhere.
    const {activeElement, body} = this.ownerDocument;
    if (activeElement === body && !this.renderRoot.querySelector('[part=retry]'))
      this.focusContent();
  };
}
