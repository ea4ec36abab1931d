// What happens when a visitor asks a list for more.
import {expect, html, nextFrame} from '@open-wc/testing';
import {fixture, itInBrowser} from '../../../test/fixture.js';
import {answer, json, release, requests, sequence, uniqueKey} from '../../../test/answers.js';
import {expectAccessible} from '../../../test/axe.js';
import {until} from '../../../test/clock.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item, type TestItem} from '../../../test/feeds.js';
import {cards, findPart, partText, settled, titles} from '../../../test/page.js';
import '../benelux-news-list.js';
import type {NewsListElement} from './news-list.js';

function items(ids: string): TestItem[] {
  return ids.split('').map((id) => item(id));
}

/** The URL of the first of several pages, each with one item for each letter. */
function pages(...contents: readonly string[]): string {
  let next: string | undefined;
  for (const ids of contents.toReversed()) {
    next = new URL(json(feed(items(ids), {next_url: next}), {key: uniqueKey()}), location.href)
      .href;
  }
  return next ?? '';
}

async function list(src: string, limit = 2): Promise<NewsListElement> {
  const element = await fixture<NewsListElement>(
    html`<benelux-news-list lang="nl" more="load" limit=${limit} src=${src}></benelux-news-list>`,
  );
  await settled(element);
  return element;
}

function button(element: Element): HTMLElement | null | undefined {
  return findPart(element, 'more');
}

/** Presses the button and waits for the outcome. */
async function askForMore(element: NewsListElement): Promise<void> {
  button(element)?.focus();
  button(element)?.click();
  do await nextFrame();
  while (partText(element, 'status') === 'Laden…');
  await nextFrame();
}

/** The title of the card whose link has the focus. */
function focused(element: NewsListElement): string | undefined {
  const card = element.shadowRoot?.activeElement;
  return card?.shadowRoot?.activeElement?.matches('[part=link]')
    ? partText(card, 'title')
    : undefined;
}

