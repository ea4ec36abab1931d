// <benelux-news-list>: its layouts, every state it can be in, unusual content, and its languages.
import demo from '../demo/feeds/senningenoverleg.en.json';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {renderElement} from '../.storybook/render.js';
import {portrait} from './feeds.js';
import {refreshed} from './interactions.js';
import {inEveryLanguage} from './languages.js';

const meta: Meta = {
  title: 'News list',
  component: 'benelux-news-list',
  args: {src: 'https://content.example/senningenoverleg.{lang}.json'},
};

export default meta;

export const List: StoryObj = {};

export const Grid: StoryObj = {args: {layout: 'grid'}};

export const Compact: StoryObj = {args: {layout: 'compact', limit: 5}};

export const OneItem: StoryObj = {
  args: {src: 'https://content.example/senningenoverleg.{lang}.json?items=1'},
};

export const TwentyItems: StoryObj = {
  args: {
    src: 'https://content.example/senningenoverleg.{lang}.json?items=20',
    limit: 20,
    layout: 'grid',
  },
};

export const WithoutImages: StoryObj = {args: {hide: 'image'}};

export const MostViewed: StoryObj = {args: {sort: 'most-viewed', hide: 'image excerpt'}};

/** Without "Read more", the title is the link. */
export const TitleLink: StoryObj = {args: {hide: 'link'}};

/** Each card says what it is about, by whom it is, and when it was changed. */
export const WithTags: StoryObj = {args: {show: 'tags updated authors', limit: 4}};

/** Nothing of a picture is cut off. */
export const ImageFitContain: StoryObj = {
  args: {src: undefined, 'image-fit': 'contain', content: {items: [portrait]}},
};

/** The element takes font and colours from the page around it. */
export const HostAppearance: StoryObj = {
  args: {appearance: 'host', layout: 'grid'},
  decorators: [
    (story) => {
      const page = document.createElement('div');
      page.style.cssText = 'font: 1.125rem Georgia, serif; color: light-dark(#5b1a3a, #f3c6da)';
      page.append(story() as Node);
      return page;
    },
  ],
};

/** The server has not answered yet: the skeleton is about as high as the list will be. */
export const Loading: StoryObj = {
  args: {src: 'https://content.example/never/senningenoverleg.{lang}.json'},
};

/** The page's fallback is shown from the start. */
export const LoadingWithFallback: StoryObj = {
  args: {
    ...Loading.args,
    slot: '<a href="https://content.example/en/news">News about the Senningen Consultation</a>',
  },
};

/** The feed has no news. */
export const Empty: StoryObj = {
  args: {src: 'https://content.example/senningenoverleg.{lang}.json?items=0'},
};

/** The feed cannot be loaded, and the page has no fallback. */
export const Failed: StoryObj = {args: {src: 'https://content.example/missing.json'}};

/** The feed cannot be loaded; the page's fallback stays. */
export const FailedWithFallback: StoryObj = {
  args: {
    src: 'https://content.example/missing.json',
    slot: '<a href="https://content.example/en/news">News about the Senningen Consultation</a>',
  },
};

/** The news could not be updated: the old news stays, with the time at which it was loaded. */
export const Stale: StoryObj = {
  args: {
    src: 'https://content.example/works-once/senningenoverleg.{lang}.json',
    hide: 'image excerpt',
  },
  render: (args, context) => refreshed(renderElement(args, context)),
};

/** The news cannot be loaded: the last good copy on the device is shown, with the time at which it was loaded. */
export const LastGoodCopy: StoryObj = {
  args: {src: 'https://content.example/missing.json', offline: true, hide: 'image excerpt'},
  loaders: [
    async () => {
      const copy = {
        text: JSON.stringify(demo),
        url: 'https://content.example/en/',
        savedAt: new Date(Date.now() - 86_400_000).toISOString(),
      };
      const cache = await caches.open('benelux-elements');
      await cache.put('https://content.example/missing.json', Response.json(copy));
    },
  ],
};

/** The button adds the next items, then those of the feed's next page. */
export const LoadMore: StoryObj = {
  args: {
    src: 'https://content.example/senningenoverleg.{lang}.json?items=6&pages=2',
    more: 'load',
    hide: 'image excerpt',
  },
};

/** RSS of a site with WordPress: titles are decoded, and the last paragraph that the system adds is gone. */
export const Rss: StoryObj = {args: {src: 'https://content.example/news.rss'}};

/** JSON of the host's own, by the attribute `paths`. */
export const OwnJson: StoryObj = {
  args: {
    src: 'https://content.example/own.json',
    paths: 'items: rows; id: nr; title: kop; excerpt: intro; published: datum; url: pagina',
  },
};

/** Visitors narrow the list by words, topic and year; a tag on a card is a button that does so too. */
export const Filter: StoryObj = {
  args: {filter: 'text tag year', show: 'tags', hide: 'image excerpt', limit: 8},
};

/** Nothing matches: the list says so, and how to go on. */
export const NothingMatches: StoryObj = {
  args: {...Filter.args},
  render: (args, context) =>
    Object.assign(renderElement(args, context), {query: {text: 'zeppelin', year: 2020}}),
};

/** Each link says that it opens in a new tab. */
export const NewTab: StoryObj = {args: {target: '_blank', layout: 'grid'}};

/** The page waits, for a visitor's consent perhaps: nothing is asked until it calls `refresh()`. */
export const Manual: StoryObj = {args: {loading: 'manual'}};

/** Words without a place to break stay inside their column. */
export const LongWords: StoryObj = {
  args: {src: 'https://content.example/long-words.json', layout: 'grid'},
};

/** A screen reader is told the language of items that are in another language than the element. */
export const MixedLanguages: StoryObj = {
  args: {src: 'https://content.example/mixed-languages.json'},
};

/** Arabic and Hebrew run from right to left in a page that runs from left to right. */
export const RightToLeft: StoryObj = {args: {src: 'https://content.example/right-to-left.json'}};

export const Languages: StoryObj = {
  args: {limit: 1},
  render: inEveryLanguage,
};
