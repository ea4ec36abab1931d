// <benelux-news-list>: its layouts, what it shows when there is no news, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'News list',
  component: 'benelux-news-list',
  args: {src: 'demo/feeds/senningenoverleg.{lang}.json'},
};

export default meta;

export const List: StoryObj = {};

export const Grid: StoryObj = {args: {layout: 'grid'}};

export const Compact: StoryObj = {args: {layout: 'compact', limit: 5}};

export const MostViewedWithoutImages: StoryObj = {args: {sort: 'most-viewed', hide: 'image'}};

/** Font and colours of the page around it. */
export const HostAppearance: StoryObj = {
  args: {appearance: 'host', layout: 'grid'},
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.cssText = 'font: 1.125rem Georgia, serif; color: #5b1a3a';
      page.append(story() as Node);
      return page;
    },
  ],
};

/** Nothing is known of the content yet: the skeleton has about the height of what will come. */
export const Loading: StoryObj = {args: {src: undefined}};

/** The feed has no news. */
export const Empty: StoryObj = {args: {src: undefined, content: {items: []}}};

/** The feed cannot be had, and the page has nothing to show instead. */
export const Failed: StoryObj = {args: {src: 'demo/feeds/missing.json'}};

/** The feed cannot be had; what the page has between the tags stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'demo/feeds/missing.json',
    slot: '<a href="https://content.example/en/news">News about the Senningen Consultation</a>',
  },
};

export const Languages: StoryObj = {
  args: {limit: 1},
  render: inEveryLanguage,
};
