// What a list knows of its filter. The filter itself is in filter/, and only on pages that have loaded it.
import type {CSSResult, ReactiveControllerHost} from 'lit';
import type {ItemList} from '../../content/item-list.js';
import type {NewsQuery} from '../../content/query.js';
import type {Language} from '../../i18n/languages.js';

/** What a filter asks of its list. */
export interface FilteredList extends ReactiveControllerHost, HTMLElement {
  /** The controls: any of `text tag year`. */
  readonly filter: string;
  /** Prefix of the parameters in the page's address. */
  readonly urlState?: string;
  /** Whether the next update fades in, since a visitor has caused it. */
  fades: boolean;
  /** What the list is filtered by. */
  query: NewsQuery;
  /** @internal */
  readonly language: Language;
  readonly renderRoot: ParentNode;
  readonly hasUpdated: boolean;
}

/** What a filter shows. */
export interface FilterContext {
  /** All items that could be found. */
  readonly items: ItemList;
  /** The heading of the list. */
  readonly heading: string;
  /** The language tag as the page has it; its region decides how numbers are written. */
  readonly languageTag: string;
}

/** A filter of one list. */
export interface ListFilter {
  /** Whether anything is filtered by. */
  readonly isOn: boolean;
  /** Filters by a tag; undefined where the filter has no control for tags. */
  readonly byTag: ((tag: string) => void) | undefined;
  /** The items that match. */
  apply(items: ItemList): ItemList;
  /** The controls. */
  render(context: FilterContext): unknown;
  /** As high as the controls. */
  renderSkeleton(): unknown;
}

/** The filter that lists get. */
export interface FilterKind {
  readonly styles: CSSResult;
  create(list: FilteredList): ListFilter;
}

/** Absent until `provideFilter` is called, and on pages without a filter. */
export let filterKind: FilterKind | undefined;

/** Gives a filter to all lists that are registered afterwards. */
export function provideFilter(kind: FilterKind): void {
  filterKind = kind;
}
