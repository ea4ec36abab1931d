// The controls of a filter, and what they have found.
import {html, nothing, type TemplateResult} from 'lit';
import {
  isOn,
  tagChoices,
  yearChoices,
  type Choice,
  type NewsQuery,
} from '../../../content/query.js';
import type {NewsItem} from '../../../content/model.js';
import * as further from '../../../i18n/further-messages.js';
import type {Language} from '../../../i18n/languages.js';
import {formatNumber} from '../../../text/number.js';
import {freshText} from '../../fresh-text.js';
import {placeholderText} from '../../templates.js';

export interface FilterView {
  /** All items that could be found. */
  readonly items: readonly NewsItem[];
  /** How many of them match. */
  readonly count: number;
  /** The language tag as the page has it; its region decides how numbers are written. */
  readonly languageTag: string;
  /** Any of `text`, `tag`, `year`. */
  readonly controls: readonly string[];
  readonly query: NewsQuery;
  readonly language: Language;
  /** What the filter is named after; absent where it is the only one on the page. */
  readonly name: string | undefined;
}

/** What a visitor does with the controls. */
export interface FilterEvents {
  readonly onType: (event: Event) => void;
  readonly onText: (event: Event) => void;
  readonly onTag: (event: Event) => void;
  readonly onYear: (event: Event) => void;
  readonly onClear: () => void;
}

export function renderFilter(view: FilterView, events: FilterEvents): TemplateResult {
  const {controls, query, items, count, name} = view;
  const {tag = '', year = ''} = query;
  return html`<search part="filter" aria-label=${name ? further.filterFor(name) : nothing}>
      <div class="fields">
        ${controls.includes('text') ? renderField(query.text ?? '', events) : nothing}
        ${
          controls.includes('tag') && items.some(({tags = []}) => tags.length)
            ? renderSelect(
                further.topic(),
                further.allTopics(),
                tagChoices(items, query),
                tag,
                events.onTag,
              )
            : nothing
        }
        ${
          controls.includes('year') && items.some(({published}) => published)
            ? renderSelect(
                further.year(),
                further.allYears(),
                yearChoices(items, query),
                String(year),
                events.onYear,
              )
            : nothing
        }
      </div>
      <div class="found">
        <p part="count" role="status">${freshText(foundText(view))}</p>
        ${
          isOn(query)
            ? html`<button type="button" part="clear" @click=${events.onClear}>
                ${further.clearFilters()}
              </button>`
            : nothing
        }
      </div>
      ${isOn(query) && !count ? html`<p>${further.changeFilters()}</p>` : nothing}
    </search>
    ${isOn(query) ? html`<p class="paper">${further.filteredBy(inWords(query))}</p>` : nothing}`;
}

/** Says that nothing matches, for pages with controls of their own. */
export function renderNothingFound(): TemplateResult {
  return html`<p part="count" role="status">${further.nothingMatches()}</p>`;
}

export function renderFilterSkeleton(controls: readonly string[]): TemplateResult {
  return html`<div class="fields">
      ${controls.map(
        () =>
          html`<div class="label">
            <span>${placeholderText(1)}</span>
            <div part="field"></div>
          </div>`,
      )}
    </div>
    <div class="found">${placeholderText(1)}</div>`;
}

function renderField(text: string, {onType, onText}: FilterEvents): TemplateResult {
  return html`<label>
    <span>${further.searchNews()}</span>
    <input
      part="field"
      type="search"
      enterkeyhint="search"
      autocomplete="off"
      .value=${text}
      @input=${onType}
      @change=${onText}
    />
  </label>`;
}

function renderSelect(
  label: string,
  all: string,
  choices: readonly Choice[],
  chosen: string,
  onChange: (event: Event) => void,
): TemplateResult {
  return html`<label>
    <span>${label}</span>
    <select part="field" @change=${onChange}>
      ${renderOption('', all, !chosen)}
      ${choices.map(({value, count}) =>
        renderOption(value, `${value} (${count})`, value === chosen),
      )}
    </select>
  </label>`;
}

/** The attribute is for servers; once a visitor has chosen, only the property counts. */
function renderOption(value: string, text: string, isChosen: boolean): TemplateResult {
  return html`<option value=${value} ?selected=${isChosen} .selected=${isChosen}>${text}</option>`;
}

function foundText({count, query, language, languageTag}: FilterView): string {
  return isOn(query) && !count
    ? further.nothingMatches()
    : further.items(count, formatNumber(count, language, languageTag));
}

/** The values of a query, for paper. */
function inWords({text, tag, year}: NewsQuery): string {
  return [text?.trim(), tag, year].filter(Boolean).join(', ');
}
