// <benelux-news-list>: what visitors, sites and feeds, hostile ones too, do to it.
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, fn, userEvent, waitFor} from 'storybook/test';
import {all, enter, find} from '../interactions.js';
import * as list from '../news-list.stories.js';
import * as card from './news-card.stories.js';

const meta: Meta = {
  title: 'Tests/News list',
  component: 'benelux-news-list',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

/** Cards lead to the site's own page for an item, in place of the page that the feed names. */
export const ItemHref: StoryObj = {...card.ItemHref};

/** The server takes longer than five seconds: visitors are told, and may try again; what comes late is shown. */
export const Late: StoryObj = {
  args: {...list.LoadingWithFallback.args},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=retry]', 15_000);

    await expect((await find(canvasElement, '[part=status]')).textContent.trim()).not.toBe('');
  },
};

/** The button adds the next items, then those of the feed's next page, and moves the focus to the first new card. */
export const LoadMore: StoryObj = {
  args: {...list.LoadMore.args},
  play: async ({canvasElement}) => {
    for (const count of [6, 9]) {
      await enter(await find(canvasElement, '[part=more]'));
      await waitFor(() => expect(all(canvasElement, '[part=card]')).toHaveLength(count));
      await waitFor(() =>
        expect(all(canvasElement, ':focus').at(-1)).toHaveAttribute('part', 'link'),
      );
    }
  },
};

/** Posts of one photo are named by it; a picture may stand in the text alone; one that does not come gives its place up. */
export const AsPublished: StoryObj = {
  args: {src: 'https://content.example/as-published.json'},
  play: async ({canvasElement}) => {
    await waitFor(() => expect(all(canvasElement, 'img[hidden]')).toHaveLength(1));

    await expect(all(canvasElement, '[part=title]').map(({textContent}) => textContent)).toEqual([
      'Een brug over de Maas',
      'Controle ’s avonds',
      'De foto van dit bericht komt niet',
    ]);
  },
};

/** The list follows what is typed, and says how many items are left. */
export const FilterByWords: StoryObj = {
  args: {...list.Filter.args},
  play: async ({canvasElement}) => {
    await userEvent.type(await find(canvasElement, 'input[part=field]'), 'radio');

    await waitFor(() => expect(all(canvasElement, '[part=card]')).toHaveLength(1));
    await expect(await find(canvasElement, '[part=count]')).toHaveTextContent('1 item');
  },
};

/** A tag on a card filters by it; the focus moves to the choice of topics. */
export const FilterByTag: StoryObj = {
  args: {...list.Filter.args},
  play: async ({canvasElement}) => {
    await enter(await find(canvasElement, '[part=tag]'));

    await find(canvasElement, 'select:focus');
    await expect(all(canvasElement, '[part=card]')).toHaveLength(1);
  },
};

/** Markup, scripts and tricks from a hostile feed: no script runs, and the text is shown. */
export const Hostile: StoryObj = {
  args: {src: 'https://content.example/hostile.json'},
  play: async ({canvasElement}) => {
    await find(canvasElement, '[part=title]');

    const links = all(canvasElement, 'a').map((link) => link.getAttribute('href'));
    await expect(document.title).not.toBe('hit');
    await expect(links.filter((href) => !href?.startsWith('https:'))).toEqual([]);
    await expect(all(canvasElement, 'script, b, iframe')).toEqual([]);
  },
};

/** "Try again" asks the server a second time, and moves the focus to the heading. */
export const TryAgain: StoryObj = {
  args: {src: 'https://content.example/fails-once/senningenoverleg.{lang}.json'},
  play: async ({canvasElement}) => {
    await userEvent.click(await find(canvasElement, '[part=retry]'));
    await find(canvasElement, '[part=card]');

    await expect(all(canvasElement, '[part=card]')).toHaveLength(3);
    await expect(all(canvasElement, '[part=retry]')).toEqual([]);
  },
};

/** "Try again" by keyboard moves the focus to the heading of the new list. */
export const TryAgainByKeyboard: StoryObj = {
  args: {src: 'https://content.example/fails-once/senningenoverleg.{lang}.json'},
  play: async ({canvasElement}) => {
    await enter(await find(canvasElement, '[part=retry]'));

    await waitFor(() => expect(all(canvasElement, ':focus')[1]).toHaveAttribute('part', 'heading'));
  },
};

/** Enter on a card's link chooses its item; the page's listener is called first. */
export const ChooseByKeyboard: StoryObj = {
  play: async ({canvasElement}) => {
    const choose = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('benelux-select', choose);

    await enter(await find(canvasElement, '[part=link]'));

    await expect(choose).toHaveBeenCalledOnce();
  },
};
