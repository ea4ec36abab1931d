// The filter of a news list: what a visitor chooses, and which items match.
import type {ReactiveController} from 'lit';
import {ItemList} from '../../../content/item-list.js';
import {isOn, matchingItems, type NewsQuery} from '../../../content/query.js';
import {AddressController} from '../../../controllers/address-controller.js';
import {NewsFilterEvent} from '../../../events.js';
import {words} from '../../attributes.js';
import type {FilterContext, FilteredList, ListFilter} from '../list-filter.js';
import {renderFilter, renderFilterSkeleton, renderNothingFound} from './filter-template.js';
import {readQuery, writeQuery} from './url-state.js';

/** Milliseconds after the last key until the list is filtered, so that each word is announced once. */
const PAUSE = 250;

/** The filters on the page that have controls; where they are several, they have names. */
const onPage = new Set<FilterController>();

export class FilterController implements ListFilter, ReactiveController {
  readonly #list: FilteredList;

  /** The prefix whose parameters the query holds. */
  #prefix: string | undefined;

  /** The items that match, as last shown; undefined before the list has content. */
  #matches: ItemList | undefined;

  /** What the page was last told: the query, and how many items match. */
  #told = said({});

  /** Whether the last change was made by typing: further typing is the same step for Back. */
  #isTyping = false;

  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(list: FilteredList) {
    this.#list = list;
    list.addController(this);
    new AddressController(list, () => this.#readAddress());
  }

  get isOn(): boolean {
    return isOn(this.#list.query);
  }

  get byTag(): ((tag: string) => void) | undefined {
    return this.#controls.includes('tag') ? this.#chooseTag : undefined;
  }

  hostConnected(): void {
    // After a move; a filter that is new is noted once it is drawn, when it has taken over what a server rendered.
    if (this.#list.hasUpdated) this.#note();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#note();
  }

  hostUpdated(): void {
    this.#note();
    const {query} = this.#list;
    const matches = this.#matches;
    const now = said(query, matches);
    if (!matches || now === this.#told) return;
    this.#told = now;
    this.#list.dispatchEvent(new NewsFilterEvent(query, matches.all.length));
  }

  apply(items: ItemList): ItemList {
    const {urlState} = this.#list;
    if (urlState !== this.#prefix) {
      this.#prefix = urlState;
      const query = urlState ? readQuery(urlState) : {};
      if (isOn(query)) this.#list.query = query;
    }
    const {query} = this.#list;
    return (this.#matches = isOn(query) ? new ItemList(matchingItems(items.all, query)) : items);
  }

  render(context: FilterContext): unknown {
    const {query, language} = this.#list;
    const controls = this.#controls;
    if (!controls.length) return this.#matches?.has(1) ? undefined : renderNothingFound();
    const items = context.items.all;
    const count = this.#matches?.all.length ?? 0;
    const name = onPage.has(this) && onPage.size > 1 ? context.heading : undefined;
    return renderFilter({...context, items, count, controls, query, language, name}, this.#events);
  }

  renderSkeleton(): unknown {
    return this.#controls.length ? renderFilterSkeleton(this.#controls) : undefined;
  }

  get #controls(): readonly string[] {
    return words(this.#list, 'filter', this.#list.filter, ['text', 'tag', 'year']);
  }

  readonly #chooseTag = (tag: string): void => {
    this.#change({tag});
    this.#focus('select');
  };

  readonly #events = {
    onType: ({target}: Event) => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#search(target), PAUSE);
    },
    /** Enter, or leaving the field. */
    onText: ({target}: Event) => this.#search(target),
    onTag: ({target}: Event) =>
      this.#change({tag: (target as HTMLSelectElement).value || undefined}),
    onYear: ({target}: Event) =>
      this.#change({year: Number((target as HTMLSelectElement).value) || undefined}),
    onClear: () => {
      const field = this.#list.renderRoot.querySelector('input');
      // Words that were typed a moment ago are not in the query yet.
      if (field) field.value = '';
      this.#change({text: undefined, tag: undefined, year: undefined});
      this.#focus('input, select');
    },
  };

  #search(field: EventTarget | null): void {
    const text = (field as HTMLInputElement).value;
    if (text.trim() === (this.#list.query.text ?? '').trim()) return;
    this.#change({text: text || undefined}, true);
  }

  #change(part: NewsQuery, isTyping = false): void {
    const list = this.#list;
    clearTimeout(this.#timer);
    list.fades = true;
    list.query = {...list.query, ...part};
    if (list.urlState) writeQuery(list.urlState, list.query, isTyping && this.#isTyping);
    this.#isTyping = isTyping;
  }

  #readAddress(): void {
    const {urlState, query} = this.#list;
    const found = urlState ? readQuery(urlState) : query;
    if (said(found) === said(query)) return;
    this.#isTyping = false;
    this.#list.query = found;
  }

  #focus(selector: string): void {
    const {renderRoot, updateComplete} = this.#list;
    void updateComplete.then(() =>
      renderRoot.querySelector<HTMLElement>(`search :is(${selector})`)?.focus(),
    );
  }

  /** Notes whether the filter is on the page, and names the filters anew where one has come or gone. */
  #note(): void {
    const isThere = this.#list.isConnected && this.#controls.length > 0;
    if (isThere === onPage.has(this)) return;
    if (isThere) onPage.add(this);
    else onPage.delete(this);
    // The first filter alone changes no name.
    if (isThere && onPage.size === 1) return;
    for (const filter of onPage) filter.#list.requestUpdate();
  }
}

/** A query, and how many items it finds, as text, to tell whether they have changed. */
function said({text, tag, year}: NewsQuery, matches = new ItemList()): string {
  const count = isOn({text, tag, year}) ? matches.all.length : '';
  return JSON.stringify([text ?? '', tag ?? '', year ?? '', count]);
}
