// <benelux-news-card>: what visitors, sites and hostile feeds do to it.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect} from 'storybook/test';
import {enter, find} from '../interactions.js';

const meta: Meta = {
  title: 'Tests/News card',
  component: 'benelux-news-card',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

/** The card leads to the site's own page for an item, in place of the page that the feed names. */
export const ItemHref: StoryObj = {
  args: {'item-href': '/news?item={id}'},
  play: async ({canvasElement}) => {
    const link = await find(canvasElement, '[part=link]');

    await expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/\/news\?item=2021-12-joint-patrols$/),
    );
  },
};

/** Markup from a hostile feed: no script runs, and the text is shown. */
export const Hostile: StoryObj = {
  args: {src: 'https://content.example/hostile.json'},
  play: async ({canvasElement}) => {
    const title = await find(canvasElement, '[part=title]');

    await expect(title).toHaveTextContent('Ministers meet <script>document.title="hit"</script>');
    await expect(document.title).not.toBe('hit');
  },
};

/** "Try again" by keyboard moves the focus to the link of the new card. */
export const TryAgain: StoryObj = {
  args: {src: 'https://content.example/fails-once/senningenoverleg.{lang}.json'},
  play: async ({canvasElement}) => {
    await enter(await find(canvasElement, '[part=retry]'));

    await find(canvasElement, '[part=link]:focus');
  },
};
