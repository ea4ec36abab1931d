// <benelux-news-article>: one item whole, every state it can be in, unusual content, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {renderElement} from '../.storybook/render.js';
import {portrait} from './feeds.js';
import {find, refreshed} from './interactions.js';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'News article',
  component: 'benelux-news-article',
  args: {
    src: 'https://content.example/senningenoverleg.{lang}.json',
    item: '2021-12-joint-patrols',
    'back-href': '/news',
  },
};

export default meta;

/** A list, a table with a caption, and a quote; the table is a region that scrolls by itself on a narrow page. */
export const Article: StoryObj = {
  play: async ({canvasElement}) => {
    const region = await find(canvasElement, '[role=region]');

    await expect(region).toHaveAttribute('tabindex', '0');
    await expect(region).toHaveAccessibleName('Who does what during a joint check');
  },
};

/** A picture with a caption in the text. */
export const WithFigure: StoryObj = {args: {item: '2021-10-pursuit'}};

/** A table with texts in other languages. */
export const WithWideTable: StoryObj = {args: {item: '2021-10-radio'}};

/** What the item is about, and by whom. */
export const WithTagsAndAuthors: StoryObj = {
  args: {item: '2021-10-radio', show: 'tags authors'},
};

/** The day of the last change is another than that of publication. */
export const Updated: StoryObj = {args: {item: '2021-06-quarter-century'}};

/** A picture that is higher than wide is cut to the shape of all others. */
export const ImageFitCover: StoryObj = {
  args: {src: undefined, item: undefined, content: portrait},
};

/** Nothing of the picture is cut off. */
export const ImageFitContain: StoryObj = {
  args: {...ImageFitCover.args, 'image-fit': 'contain'},
};

/** The feed has a summary and no article: the summary stands in, and the link to the original leads to the rest. */
export const SummaryOnly: StoryObj = {
  args: {src: 'https://content.example/mixed-languages.json', item: 'nl'},
};

/** The links of the text open in a new tab, and say so. */
export const NewTab: StoryObj = {args: {target: '_blank'}};

/** The element takes font and colours from the page around it. */
export const HostAppearance: StoryObj = {
  args: {appearance: 'host'},
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.cssText = 'font: 1.125rem Georgia, serif; color: light-dark(#5b1a3a, #f3c6da)';
      page.append(story() as Node);
      return page;
    },
  ],
};

/** The server has not answered yet: the skeleton is about as high as the beginning of an article. */
export const Loading: StoryObj = {
  args: {src: 'https://content.example/never/senningenoverleg.{lang}.json'},
};

/** The feed has no such item. */
export const Empty: StoryObj = {args: {item: 'no-such-item'}};

/** The feed has no such item; the page's fallback is shown below the sentence that says so. */
export const EmptyWithFallback: StoryObj = {
  args: {
    item: 'no-such-item',
    slot: '<a href="https://content.example/en/news">News about the Senningen Consultation</a>',
  },
};

/** The feed cannot be loaded, and the page has no fallback. */
export const Failed: StoryObj = {args: {src: 'https://content.example/missing.json'}};

/** The feed cannot be loaded; the page's fallback stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'https://content.example/missing.json',
    slot: '<a href="https://content.example/en/news">News about the Senningen Consultation</a>',
  },
};

/** The item could not be updated: the old one stays, with the time at which it was loaded. */
export const Stale: StoryObj = {
  args: {src: 'https://content.example/works-once/mixed-languages.json', item: 'nl'},
  render: (args, context) => refreshed(renderElement(args, context)),
};

/** Words without a place to break stay inside their column. */
export const LongWords: StoryObj = {
  args: {src: 'https://content.example/long-words.json', item: 'compound'},
};

/** A screen reader is told the language of an item that is in another language than the element. */
export const OtherLanguage: StoryObj = {args: {item: '2020-11-data-exchange', show: 'tags'}};

/** Arabic runs from right to left in a page that runs from left to right. */
export const RightToLeft: StoryObj = {
  args: {src: 'https://content.example/right-to-left.json', item: 'ar'},
};

export const Languages: StoryObj = {
  args: {item: '2021-06-quarter-century', show: 'tags'},
  render: inEveryLanguage,
};
