// How long a text of a strange kind keeps a page busy: as much longer as it is longer, and no more.
import {expect} from '@open-wc/testing';
import {timed} from '../../test/pace.js';
import {read, readText} from '../../test/read.js';
import {jsonFeed} from './sources/json-feed.js';
import {rss} from './sources/rss.js';
import {wordpress} from './sources/wordpress.js';

const url = 'https://content.example/wp-json/wp/v2/posts';

const own = 'https://content.example/bericht';

/** Texts by what they consist of. Most browsers take long themselves for thousands of elements in each other. */
const texts: Readonly<Record<string, string>> = {
  'a bracket and underscores': `[a${'_'.repeat(10_000)}[`,
  'a bracket and letters': `[${'a'.repeat(200_000)}[`,
  'names in brackets': '[a_'.repeat(10_000),
  'captions without an end': '[caption]'.repeat(40_000),
  'links to the post': `<a href="${own}">x</a>`.repeat(10_000),
  brackets: '('.repeat(50_000),
  'signs of tags': '<'.repeat(50_000),
  'signs of references': '&amp'.repeat(10_000),
  spaces: ' \n'.repeat(25_000),
  flags: '\u{1f1f3}\u{1f1f1}'.repeat(10_000),
  'joined signs': '\u{1f469}\u200d'.repeat(10_000),
};

const formats: Readonly<Record<string, (text: string) => unknown>> = {
  'JSON Feed': (text) =>
    read(
      jsonFeed,
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: text,
        items: [
          {
            ...{id: text, url: text, title: text, summary: text, content_html: text},
            ...{date_published: text, language: text, image: text, tags: [text], authors: [text]},
          },
        ],
      },
      url,
    ),
  WordPress: (text) => {
    const rendered = text;
    const post = {link: own, title: {rendered}, excerpt: {rendered}, content: {rendered}};
    return read(wordpress, [post], url, {Link: text.replace(/[^ -~]/g, '')});
  },
  RSS: (text) => {
    const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const item = ['title', 'link', 'description', 'author', 'category', 'pubDate', 'guid'].map(
      (name) => `<${name}>${written}</${name}>`,
    );
    return readText(rss, `<rss><channel><item>${item.join('')}</item></channel></rss>`, url);
  },
};

describe('A page is not kept busy', () => {
  for (const [format, run] of Object.entries(formats))
    for (const [what, text] of Object.entries(texts))
      it(`by ${what} in ${format}`, async () => {
        const {time} = await timed(() => run(text));

        expect(time).to.be.below(1000);
      });
});
