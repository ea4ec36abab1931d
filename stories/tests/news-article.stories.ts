// <benelux-news-article>: what visitors and hostile feeds do to it.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {all, enter, find} from '../interactions.js';

const meta: Meta = {
  title: 'Tests/News article',
  component: 'benelux-news-article',
  args: {
    src: 'https://content.example/senningenoverleg.{lang}.json',
    item: '2021-12-joint-patrols',
  },
};

export default meta;

/** Markup, scripts and styles from a hostile feed: no script runs, and the text is shown. */
export const Hostile: StoryObj = {
  args: {src: 'https://content.example/hostile.json', item: 'markup'},
  play: async ({canvasElement}) => {
    const body = await find(canvasElement, '[part=body]');

    await expect(body).toHaveTextContent('Words survive, links to scripts do not.');
    await expect(document.title).not.toBe('hit');
    await expect(all(canvasElement, '[part=body] :is([href], [style], form, svg, iframe)')).toEqual(
      [],
    );
  },
};

/** "Try again" by keyboard moves the focus to the title of the article. */
export const TryAgain: StoryObj = {
  args: {src: 'https://content.example/fails-once/senningenoverleg.{lang}.json'},
  play: async ({canvasElement}) => {
    await enter(await find(canvasElement, '[part=retry]'));

    await find(canvasElement, '[part=heading]:focus');
  },
};
