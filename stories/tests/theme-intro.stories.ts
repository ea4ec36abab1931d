// <benelux-theme-intro>: what visitors and hostile feeds do to it.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {enter, find} from '../interactions.js';

const meta: Meta = {
  title: 'Tests/Theme intro',
  component: 'benelux-theme-intro',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

/** Markup, scripts and styles from a hostile feed: no script runs, and the text is shown. */
export const Hostile: StoryObj = {
  args: {src: 'https://content.example/hostile.json'},
  play: async ({canvasElement}) => {
    const body = await find(canvasElement, '[part=body]');

    await expect(body).toHaveTextContent('Words survive, links to scripts do not.');
    await expect(document.title).not.toBe('hit');
    await expect(body.querySelector('[href], [style], form, svg, iframe')).toBeNull();
  },
};

/** "Try again" by keyboard moves the focus to the heading of the new theme. */
export const TryAgain: StoryObj = {
  args: {src: 'https://content.example/fails-once/senningenoverleg.{lang}.json'},
  play: async ({canvasElement}) => {
    await enter(await find(canvasElement, '[part=retry]'));

    await find(canvasElement, '[part=heading]:focus');
  },
};
