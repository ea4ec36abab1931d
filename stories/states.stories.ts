// States × languages: each component on one sheet, to look at once before a release. CI compares their pictures.
import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {PSEUDO_LANGUAGE} from '../.storybook/pseudo-language.js';
import {languages} from './languages.js';
import * as newsCard from './news-card.stories.js';
import * as newsList from './news-list.stories.js';
import * as themeIntro from './theme-intro.stories.js';

// Tags say which pictures CI compares; on one sheet, colours of all kinds.
const meta: Meta = {
  id: 'states',
  title: 'States × languages',
  tags: ['!autodocs', 'picture-light'],
};

export default meta;

export const ThemeIntro: StoryObj = sheet(themeIntro, {}, [
  'Theme',
  'Loading',
  'Empty',
  'Failed',
  'FailedWithFallback',
  'Stale',
]);

export const NewsList: StoryObj = {
  ...sheet(newsList, {limit: 1}, [
    'List',
    'Compact',
    'Loading',
    'Empty',
    'Failed',
    'FailedWithFallback',
    'Stale',
    'LongWords',
  ]),
  tags: ['picture-dark', 'picture-forced-colors'],
};

export const NewsCard: StoryObj = sheet(newsCard, {}, [
  'Newest',
  'Loading',
  'Empty',
  'Failed',
  'FailedWithFallback',
  'Stale',
]);

/** A table of a component's stories by name, a row each, in every language and the one that nobody speaks. */
function sheet<Name extends string>(
  {default: {component = '', args: common}, ...stories}: Record<Name, StoryObj> & {default: Meta},
  args: Args,
  names: readonly Name[],
): StoryObj {
  const columns = [...languages, PSEUDO_LANGUAGE];
  return {
    render: (_, context) => {
      const table = document.createElement('table');
      table.style.cssText =
        'border-spacing: 16px; table-layout: fixed; inline-size: 1408px; line-height: 1.6';
      const head = table.createTHead().insertRow();
      addHeading(head, 'State', 'col').style.inlineSize = '9rem';
      for (const lang of columns) addHeading(head, lang, 'col');
      for (const name of names) {
        const {args: own, render = renderElement} =
          (stories as Record<string, StoryObj>)[name] ?? {};
        const row = table.insertRow();
        addHeading(row, name, 'row');
        for (const lang of columns) {
          const cell = row.insertCell();
          cell.lang = lang;
          cell.style.verticalAlign = 'top';
          // A sheet is there for the whole: long texts are cut, but for the last line that says how old news is.
          const window = cell.appendChild(document.createElement('div'));
          if (name !== 'Stale')
            window.style.cssText =
              'max-block-size: 15rem; overflow: clip; overflow-clip-margin: 8px';
          const element = {...context, component};
          window.append(render({...common, ...own, ...args}, element) as Node);
        }
      }
      return table;
    },
  };
}

function addHeading(row: HTMLTableRowElement, text: string, scope: 'col' | 'row'): HTMLElement {
  const cell = row.appendChild(document.createElement('th'));
  cell.scope = scope;
  cell.textContent = text;
  cell.style.cssText = 'font: bold 14px sans-serif; text-align: start; vertical-align: top';
  return cell;
}
