// <benelux-news-card>: one item of a feed, what it shows without one, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'News card',
  component: 'benelux-news-card',
  args: {src: 'demo/feeds/senningenoverleg.{lang}.json'},
};

export default meta;

export const Newest: StoryObj = {};

/** A page hands the item over; no request is made. */
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

/** Nothing is known of the item yet: the skeleton has about the height of what will come. */
export const Loading: StoryObj = {args: {src: undefined}};

/** The feed has no such item. */
export const Empty: StoryObj = {args: {item: 'no-such-item'}};

/** The feed cannot be had, and the page has nothing to show instead. */
export const Failed: StoryObj = {args: {src: 'demo/feeds/missing.json'}};

/** The feed cannot be had; what the page has between the tags stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'demo/feeds/missing.json',
    slot: '<a href="https://content.example/en/control-room">Control rooms linked</a>',
  },
};

export const Languages: StoryObj = {
  args: {hide: 'image excerpt'},
  render: inEveryLanguage,
};
