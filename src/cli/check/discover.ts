// Looks in a web page for the feeds that it names, since people write down the address of the page.
import type {Answer} from '../../content/answer.js';
import {parse} from '../../html/parse.js';
import {collect, type Finding} from './finding.js';

/** The types of feeds (https://html.spec.whatwg.org/#rel-alternate), and their names. */
const feedTypes: Readonly<Record<string, string>> = {
  'application/feed+json': 'JSON Feed',
  'application/json': 'JSON',
  'application/rss+xml': 'RSS',
  'application/atom+xml': 'Atom',
};

/** What a page with status 200 offers in place of itself; nothing where it is no page. */
export function discover(answer: Answer): readonly Finding[] {
  const page = /^\s*<(!doctype html|html|head|body)/i.test(answer.text()) && parse(answer.text());
  const {list, add} = collect();
  if (!page) return list;
  for (const link of Array.from(page.querySelectorAll('link[href]'))) {
    const [rel, type, title, href = ''] = ['rel', 'type', 'title', 'href'].map(
      (name) => link.getAttribute(name) ?? '',
    );
    const name = feedTypes[type ?? ''];
    if (rel === 'alternate' && name && URL.canParse(href, answer.url)) {
      const what = title ? `the ${name} feed “${title}”` : `a feed in ${name}`;
      const {href: src} = new URL(href, answer.url);
      add('note', 'type', `The page names ${what}`, `Write src="${src}".`);
    }
    if (rel === 'https://api.w.org/' && URL.canParse(href, answer.url)) {
      const {href: src} = new URL('wp/v2/posts', new URL(href, answer.url));
      add('note', 'type', 'The page is made by WordPress', `Try src="${src}".`);
    }
  }
  if (page.querySelector('script[type="application/ld+json"]')) {
    const cure = 'No element reads it there: paste it into the element, or look for a feed.';
    add('note', 'type', 'The page holds data as JSON-LD', cure);
  }
  return list;
}
