// What is ugly in life: odd pictures, missing fields, long texts, narrow and wide columns, every state in every layout.
import type {Args, Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {portrait} from './feeds.js';
import * as list from './news-list.stories.js';
import {addHeading} from './sheet.js';

const meta: Meta = {title: 'Odd content', component: 'benelux-news-list'};

export default meta;

const src = 'https://content.example/senningenoverleg.{lang}.json';

const layouts = ['list', 'grid', 'compact'];

const picture = {
  src: new URL('images/bridge.svg', document.baseURI).href,
  alt: 'An arched bridge over a wide river',
  width: 640,
  height: 360,
};

const first = {
  id: 'bridge',
  url: 'https://content.example/en/bridge',
  title: 'Bridge over the Meuse closed for two nights',
  excerpt: 'Ambulances may pass. All other traffic is led over the bridge to the north.',
  published: '2021-12-03',
  views: 397,
  image: picture,
};

const second = {
  ...first,
  id: 'exercise',
  url: 'https://content.example/en/exercise',
  title: 'Exercise',
  excerpt: 'Sirens on Saturday morning are part of an exercise.',
  published: '2021-12-02',
  views: 52,
};

const third = {
  ...first,
  id: 'language',
  url: 'https://content.example/en/language',
  title:
    'Which language do you speak when the colleague on the other side of the border does not answer?',
  published: '2021-11-30',
  views: 88,
};

const items = [first, second, third];

/** The first picture does not come: its place goes to the text. */
export const BrokenPicture: StoryObj = inEachLayout([
  // An answer that is no picture, so that the console stays clean.
  {...first, image: {...picture, src: new URL('iframe.html', document.baseURI).href}},
  second,
  third,
]);

/** The first picture is higher than wide. */
export const Portrait: StoryObj = inEachLayout([portrait, second, third]);

/** The first picture is cut to the shape of the others, around the point that the feed names: the sun. */
export const FocalPoint: StoryObj = inEachLayout(
  [{...portrait, image: {...portrait.image, focus: {x: 0.5, y: 0.26}}}, second, third],
  {'image-fit': 'cover'},
);

/** Only the second item has a picture. */
export const SomeWithPictures: StoryObj = inEachLayout([
  {...first, image: undefined},
  second,
  {...third, image: undefined},
]);

/** No item has a page of its own. */
export const NoLink: StoryObj = inEachLayout(items.map((item) => ({...item, url: undefined})));

/** The feed says neither when an item was published nor how often it was viewed. */
export const NoDate: StoryObj = inEachLayout(
  items.map((item) => ({...item, published: undefined, views: undefined})),
);

/** Nobody has seen the first item, and everybody the second. */
export const Views: StoryObj = inEachLayout([
  {...first, views: 0},
  {...second, views: 1_234_567},
  third,
]);

/** An introduction of several sections, with a list, a quote and headings of its own. */
export const SeveralSections: StoryObj = {
  args: {
    content: {
      title: 'Joint patrols',
      sections: [
        {
          heading: 'What they are',
          html:
            '<p>Officers of two countries share one car. They may check documents on both sides.</p>' +
            '<h4>Where they drive</h4><ul><li>along the Our and the Sauer;</li><li>between Maastricht and Aachen.</li></ul>',
        },
        {
          heading: 'What officers say',
          html: '<blockquote><p>After three shifts you know which word to use on the radio.</p></blockquote>',
        },
        {heading: 'Whom to call', html: '<p>In an emergency 112, in each of the countries.</p>'},
      ],
    },
  },
  render: (args) => renderElement(args, {component: 'benelux-theme-intro'}),
};

/** An article with a table that is wider than a phone, and a quote. */
export const TableAndQuote: StoryObj = {
  args: {src, item: '2021-10-radio'},
  render: (args) => {
    const both = document.createDocumentFragment();
    for (const item of ['2021-10-radio', '2021-12-joint-patrols'])
      both.append(renderElement({...args, item}, {component: 'benelux-news-article'}));
    return both;
  },
};

/** Two elements and a fallback link below one another, without a rule of the page for the space between them. */
export const TwoInARow: StoryObj = {
  args: {src},
  render: (args) => {
    const page = document.createDocumentFragment();
    page.append(
      renderElement(args, {component: 'benelux-theme-intro'}),
      renderElement(args, {component: 'benelux-news-list'}),
      renderElement({...list.FailedWithFallback.args}, {component: 'benelux-news-list'}),
    );
    return page;
  },
};

/** As wide as the side bar of an old site. */
export const NarrowColumn: StoryObj = inColumn('200px');

/** As wide as a page without margins on a large screen. */
export const VeryWideColumn: StoryObj = inColumn('1600px');

/** On a page with a serif font and headings of its own: the element's heading is no larger than the page's. */
export const SerifPage: StoryObj = {
  args: {src, 'heading-level': 3, limit: 2},
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.cssText = 'font: 1.125rem/1.6 Georgia, serif; max-inline-size: 60rem';
      const heading = page.appendChild(document.createElement('h2'));
      heading.textContent = 'Working together';
      heading.style.cssText = 'font: 700 1.5em/1.2 Georgia, serif';
      const text = page.appendChild(document.createElement('p'));
      text.textContent = 'Crime does not stop at a border. Neither does the police.';
      page.append(story() as Node);
      return page;
    },
  ],
};

/** Every state of a list in every layout. */
export const StatesAndLayouts: StoryObj = {
  render: (_, context) => {
    const table = document.createElement('table');
    table.style.cssText =
      'border-spacing: 1.5rem; table-layout: fixed; inline-size: 100%; min-inline-size: 75rem';
    const head = table.createTHead().insertRow();
    addHeading(head, 'State', 'col').style.inlineSize = '6rem';
    for (const layout of layouts) addHeading(head, layout, 'col');
    for (const name of ['Loading', 'Empty', 'Failed', 'Stale', 'List'] as const) {
      const {args, render = renderElement} = list[name];
      const row = table.insertRow();
      addHeading(row, name === 'List' ? 'Ready' : name, 'row');
      for (const layout of layouts) {
        const cell = row.insertCell();
        cell.style.verticalAlign = 'top';
        const all = {...list.default.args, ...args, layout, limit: 2, hide: ''};
        cell.append(render(all, context) as Node);
      }
    }
    return table;
  },
};

/** The items as a list, as a grid and compact, below one another. */
function inEachLayout(items: readonly object[], args: Args = {}): StoryObj {
  return {
    args: {content: {items}, more: 'none', ...args},
    render: (args, context) => {
      const all = document.createDocumentFragment();
      for (const layout of layouts)
        all.append(renderElement({...args, layout, heading: layout}, context));
      return all;
    },
  };
}

/** The items in a column, as a list and as a grid. */
function inColumn(width: string): StoryObj {
  return {
    args: {src, more: 'none', limit: 3},
    render: (args: Args, context) => {
      const column = document.createElement('div');
      column.style.inlineSize = width;
      for (const layout of layouts)
        column.append(renderElement({...args, layout, heading: layout}, context));
      return column;
    },
  };
}