describe('"More news" of a list with more="load"', () => {
  listenToWarnings();

  it('adds the next items, announces how many, and moves the focus to the first of them', async () => {
    const element = await list(json(feed(items('abcde'))));
    const [first] = cards(element);

    await askForMore(element);

    expect(titles(element)).to.deep.equal(['a', 'b', 'c', 'd'].map((id) => `Bericht ${id}`));
    expect(partText(element, 'status')).to.equal('Meer nieuwsberichten (2)');
    expect(focused(element)).to.equal('Bericht c');
    expect(cards(element)[0] === first).to.equal(true);
    await expectAccessible(element);
  });

  it('is a button for as long as there is more', async () => {
    const element = await list(json(feed(items('abc'))));
    expect(button(element)?.localName).to.equal('button');
    expect(partText(element, 'more')).to.equal('Meer nieuwsberichten');

    await askForMore(element);

    expect(!button(element)).to.equal(true);
  });

  it('is not there when there is no more', async () => {
    expect(!button(await list(json(feed(items('ab')))))).to.equal(true);
  });

  it('loads the next page when the feed has no more items, and then the page after it', async () => {
    const element = await list(pages('ab', 'cd', 'e'));

    await askForMore(element);
    await askForMore(element);

    expect(titles(element).join('')).to.equal('abcde'.replace(/./g, 'Bericht $&'));
    expect(focused(element)).to.equal('Bericht e');
    expect(!button(element)).to.equal(true);
  });

  it('shows an item of two pages once', async () => {
    const element = await list(pages('abc', 'cd'), 3);

    await askForMore(element);

    expect(titles(element)).to.have.lengthOf(4);
    expect(partText(element, 'status')).to.equal('Meer nieuwsberichten (1)');
  });

  itInBrowser('follows no page twice', async () => {
    const key = uniqueKey();
    const self = new URL(answer('stored', {name: key, key}), location.href).href;
    await fetch(self, {method: 'POST', body: JSON.stringify(feed(items('ab'), {next_url: self}))});

    const element = await list(self);

    expect(!button(element)).to.equal(true);
  });

  it('keeps the news when the next page fails, says so, and may be pressed again', async () => {
    const key = uniqueKey();
    const next = sequence(key, answer('status/404'), json(feed(items('c'))));
    const first = json(feed(items('ab'), {next_url: new URL(next, location.href).href}));
    const element = await list(first);

    await askForMore(element);
    const shown = titles(element);
    const said = partText(element, 'status');
    const hasFocus = element.shadowRoot?.activeElement === button(element);
    await askForMore(element);

    expect(shown).to.deep.equal(['Bericht a', 'Bericht b']);
    expect(said).to.equal('Het nieuws kon niet worden geladen.');
    expect(hasFocus).to.equal(true);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(titles(element)).to.have.lengthOf(3);
  });

  it('asks once, however often it is pressed, and announces that it is loading', async () => {
    const [key, gate] = [uniqueKey(), uniqueKey()];
    const next = new URL(json(feed(items('cd')), {key, until: gate}), location.href).href;
    const element = await list(json(feed(items('ab'), {next_url: next})));

    button(element)?.click();
    button(element)?.click();
    await element.updateComplete;
    const said = partText(element, 'status');
    await release(gate);
    while (titles(element).length < 4) await nextFrame();

    expect(said).to.equal('Laden…');
    expect(await requests(key)).to.equal(1);
  });

  it('goes on to a page that has items with the tag', async () => {
    const tagged = json(feed([item('x', {tags: ['politie']})]));
    const none = json(feed(items('cd'), {next_url: new URL(tagged, location.href).href}));
    const first = [item('a', {tags: ['politie']}), item('b')];
    const src = json(feed(first, {next_url: new URL(none, location.href).href}));
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list
        lang="nl"
        more="load"
        limit="1"
        tag="politie"
        src=${src}
      ></benelux-news-list>`,
    );
    await settled(element);

    await askForMore(element);

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht x']);
  });

  itInBrowser('follows the pages of WordPress', async () => {
    const post = (id: number) => ({id, link: '/', title: {rendered: `Bericht ${id}`}});
    const next = new URL(json([post(3)]), location.href).href;
    const src = json([post(1), post(2)], {header: `Link: <${next}>; rel="next"`});
    const element = await list(src);

    await askForMore(element);

    expect(titles(element)).to.deep.equal(['Bericht 1', 'Bericht 2', 'Bericht 3']);
  });

  itInBrowser(
    'is not needed where the first pages have fewer items than the list shows',
    async () => {
      const key = uniqueKey();
      const last = new URL(json(feed(items('ef')), {key}), location.href).href;
      const next = new URL(json(feed(items('cd'), {next_url: last})), location.href).href;
      const src = json(feed(items('ab'), {next_url: next}));
      const element = await fixture<NewsListElement>(
        html`<benelux-news-list lang="nl" limit="4" src=${src}></benelux-news-list>`,
      );

      await until(() => titles(element).length === 4);

      expect(titles(element)).to.deep.equal(['a', 'b', 'c', 'd'].map((id) => `Bericht ${id}`));
      expect(await requests(key)).to.equal(0);
    },
  );

  itInBrowser('ends where WordPress says that there is no such page', async () => {
    const next = new URL(answer('status/400'), location.href).href;
    const element = await list(json(feed(items('abc'), {next_url: next})));
    let errors = 0;
    element.addEventListener('benelux-error', () => errors++);

    await askForMore(element);

    expect(titles(element)).to.deep.equal(['a', 'b', 'c'].map((id) => `Bericht ${id}`));
    expect(findPart(element, 'more')).to.equal(null);
    expect(errors).to.equal(0);
  });

  it('is not undone by a refresh', async () => {
    const element = await list(pages('ab', 'cd'));
    await askForMore(element);
    const before = cards(element);

    await element.refresh();
    await nextFrame();

    expect(cards(element).every((card, index) => card === before[index])).to.equal(true);
    expect(titles(element)).to.have.lengthOf(4);
  });

  itInBrowser('begins anew with another address', async () => {
    const element = await list(json(feed(items('abcd'))));
    await askForMore(element);

    element.src = json(feed(items('vwxyz')));
    await element.updateComplete;
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht v', 'Bericht w']);
    expect(partText(element, 'status')).to.equal('');
  });

  it('also adds items that a script handed over', async () => {
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list
        lang="nl"
        more="load"
        limit="1"
        .content=${{
          items: [
            {id: 'a', title: 'A', url: 'https://content.example/a'},
            {id: 'b', title: 'B', url: 'https://content.example/b'},
          ],
        }}
      ></benelux-news-list>`,
    );

    await askForMore(element);

    expect(titles(element)).to.deep.equal(['A', 'B']);
    expect(focused(element)).to.equal('B');
  });
});
