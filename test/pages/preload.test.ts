// What the server of a feed gets from a host page: one request, and no cookie.
import {expect} from '@open-wc/testing';
import {answer, received, requests, uniqueKey} from '../answers.js';
import {openPage, openReady, otherOrigin, scriptTag, written} from './host-page.js';

describe('the request of a host page', () => {
  it('is that of the preload link for a feed on another origin', async () => {
    const key = uniqueKey();
    const feed = otherOrigin + answer('feed.nl.json', {key});
    await openReady(page(feed, preload(feed)));
    expect(await requests(key)).to.equal(1);
  });

  it('is that of the preload link for a feed on its own origin, where the engine supports this', async () => {
    const [key, best] = [uniqueKey(), uniqueKey()];
    const feed = answer('feed.nl.json', {key});
    await openReady(page(feed, preload(feed)));

    // WebKit uses no preload of the page's own origin, whatever the request is like.
    const same = answer('feed.nl.json', {key: best});
    const {window} = await openPage(written('', {head: preload(same)}));
    await window.fetch(same, {credentials: 'same-origin'});
    expect(await requests(key)).to.equal(await requests(best));
  });

  it('carries no cookie, not even to its own origin', async () => {
    const key = uniqueKey();
    const feed = answer('feed.nl.json', {key});
    document.cookie = 'visitor=known; path=/';
    await openReady(page(feed));
    await fetch(feed);
    const cookies = (await received(key)).map(({headers}) => headers['cookie']);
    expect(cookies).to.deep.equal([undefined, 'visitor=known']);
  });
});

function page(feed: string, head = ''): string {
  const body = `<benelux-news-list src="${feed}"></benelux-news-list>
    <benelux-theme-intro src="${feed}"></benelux-theme-intro>`;
  return written(body, {head: `${head}${scriptTag}`});
}

function preload(feed: string): string {
  return `<link rel="preload" as="fetch" crossorigin href="${feed}">`;
}
