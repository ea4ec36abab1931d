// What the three elements have in common: where content comes from, its language, and what stands in for it.
import {
  adoptStyles,
  html,
  type LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type {Feed, NewsItem} from '../content/model.js';
// So that listeners on pages have typed events.
import '../events.js';
import {ContentController} from '../controllers/content-controller.js';
import type {ContentState} from '../controllers/content-state.js';
import {LanguageController} from '../controllers/language-controller.js';
import {onServer} from '../environment.js';
import {VERSION} from '../generated/version.js';
import type {Language} from '../i18n/languages.js';
import {inLanguage} from '../i18n/localization.js';
import * as messages from '../i18n/messages.js';
import {formatDate, formatTime} from '../text/date.js';
import {choice, integer} from './attributes.js';
import {HydratableElement} from './hydratable-element.js';
import {foreign, heading} from './templates.js';

/** What stands on the page. */
type Shown = 'content' | 'empty' | 'failed' | 'fallback' | 'skeleton';

/** An element that shows content of the type `C`. */
export abstract class ContentElement<C extends Feed | NewsItem> extends HydratableElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    lang: {reflect: true, useDefault: true},
    source: {},
    headingLevel: {attribute: 'heading-level'},
    appearance: {},
    refreshInterval: {attribute: 'refresh'},
    loading: {},
    offline: {type: Boolean},
    content: {attribute: false},
  };

  /** Version of the library. */
  static readonly version: string = VERSION;

  /** URL of the JSON, relative to the document. `{lang}` in it is replaced by the element's language. */
  src?: string;

  /** Language of the interface; inherited from the nearest ancestor that names one when absent. */
  override lang = '';

  /** Format of the JSON: the name of a source, or `auto` to recognise it. */
  source = 'auto';

  /** Level of the element's heading, 1 to 6; 2 by default, 3 for a news card. */
  headingLevel?: number | string;

  /** `host`: font and colours of the page around the element; all else stays as it is. */
  appearance: 'benelux' | 'host' = 'benelux';

  /** Seconds between revalidations, at least 30; none when absent. Nothing is asked while the page is hidden. */
  refreshInterval?: number | string;

  /** `eager`, or `lazy` to load when near the viewport. */
  loading: 'eager' | 'lazy' = 'eager';

  /** Keeps the last good copy on the visitor's device, for when loading fails. Without it nothing is stored. */
  offline = false;

  /** Content that the page hands over; it wins over `src`, and no request is made. */
  content?: C;

  /** What a server renders, as inline JSON would be in a browser. @internal */
  feed?: Feed;

  readonly #language = new LanguageController(this);
  readonly #content = new ContentController<C>(this);
  readonly #states = this.attachInternals().states;

  /** The interface language that `lang` and the ancestors lead to. @internal */
  get language(): Language {
    if (onServer) this.#language.hostUpdate();
    return this.#language.language;
  }

  /** @internal */
  get revalidateAfter(): number | undefined {
    const {refreshInterval} = this;
    // A timer for more than 2^31 - 1 ms would ring at once.
    return refreshInterval
      ? Math.min(integer(this, 'refresh', refreshInterval, 30, Infinity, 30) * 1000, 2 ** 31 - 1)
      : undefined;
  }

  /** @internal */
  get isLazy(): boolean {
    return choice(this, 'loading', this.loading, ['eager', 'lazy']) === 'lazy';
  }

  /** The language tag as the page has it. */
  protected get languageTag(): string {
    return this.#language.tag;
  }

  /** What the element knows of its content. */
  get state(): ContentState<C> {
    // A server renders without an update, which tells controllers elsewhere.
    if (onServer) this.#content.hostUpdate();
    return this.#content.state;
  }

  /** Asks the server for the content again; resolves when the answer is there or has failed. */
  refresh(): Promise<void> {
    return this.#content.refresh();
  }

  /** Adds the next page of the feed; resolves with whether it came. */
  protected loadNext(): Promise<boolean> {
    return this.#content.loadNext();
  }

  /** @internal */
  abstract pick(feed: Feed): C | undefined;

  protected abstract isEmpty(content: C): boolean;

  /** @param content absent while it is not there */
  protected abstract headingText(content?: C): string | undefined;

  protected abstract renderContent(content: C): unknown;

  protected abstract renderSkeleton(): unknown;

  protected readonly emptyMessage: () => string = messages.noNews;

  protected readonly failedMessage: () => string = messages.newsFailed;

  /** The way out when nothing can be shown. */
  protected renderSourceLink(): unknown {
    return nothing;
  }

  /** What is said of a visitor's action while content is shown; absent where there is no such action. */
  protected renderOutcome(): unknown {
    return undefined;
  }

  /**
   * Puts the focus on what a visitor's action has brought: the link of a card, else the heading.
   * @internal
   */
  focusContent(): void {
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const place = find('[part=link]') ?? find('[part=heading], [part=title]') ?? find('.root');
    if (place?.tabIndex === -1) place.tabIndex = -1;
    place?.focus();
  }

  protected level(fallback = 2): number {
    return integer(this, 'heading-level', this.headingLevel, fallback, 6);
  }

  protected override updated(): void {
    const {status} = this.state;
    const shown = this.#shown;
    const isRefreshed = status === 'loading' && shown === 'content';
    this.#states.clear();
    if (status !== 'idle')
      this.#states.add(isRefreshed ? 'ready' : shown === 'empty' ? shown : status);
    if (status === 'failed' && shown === 'content') this.#states.add('stale');
  }

  protected override render(): TemplateResult {
    return inLanguage(this.language, () => this.#render());
  }

  #render(): TemplateResult {
    const {state} = this;
    const {content} = state;
    const shown = this.#shown;
    const title = this.headingText(content);
    const language = title === content?.title ? content?.language : undefined;
    const outcome = this.renderOutcome();
    // What the page hands over is neither late nor lost: it needs no status and no fallback.
    const isHandedOver = state.status === 'ready' && state.from === 'property';
    return html`<div
        class=${`root ${choice(this, 'appearance', this.appearance, ['benelux', 'host'])}`}
        lang=${this.language}
      >
        ${title && shown !== 'fallback' ? heading(this.level(), 'heading', title, foreign(language, this.language)) : nothing}
        ${shown === 'content' && content ? this.renderContent(content) : nothing}
        ${
          shown === 'skeleton'
            ? html`<div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`
            : nothing
        }
        ${isHandedOver && shown === 'content' && !outcome ? nothing : this.#renderStatus(shown, outcome)}
      </div>
      ${
        isHandedOver
          ? nothing
          : html`<slot ?hidden=${shown !== 'fallback'} @slotchange=${this.#update}></slot>`
      }`;
  }

  #renderStatus(shown: Shown, outcome: unknown): TemplateResult {
    const text = this.#statusText(shown) ?? outcome ?? nothing;
    return html`<div part="status" role="status" class=${shown}>${text}</div>
      ${
        shown === 'failed'
          ? html`<button part="retry" @click=${this.#retry}>${messages.tryAgain()}</button>
              ${this.renderSourceLink()}`
          : nothing
      }`;
  }

  #statusText(shown: Shown): string | undefined {
    const {status, error, savedAt} = this.state;
    if (status === 'loading') return this.#content.isSlow || error ? messages.loading() : undefined;
    if (shown === 'empty') return this.emptyMessage();
    if (shown === 'failed') return this.failedMessage();
    if (!savedAt || shown !== 'content') return undefined;
    return messages.notUpdated(`${formatDate(savedAt, this.language)}, ${formatTime(savedAt)}`);
  }

  get #shown(): Shown {
    const {status, content, error} = this.state;
    if (content && !this.isEmpty(content)) return 'content';
    if (status === 'ready') return 'empty';
    const hasFallback = [...this.childNodes].some((node) =>
      node instanceof Element
        ? !node.matches('script, noscript, template, style, br')
        : node instanceof Text && node.data.trim(),
    );
    if (hasFallback) return 'fallback';
    return error ? 'failed' : 'skeleton';
  }

  /** A document takes no style sheets of another, and a shadow root that comes in loses those it has. */
  adoptedCallback(): void {
    const {elementStyles} = this.constructor as typeof LitElement;
    if (this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles);
  }

  readonly #update = (): void => this.requestUpdate();

  readonly #retry = async (): Promise<void> => {
    await this.refresh();
    // The button is gone, and with it the focus, unless the visitor has gone elsewhere.
    const {activeElement, body} = this.ownerDocument;
    if (activeElement === body && !this.renderRoot.querySelector('[part=retry]'))
      this.focusContent();
  };
}
