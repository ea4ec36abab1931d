// States × languages: one sheet for each component, to look at before a release. CI compares pictures of the sheets.
import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {PSEUDO_LANGUAGE} from '../.storybook/pseudo-language.js';
import {languages} from './languages.js';
import * as newsArticle from './news-article.stories.js';
import * as newsCard from './news-card.stories.js';
import * as newsList from './news-list.stories.js';
import {addHeading} from './sheet.js';
import * as theme from './theme.stories.js';
import * as themeIntro from './theme-intro.stories.js';

// Tags say which pictures CI compares; one sheet is compared in all colour modes.
const meta: Meta = {
  id: 'states',
  title: 'States × languages',
  tags: ['picture-light'],
};

export default meta;

export const Theme: StoryObj = sheet(theme, {limit: 1}, [
  'Page',
  'Loading',
  'Empty',
  'Failed',
  'FailedWithFallback',
  'Stale',
]);

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

export const NewsListFilter: StoryObj = sheet(newsList, {limit: 1}, ['Filter', 'NothingMatches']);

export const NewsCard: StoryObj = sheet(newsCard, {}, [
  'Newest',
  'Loading',
  'Empty',
  'Failed',
  'FailedWithFallback',
  'Stale',
]);

export const NewsArticle: StoryObj = sheet(newsArticle, {}, [
  'Updated',
  'Loading',
  'Empty',
  'EmptyWithFallback',
  'Failed',
  'FailedWithFallback',
  'Stale',
]);

/** A table with a row for each named story, in every language and the pseudo-language. */
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
          // Long texts are cut, to keep the sheet small; these are whole, as their last lines tell how old news is or what was found.
          const frame = cell.appendChild(document.createElement('div'));
          if (!['Stale', 'Filter', 'NothingMatches'].includes(name))
            frame.style.cssText =
              'max-block-size: 15rem; overflow: clip; overflow-clip-margin: 8px';
          const element = {...context, component};
          frame.append(render({...common, ...own, ...args}, element) as Node);
        }
      }
      return table;
    },
  };
}
