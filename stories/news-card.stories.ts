// <benelux-news-card>: one item of a feed, every state it can be in, unusual content, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {portrait} from './feeds.js';
import {refreshed} from './interactions.js';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'News card',
  component: 'benelux-news-card',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

export const Newest: StoryObj = {};

/** The page hands the item over, and no request is made. */
export const HandedOver: StoryObj = {
  args: {
    src: undefined,
    content: {
      id: 'control-room',
      url: 'https://content.example/en/control-room',
      title: 'Control rooms in three countries linked',
      excerpt: 'Whoever calls near the border is now helped by the patrol that is nearest.',
      published: '2021-12-03',
      views: 1204,
    },
  },
};

export const WithoutImage: StoryObj = {args: {hide: 'image views', 'excerpt-lines': 2}};

/** Without "Read more", the title is the link. */
export const TitleLink: StoryObj = {args: {hide: 'link'}};

/** The card says what it is about, by whom it is, and when it was changed. */
export const WithTags: StoryObj = {args: {show: 'tags updated authors', item: '2021-10-radio'}};

/** Nothing of the picture is cut off. */
export const ImageFitContain: StoryObj = {
  args: {src: undefined, 'image-fit': 'contain', content: portrait},
};

/** The server has not answered yet: the skeleton is about as high as the card will be. */
export const Loading: StoryObj = {
  args: {src: 'https://content.example/never/senningenoverleg.{lang}.json'},
};

/** The feed has no such item. */
export const Empty: StoryObj = {args: {item: 'no-such-item'}};

/** The feed cannot be loaded, and the page has no fallback. */
export const Failed: StoryObj = {args: {src: 'https://content.example/missing.json'}};

/** The feed cannot be loaded; the page's fallback stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'https://content.example/missing.json',
    slot: '<a href="https://content.example/en/control-room">Control rooms linked</a>',
  },
};

/** The item could not be updated: the old one stays, with the time at which it was loaded. */
export const Stale: StoryObj = {
  args: {
    src: 'https://content.example/works-once/senningenoverleg.{lang}.json',
    hide: 'image excerpt',
  },
  render: (args, context) => refreshed(renderElement(args, context)),
};

/** Words without a place to break stay inside their column. */
export const LongWords: StoryObj = {args: {src: 'https://content.example/long-words.json'}};

/** Arabic runs from right to left in a page that runs from left to right. */
export const RightToLeft: StoryObj = {args: {src: 'https://content.example/right-to-left.json'}};

export const Languages: StoryObj = {
  args: {hide: 'image excerpt'},
  render: inEveryLanguage,
};
