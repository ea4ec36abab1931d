// <benelux-theme>: introduction and news by one tag, every state it can be in, unusual content, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {refreshed} from './interactions.js';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'Theme',
  component: 'benelux-theme',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

export const Page: StoryObj = {};

export const Grid: StoryObj = {args: {layout: 'grid', hide: 'excerpt'}};

export const OwnHeading: StoryObj = {
  args: {heading: 'Working together across borders', 'heading-level': 1},
};

/** Visitors narrow the news by words, topic and year. */
export const Filter: StoryObj = {
  args: {filter: 'text tag year', show: 'tags', hide: 'image excerpt', limit: 8},
};

/** The server has not answered yet: the skeleton is about as high as the theme will be. */
export const Loading: StoryObj = {
  args: {src: 'https://content.example/never/senningenoverleg.{lang}.json'},
};

/** The feed has neither a title, nor sections, nor news. */
export const Empty: StoryObj = {args: {src: undefined, content: {}}};

/** The feed has news and no introduction. */
export const NewsOnly: StoryObj = {args: {src: 'https://content.example/mixed-languages.json'}};

/** The feed has an introduction and no news. */
export const IntroductionOnly: StoryObj = {
  args: {src: 'https://content.example/senningenoverleg.{lang}.json?items=0'},
};

/** The theme cannot be loaded, and the page has no fallback. */
export const Failed: StoryObj = {args: {src: 'https://content.example/missing.json'}};

/** The theme cannot be loaded; the page's fallback stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'https://content.example/missing.json',
    slot: '<a href="https://content.example/en/senningen">About the Senningen Consultation</a>',
  },
};

/** The theme could not be updated: the old one stays, with the time at which it was loaded. */
export const Stale: StoryObj = {
  args: {
    src: 'https://content.example/works-once/mixed-languages.json',
    hide: 'image excerpt',
  },
  render: (args, context) => refreshed(renderElement(args, context)),
};

/** Words without a place to break stay inside their column. */
export const LongWords: StoryObj = {args: {src: 'https://content.example/long-words.json'}};

/** Arabic and Hebrew run from right to left in a page that runs from left to right. */
export const RightToLeft: StoryObj = {args: {src: 'https://content.example/right-to-left.json'}};

export const Languages: StoryObj = {
  args: {limit: 1},
  render: inEveryLanguage,
};
