// <benelux-theme>: what visitors, sites and hostile feeds do to it.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {all, enter, find} from '../interactions.js';

const meta: Meta = {
  title: 'Tests/Theme',
  component: 'benelux-theme',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

/** Cards lead to the site's own page for an item; "More news" leads to the site's own page of news. */
export const OwnPages: StoryObj = {
  args: {'item-href': '/news/item?item={id}', 'more-href': '/news', show: 'tags'},
  play: async ({canvasElement}) => {
    const [link, more] = [
      await find(canvasElement, '[part=link]'),
      await find(canvasElement, '[part=more]'),
    ];

    await expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/\/news\/item\?item=2021-12-joint-patrols$/),
    );
    await expect(more).toHaveAttribute('href', expect.stringMatching(/\/news$/));
  },
};

/** Markup, scripts and styles from a hostile feed: no script runs, and the text is shown. */
export const Hostile: StoryObj = {
  args: {src: 'https://content.example/hostile.json'},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=title]');

    const links = all(canvasElement, 'a').map((link) => link.getAttribute('href'));
    await expect(document.title).not.toBe('hit');
    await expect(links.filter((href) => href && !href.startsWith('https:'))).toEqual([]);
    await expect(all(canvasElement, 'script, iframe, form')).toEqual([]);
  },
};

/** "Try again" by keyboard moves the focus to the heading of the new theme. */
export const TryAgain: StoryObj = {
  args: {src: 'https://content.example/fails-once/senningenoverleg.{lang}.json'},
  play: async ({canvasElement}) => {
    await enter(await find(canvasElement, '[part=retry]'));

    await waitFor(() =>
      expect(all(canvasElement, ':focus').at(-1)).toHaveAttribute('part', 'heading'),
    );
  },
};
