// What a reader of a page sees of a news list.
import {expect, html, nextFrame} from '@open-wc/testing';
import {fixture, itInBrowser} from '../../../test/fixture.js';
import {answer, json, requests, stored, uniqueKey} from '../../../test/answers.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item} from '../../../test/feeds.js';
import {registerSource} from '../../content/registry.js';
import {cards, findPart, partText, settled, titles} from '../../../test/page.js';
import '../benelux-news-list.js';
import type {NewsListElement} from './news-list.js';

const three = feed([
  item('a', {
    date_published: '2021-10-22T10:00:00+02:00',
    _benelux: {views: 295},
    tags: ['Politie'],
  }),
  item('b', {date_published: '2021-12-03T09:00:00+01:00', _benelux: {views: 397}}),
  item('c', {
    date_published: '2021-10-26T00:30:00+02:00',
    _benelux: {views: 456},
    tags: ['politie'],
  }),
]);

async function list(template: ReturnType<typeof html>): Promise<NewsListElement> {
  const element = await fixture<NewsListElement>(template);
  await settled(element);
  return element;
}

describe('<benelux-news-list>', () => {
  const warnings = listenToWarnings();

  it('shows a heading, three cards and a link to more news', async () => {
    const element = await list(
      html`<benelux-news-list
        lang="nl"
        hide="image"
        src=${answer('feed.nl.json')}
      ></benelux-news-list>`,
    );

    expect(partText(element, 'heading')).to.equal('Actueel');
    expect(findPart(element, 'heading')?.localName).to.equal('h2');
    expect(cards(element).map((card) => partText(card, 'date'))).to.deep.equal([
      '03 dec. 2021',
      '26 okt. 2021',
      '22 okt. 2021',
    ]);
    expect(cards(element).map((card) => partText(card, 'views'))).to.deep.equal([
      '397 weergaven',
      '456 weergaven',
      '295 weergaven',
    ]);
    expect(findPart(cards(element)[0]!, 'title')?.localName).to.equal('h3');
    expect(partText(element, 'more')).to.equal('Meer nieuwsberichten');
    expect(findPart<HTMLAnchorElement>(element, 'more')?.href).to.match(/^https:/);
  });

  it('is a list for assistive technology, with one item for each card', async () => {
    const element = await list(html`<benelux-news-list src=${json(three)}></benelux-news-list>`);

    expect(findPart(element, 'list')?.getAttribute('role')).to.equal('list');
    expect(element.shadowRoot?.querySelectorAll('li')).to.have.lengthOf(3);
  });

  it('shows as many items as the limit says', async () => {
    const element = await list(
      html`<benelux-news-list limit="2" src=${json(three)}></benelux-news-list>`,
    );

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
  });

  it('shows a long list to its end', async () => {
    const many = feed(Array.from({length: 120}, (_, index) => item(String(index))));
    const element = await list(
      html`<benelux-news-list limit="110" src=${await stored(many)}></benelux-news-list>`,
    );

    while (cards(element).length < 110) await nextFrame();

    expect(titles(element).at(-1)).to.equal('Bericht 109');
  });

  itInBrowser('has the items of a long list checked as its cards are built', async () => {
    let [checked, checkedAtFirst] = [0, 0];
    const counted = (each: object) =>
      Object.defineProperty({...each}, 'title', {get: () => `Bericht ${++checked}`});
    registerSource({
      name: 'counted-items',
      matches: () => false,
      parse: (answer) => ({items: (answer.json() as {items: object[]}).items.map(counted)}),
    });
    const many = feed(Array.from({length: 120}, (_, index) => item(String(index))));
    const element = await list(
      html`<benelux-news-list
        limit="110"
        source="counted-items"
        src=${await stored(many)}
        @benelux-load=${() => (checkedAtFirst = checked)}
      ></benelux-news-list>`,
    );

    expect(checkedAtFirst).to.be.within(24, 30);
    while (cards(element).length < 110) await nextFrame();
    expect(checked).to.equal(110);
    expect(element.state.content?.items).to.have.lengthOf(120);
  });

  itInBrowser('tells only of items that it shows, until a script asks for all', async () => {
    const broken = feed(
      [1, 2, 3, 4, 5, 6].map((id) => item(`${id}`, {date_published: 'gisteren'})),
    );
    const element = await list(
      html`<benelux-news-list limit="2" src=${json(broken)}></benelux-news-list>`,
    );

    expect(warnings.messages).to.have.lengthOf(2);
    expect(element.state.content?.items).to.have.lengthOf(6);
    await Promise.resolve();
    expect(warnings.messages).to.have.lengthOf(6);
  });

  it('sorts by date or by views when asked', async () => {
    const newest = await list(
      html`<benelux-news-list sort="newest" src=${json(three)}></benelux-news-list>`,
    );
    const mostViewed = await list(
      html`<benelux-news-list sort="most-viewed" src=${json(three)}></benelux-news-list>`,
    );

    expect(titles(newest)).to.deep.equal(['Bericht b', 'Bericht c', 'Bericht a']);
    expect(titles(mostViewed)).to.deep.equal(['Bericht c', 'Bericht b', 'Bericht a']);
  });

  it('shows only items with the tag, however it is written', async () => {
    const element = await list(
      html`<benelux-news-list tag="POLITIE" src=${json(three)}></benelux-news-list>`,
    );

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht c']);
  });

  it('leaves out the parts that `hide` names', async () => {
    const element = await list(
      html`<benelux-news-list hide="views excerpt" src=${json(three)}></benelux-news-list>`,
    );

    const [card] = cards(element);
    expect(partText(card!, 'views')).to.equal(undefined);
    expect(partText(card!, 'excerpt')).to.equal(undefined);
    expect(partText(card!, 'date')).to.equal('22 Oct 2021');
  });

  it('cuts excerpts by lines on screen and keeps the whole text', async () => {
    const long = feed([item('a', {summary: 'Woord '.repeat(90).trim()})]);
    const element = await list(
      html`<benelux-news-list excerpt-lines="2" src=${json(long)}></benelux-news-list>`,
    );

    const excerpt = findPart(cards(element)[0]!, 'excerpt')!;
    const lineHeight = parseFloat(getComputedStyle(excerpt).lineHeight);
    expect(excerpt.getBoundingClientRect().height).to.be.closeTo(2 * lineHeight, 2);
    expect(excerpt.textContent.trim()).to.have.lengthOf(90 * 6 - 1);
  });

  it('takes a heading and its level from the page', async () => {
    const element = await list(
      html`<benelux-news-list heading="Laatste nieuws" heading-level="4" src=${json(three)}>
      </benelux-news-list>`,
    );

    expect(findPart(element, 'heading')?.localName).to.equal('h4');
    expect(partText(element, 'heading')).to.equal('Laatste nieuws');
    expect(findPart(cards(element)[0]!, 'title')?.localName).to.equal('h5');
  });

  it('has no heading when the page wants none', async () => {
    const element = await list(
      html`<benelux-news-list heading="" src=${json(three)}></benelux-news-list>`,
    );

    expect(findPart(element, 'heading')).to.equal(null);
  });

  it('leads to the page that the webmaster names', async () => {
    const element = await list(
      html`<benelux-news-list more-href="https://politie.example/nieuws" src=${json(three)}>
      </benelux-news-list>`,
    );

    expect(findPart<HTMLAnchorElement>(element, 'more')?.href).to.equal(
      'https://politie.example/nieuws',
    );
  });

  it('leads nowhere when the webmaster says so', async () => {
    const element = await list(
      html`<benelux-news-list more="none" src=${json(three)}></benelux-news-list>`,
    );

    expect(findPart(element, 'more')).to.equal(null);
  });

  it('puts cards side by side in a grid where there is room', async () => {
    const element = await list(
      html`<benelux-news-list
        layout="grid"
        style="width: 1000px"
        src=${json(three)}
      ></benelux-news-list>`,
    );

    const tops = cards(element).map((card) => card.getBoundingClientRect().top);
    expect(new Set(tops)).to.have.lengthOf(1);
  });

  it('shows titles and dates only when compact', async () => {
    const element = await list(
      html`<benelux-news-list layout="compact" src=${json(three)}></benelux-news-list>`,
    );

    const [card] = cards(element);
    expect(partText(card!, 'title')).to.equal('Bericht a');
    expect(partText(card!, 'date')).to.equal('22 Oct 2021');
    expect(partText(card!, 'excerpt')).to.equal(undefined);
  });

  it('uses the default for a bad value and says so once', async () => {
    const bad = html`<benelux-news-list limit="many" layout="tiles" src=${json(three)}>
    </benelux-news-list>`;
    const first = await list(bad);
    await list(bad);

    expect(titles(first)).to.have.lengthOf(3);
    expect(findPart(first, 'list')?.className).to.contain('list');
    expect(
      warnings.messages.filter((message) => message.includes('limit="many"')),
    ).to.have.lengthOf(1);
    expect(
      warnings.messages.filter((message) => message.includes('layout="tiles"')),
    ).to.have.lengthOf(1);
  });

  it('lets the page style the parts of its cards', async () => {
    const style = document.createElement('style');
    style.textContent = 'benelux-news-list::part(title) { color: rgb(1, 2, 3); }';
    document.head.append(style);
    const element = await list(html`<benelux-news-list src=${json(three)}></benelux-news-list>`);

    expect(getComputedStyle(findPart(cards(element)[0]!, 'title')!).color).to.equal('rgb(1, 2, 3)');
    style.remove();
  });

  itInBrowser('touches no node when a refresh brings nothing new', async () => {
    const key = uniqueKey();
    const element = await list(
      html`<benelux-news-list src=${json(three, {key})}></benelux-news-list>`,
    );
    let mutations = 0;
    const observer = new MutationObserver((records) => {
      // On a slow machine, a visitor is told that the news is loading.
      const status = findPart(element, 'status');
      mutations += records.filter(({target}) => !status?.contains(target)).length;
    });
    const everything = {childList: true, subtree: true, characterData: true, attributes: true};
    observer.observe(element.shadowRoot!, everything);
    for (const card of cards(element)) observer.observe(card.shadowRoot!, everything);

    await element.refresh();
    await nextFrame();

    expect(await requests(key)).to.equal(2);
    expect(mutations).to.equal(0);
  });

  itInBrowser('keeps the card of an item that moves', async () => {
    const element = await list(
      html`<benelux-news-list .content=${{items: [{id: 'a'}, {id: 'b'}]}}> </benelux-news-list>`,
    );
    const [a, b] = cards(element);

    element.content = {items: [{id: 'b'}, {id: 'a'}]};
    await element.updateComplete;

    expect(cards(element)).to.deep.equal([b, a]);
  });
});
