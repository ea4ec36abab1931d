// JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/) with the `_benelux` extension.
import type {Source} from '../source.js';

export const jsonFeed: Source = {
  name: 'json-feed',

  paths: {
    homePageUrl: 'home_page_url',
    nextUrl: 'next_url',
    textFormat: '_benelux.text',
    sections: '_benelux.sections',
    html: 'content_html',
    url: 'url external_url',
    excerpt: 'summary content_text',
    published: 'date_published',
    updated: 'date_modified',
    authors: 'authors author',
    views: '_benelux.views',
    image: '_benelux.image',
    src: '_benelux.image.url image banner_image',
    size: 'url',
  },

  textFormat: 'mixed',

  matches: (answer) =>
    /^https?:\/\/(www\.)?jsonfeed\.org\/version\//.test(
      String((answer.json() as {version?: unknown}).version),
    ),

  parse: (answer) => answer.json() as object,
};
