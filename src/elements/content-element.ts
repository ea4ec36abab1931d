// What all elements share before they are drawn: attributes, content and language.
import type {PropertyDeclarations} from 'lit';
import type {Feed, NewsItem} from '../content/model.js';
import type {Format, Wanted} from '../content/source.js';
import {sourceOfPaths} from '../content/sources/paths.js';
// Gives listeners on pages typed events.
import '../events.js';
import {ContentController} from '../controllers/content-controller.js';
import type {ContentState} from '../controllers/content-state.js';
import {LanguageController} from '../controllers/language-controller.js';
import type {Pace} from '../controllers/load-pace.js';
import {VERSION} from '../generated/version.js';
import {DEFAULT_LANGUAGE, type Language} from '../i18n/languages.js';
import {warn} from '../warn.js';
import {choice, integer} from './attributes.js';
import {HydratableElement} from './hydratable-element.js';
import type {Provision} from './provision.js';

/** An element that shows content of the type `C`. */
export abstract class ContentElement<C extends Feed | NewsItem> extends HydratableElement {
  static override readonly properties: PropertyDeclarations = {
    src: {},
    lang: {reflect: true, useDefault: true},
    source: {},
    paths: {},
    target: {},
    headingLevel: {attribute: 'heading-level'},
    appearance: {},
    refreshInterval: {attribute: 'refresh'},
    loading: {},
    offline: {type: Boolean},
    debug: {type: Boolean},
    content: {attribute: false},
  };

  /** Version of the library. */
  static readonly version: string = VERSION;

  /** URL of the content, relative to the document. `{lang}` in it is replaced by the element's language. */
  src?: string;

  /** Language of the interface; inherited from the nearest ancestor that names one when absent. */
  override lang = '';

  /** Format of the content: the name of a source, or `auto` to recognise it. */
  source = 'auto';

  /**
   * Where JSON of the page's own has the fields, for formats that no source knows:
   * `items: result.rows; id: nr; title: kop; published: datum; url: pagina`.
   */
  paths?: string;

  /** Where links open, as on `<a>`; `_blank` says so in each link. */
  target?: string;

  /** Level of the element's heading, 1 to 6; 2 by default, 3 for a news card. */
  headingLevel?: number | string;

  /** `host`: font and colours of the page around the element; everything else stays the same. */
  appearance: 'benelux' | 'host' = 'benelux';

  /** Seconds between refreshes, at least 30; no refresh when absent, or while the page is hidden. */
  refreshInterval?: number | string;

  /** `eager`; `lazy` to load when near the viewport; `manual` to load nothing until `refresh()` is called. */
  loading: 'eager' | 'lazy' | 'manual' = 'eager';

  /** Keeps the last good copy on the visitor's device, for when loading fails. Without it nothing is stored. */
  offline = false;

  /** Shows what the element knows of its content, for webmasters; `?benelux-debug` in the page's address does so too. */
  debug = false;

  /** Content that the page hands over; it wins over `src`, and no request is made. */
  content: C | undefined;

  #provided: Provision<C> | undefined;
  #language: LanguageController | undefined;
  #content: ContentController<C> | undefined;

  /** What another element provides in place of a request. @internal */
  get provided(): Provision<C> | undefined {
    return this.#provided;
  }

  set provided(provided: Provision<C> | undefined) {
    this.#provided = provided;
    this.requestUpdate();
  }

  /** What the element knows of its content. */
  get state(): ContentState<C> {
    if (this.provided) return this.provided.state;
    if (this.#content) return this.#content.state;
    const {content} = this;
    return content ? {status: 'ready', content, from: 'property'} : {status: 'idle'};
  }

  /** The interface language, found by `lang` here and on ancestors. @internal */
  get language(): Language {
    return this.provided?.language ?? this.#language?.language ?? DEFAULT_LANGUAGE;
  }

  /** @internal */
  get revalidateAfter(): number | undefined {
    const {refreshInterval} = this;
    // A timer of more than 2^31 - 1 ms would fire at once.
    return refreshInterval
      ? Math.min(integer(this, 'refresh', refreshInterval, 30, Infinity, 30) * 1000, 2 ** 31 - 1)
      : undefined;
  }

  /** @internal */
  get firstLoad(): 'eager' | 'lazy' | 'manual' {
    return choice(this, 'loading', this.loading, ['eager', 'lazy', 'manual']);
  }

  /** How the content is to be read. @internal */
  get format(): Format {
    return this.paths
      ? sourceOfPaths(this.paths, (problem) =>
          warn('attribute', `<${this.localName} paths>: ${problem}`),
        )
      : this.source;
  }

  /** What the element shows of a feed. @internal */
  get wanted(): Wanted {
    return {};
  }

  /** Whether the element shows items whole, with their articles. @internal */
  get showsArticles(): boolean {
    return false;
  }

  /** The language tag as the page has it. */
  protected get languageTag(): string {
    return this.provided?.languageTag ?? this.#language?.tag ?? DEFAULT_LANGUAGE;
  }

  /** How slow the load is that is under way. */
  protected get pace(): Pace {
    return this.#content?.pace ?? 'fast';
  }

  /** Whether the content came with the page (inline, as a property or from its server) instead of by a request. */
  protected get isHandedOver(): boolean {
    const {state} = this;
    return state.status === 'ready' && state.from !== 'network';
  }

  /** Whether another element provides content and language, so that this one needs no controllers. */
  protected get isProvided(): boolean {
    return this.provided !== undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.isStarted) this.#startControllers();
  }

  /** The one hook that Lit calls before a render in browsers and on servers. */
  protected override willUpdate(_changed: Map<PropertyKey, unknown>): void {
    this.#startControllers();
    this.#language?.resolve();
    this.#content?.resolve();
  }

  /** Asks the server for the content again; resolves when the answer is there or has failed. */
  async refresh(): Promise<void> {
    await this.#content?.refresh();
  }

  /** Adds the next page of the feed; resolves with whether it came. @internal */
  async loadNext(): Promise<boolean> {
    return (await (this.provided ?? this.#content)?.loadNext()) ?? false;
  }

  /** The part of a feed that the element shows. @internal */
  abstract pick(feed: Feed): C | undefined;

  /** The part of a feed that a server sends along, so that the element can do without a request. @internal */
  abstract feedOf(feed: Feed): Feed;

  /** Starts to find language and content, so that a request is under way before the first render. */
  #startControllers(): void {
    if (this.isProvided) return;
    this.#language ??= new LanguageController(this);
    this.#content ??= new ContentController<C>(this);
  }
}
