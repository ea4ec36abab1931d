// <benelux-theme-intro>: a theme, every state it can be in, unusual content, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {refreshed} from './interactions.js';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'Theme intro',
  component: 'benelux-theme-intro',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

export const Theme: StoryObj = {};

export const OwnHeading: StoryObj = {
  args: {heading: 'Working together across borders', 'heading-level': 1},
};

/** The server has not answered yet: the skeleton is about as high as the theme will be. */
export const Loading: StoryObj = {
  args: {src: 'https://content.example/never/senningenoverleg.{lang}.json'},
};

/** The theme has no title and no section. */
export const Empty: StoryObj = {args: {src: undefined, content: {}}};

/** The theme cannot be loaded, and the page has no fallback. */
export const Failed: StoryObj = {args: {src: 'https://content.example/missing.json'}};

/** The theme cannot be loaded; the page's fallback stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'https://content.example/missing.json',
    slot: '<a href="https://content.example/en/senningen">About the Senningen Consultation</a>',
  },
};

/** The theme could not be updated: the old text stays, with the time at which it was loaded. */
export const Stale: StoryObj = {
  args: {src: 'https://content.example/works-once/mixed-languages.json'},
  render: (args, context) => refreshed(renderElement(args, context)),
};

/** A title without a place to break stays inside its column. */
export const LongWords: StoryObj = {args: {src: 'https://content.example/long-words.json'}};

export const Languages: StoryObj = {render: inEveryLanguage};
