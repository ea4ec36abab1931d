// <benelux-theme-intro>: a theme, what it shows without one, and its languages.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'Theme intro',
  component: 'benelux-theme-intro',
  args: {src: 'demo/feeds/senningenoverleg.{lang}.json'},
};

export default meta;

export const Theme: StoryObj = {};

export const OwnHeading: StoryObj = {
  args: {heading: 'Working together across borders', 'heading-level': 1},
};

/** Nothing is known of the theme yet: the skeleton has about the height of what will come. */
export const Loading: StoryObj = {args: {src: undefined}};

/** The theme has no title and no section. */
export const Empty: StoryObj = {args: {src: undefined, content: {}}};

/** The theme cannot be had, and the page has nothing to show instead. */
export const Failed: StoryObj = {args: {src: 'demo/feeds/missing.json'}};

/** The theme cannot be had; what the page has between the tags stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'demo/feeds/missing.json',
    slot: '<a href="https://content.example/en/senningen">About the Senningen Consultation</a>',
  },
};

export const Languages: StoryObj = {render: inEveryLanguage};
