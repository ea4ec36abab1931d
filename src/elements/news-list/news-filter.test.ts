// How a visitor narrows a list: by words, topic and year; and what the page's address keeps of it.
import {expect, fixture as place, html, nextFrame} from '@open-wc/testing';
import {json, requests, stored, uniqueKey} from '../../../test/answers.js';
import {expectAccessible} from '../../../test/axe.js';
import {fakeTime, until} from '../../../test/clock.js';
import {listenToWarnings} from '../../../test/console.js';
import {feed, item} from '../../../test/feeds.js';
import {fixture, fixtureOf, itInBrowser} from '../../../test/fixture.js';
import {cards, findAll, findPart, partText, settled, titles} from '../../../test/page.js';
import type {NewsFilterEvent} from '../../events.js';
import '../benelux-theme.js';
import type {NewsListElement} from './news-list.js';

const news = feed([
  item('a', {title: 'Première à Liège', tags: ['Grens', 'Verkeer'], date_published: '2021-12-31'}),
  item('b', {title: 'Straße', tags: ['grens'], date_published: '2022-01-01T00:30:00+01:00'}),
  item('c', {summary: 'Over een cœur', tags: ['Verkeer'], date_published: '2020-05-05'}),
  item('d', {title: 'Zonder datum', tags: undefined, date_published: undefined}),
  item('e', {title: 'Nog een', tags: ['Grens'], date_published: '2020-06-06'}),
]);

async function show(template: ReturnType<typeof html>): Promise<NewsListElement> {
  const element = await fixture<NewsListElement>(template);
  await settled(element);
  return element;
}

function list(attributes: Record<string, string> = {}, src = json(news)): Promise<NewsListElement> {
  const element = document.createElement('benelux-news-list');
  element.lang = 'nl';
  element.filter = 'text tag year';
  element.limit = 10;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.src = src;
  return place(html`<main>${element}</main>`)
    .then(() => settled(element))
    .then(() => element);
}

function field(element: Element): HTMLInputElement {
  return element.shadowRoot!.querySelector('input')!;
}

function select(element: Element, label: string): HTMLSelectElement | undefined {
  return [...element.shadowRoot!.querySelectorAll('select')].find((each) =>
    each.labels[0]?.textContent.trim().startsWith(label),
  );
}

function options(element: Element, label: string): string[] {
  return [...(select(element, label)?.options ?? [])].map(({text}) => text);
}

async function choose(element: NewsListElement, label: string, value: string): Promise<void> {
  const control = select(element, label)!;
  control.value = value;
  control.dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** Types, and presses Enter. */
async function search(element: NewsListElement, words: string): Promise<void> {
  field(element).value = words;
  field(element).dispatchEvent(new Event('input', {bubbles: true}));
  field(element).dispatchEvent(new Event('change', {bubbles: true}));
  await element.updateComplete;
}

/** As when a visitor has gone back or forward to an address. Test browsers that run many pages at once may leave the page. */
function travelTo(address: string): void {
  history.replaceState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate'));
}

/**
 * Counts the steps that are added to the page's history from now on. Its own length ends at a number of each browser's,
 * which a page that runs many tests reaches.
 */
function stepsOfHistory(): () => number {
  const {prototype} = History;
  let steps = 0;
  history.pushState = (...state) => {
    steps++;
    prototype.pushState.apply(history, state);
  };
  return () => steps;
}

describe('The filter of a list', () => {
  const warnings = listenToWarnings();
  const address = location.href;

  beforeEach(() => history.replaceState(null, '', address));
  afterEach(() => Reflect.deleteProperty(history, 'pushState'));
  after(() => history.replaceState(null, '', address));

  it('has a name for each control, and says how many items there are', async () => {
    const element = await show(
      html`<benelux-news-list
        lang="nl"
        filter="text tag year"
        src=${json(news)}
      ></benelux-news-list>`,
    );

    const labels = [...element.shadowRoot!.querySelectorAll('label')].map(
      (label) => /^[^0-9(]*?(?= Alle|$)/.exec(label.textContent.replace(/\s+/g, ' ').trim())?.[0],
    );
    expect(labels).to.deep.equal(['Zoeken in het nieuws', 'Onderwerp', 'Jaar']);
    expect(partText(element, 'count')).to.equal('5 berichten');
    expect(findPart(element, 'count')?.getAttribute('role')).to.equal('status');
    expect(findPart(element, 'clear')).to.equal(null);
    expect(findPart(element, 'filter')?.hasAttribute('aria-label')).to.equal(false);
    await expectAccessible(element);
  });

  it('offers the topics and years of what is loaded, with their counts', async () => {
    const element = await show(
      html`<benelux-news-list lang="nl" filter="tag year" src=${json(news)}></benelux-news-list>`,
    );

    expect(options(element, 'Onderwerp')).to.deep.equal([
      'Alle onderwerpen',
      'Grens (3)',
      'Verkeer (2)',
    ]);
    // The second item is of 2022 in Brussels, of 2021 in UTC.
    expect(options(element, 'Jaar')).to.deep.equal([
      'Alle jaren',
      '2022 (1)',
      '2021 (1)',
      '2020 (2)',
    ]);
    expect(element.shadowRoot?.querySelector('input')).to.equal(null);
  });

  it('offers no choice that leads nowhere', async () => {
    const element = await list();

    await choose(element, 'Jaar', '2022');

    expect(titles(element)).to.deep.equal(['Straße']);
    expect(options(element, 'Onderwerp')).to.deep.equal(['Alle onderwerpen', 'grens (1)']);
    expect(options(element, 'Jaar')).to.have.lengthOf(4);
  });

  it('leaves out a control without choices', async () => {
    const element = await list({}, json(feed([item('a', {date_published: undefined})])));

    expect(element.shadowRoot?.querySelectorAll('select')).to.have.lengthOf(0);
    expect(partText(element, 'count')).to.equal('1 bericht');
  });

  for (const [words, found] of [
    ['LIEGE premiere', ['Première à Liège']],
    ['strasse', ['Straße']],
    ['coeur', ['Bericht c']],
    ['verkeer', ['Première à Liège', 'Bericht c']],
    ['  ', ['Première à Liège', 'Straße', 'Bericht c', 'Zonder datum', 'Nog een']],
  ] as const) {
    it(`finds words whatever their accents and case, in title, text and topics (${words})`, async () => {
      const element = await list();

      await search(element, words);

      expect(titles(element)).to.deep.equal(found);
    });
  }

  it('says that nothing matches, and what to do', async () => {
    const element = await list();

    await search(element, 'xyz');

    expect(titles(element)).to.deep.equal([]);
    expect(partText(element, 'count')).to.equal('Geen nieuwsberichten gevonden');
    expect(partText(element, 'filter')).to.contain('Pas de filters aan of wis ze.');
    expect(partText(element, 'status')).to.equal('');
    expect(element.shadowRoot?.querySelector('[part=list]')).to.equal(null);
    await expectAccessible(element);
  });

  it('is cleared by a button, which leaves the focus in the filter', async () => {
    const element = await list();
    await search(element, 'straße');
    await choose(element, 'Jaar', '2022');

    findPart(element, 'clear')!.click();
    await element.updateComplete;
    await nextFrame();

    expect(titles(element)).to.have.lengthOf(5);
    expect(field(element).value).to.equal('');
    expect(select(element, 'Jaar')?.value).to.equal('');
    expect(element.shadowRoot?.activeElement === field(element)).to.equal(true);
    expect(findPart(element, 'clear')).to.equal(null);
  });

  it('counts all that match, shows as many as the limit, and the rest by a button', async () => {
    for (const more of ['link', 'none']) {
      const element = await list({limit: '1', more});

      await choose(element, 'Onderwerp', 'Grens');
      const [first, text] = [titles(element), partText(element, 'count')];
      const button = findPart(element, 'more');
      const isButton = button?.localName;
      button?.click();
      await until(() => Promise.resolve(titles(element).length === 3));

      expect(first).to.deep.equal(['Première à Liège']);
      expect(text).to.equal('3 berichten');
      expect(isButton).to.equal('button');
      expect(findPart(element, 'more')?.localName).to.equal(more === 'link' ? 'a' : undefined);
    }
  });

  it('begins at the limit again with each change', async () => {
    const element = await list({limit: '1'});
    await choose(element, 'Onderwerp', 'Grens');
    findPart(element, 'more')?.click();
    await until(() => Promise.resolve(titles(element).length === 3));

    await choose(element, 'Onderwerp', 'Verkeer');

    expect(titles(element)).to.have.lengthOf(1);
  });

  it('loads what matches with more="load"', async () => {
    const second = json(feed([item('f', {tags: ['Ander']}), item('g', {tags: ['Verkeer']})]));
    const src = json({...news, next_url: new URL(second, location.href).href});
    const element = await list({more: 'load', limit: '2'}, src);
    await choose(element, 'Onderwerp', 'Verkeer');
    const before = titles(element);

    findPart(element, 'more')?.click();
    await until(() => Promise.resolve(titles(element).length === 3));

    expect(before).to.deep.equal(['Première à Liège', 'Bericht c']);
    expect(titles(element)[2]).to.equal('Bericht g');
    expect(partText(element, 'count')).to.equal('3 berichten');
  });

  it('never asks the server by itself', async () => {
    const key = uniqueKey();
    const second = json(feed([item('f')]), {key});
    const src = json({...news, next_url: new URL(second, location.href).href});
    const element = await list({limit: '3'}, src);

    await search(element, 'xyz');
    await nextFrame();

    expect(await requests(key)).to.equal(0);
  });

  it('offers no button that would add nothing, though the feed has a next page', async () => {
    const src = json({...news, next_url: new URL(json(feed([])), location.href).href});
    const element = await list({limit: '3'}, src);

    await choose(element, 'Jaar', '2022');

    expect(titles(element)).to.deep.equal(['Straße']);
    expect(findPart(element, 'more')?.localName).to.equal('a');
  });

  it('is set by the property query too, with or without controls, and tells the page', async () => {
    const element = await list({filter: ''});
    const heard: NewsFilterEvent[] = [];
    element.addEventListener('benelux-filter', (event) => heard.push(event));

    element.query = {tag: 'Verkeer', year: 2020};
    await element.updateComplete;
    element.query = {text: 'xyz'};
    await element.updateComplete;
    const nothing = partText(element, 'count');
    element.query = {};
    await element.updateComplete;

    expect(heard.map(({query, count}) => [query, count])).to.deep.equal([
      [{tag: 'Verkeer', year: 2020}, 1],
      [{text: 'xyz'}, 0],
      [{}, 5],
    ]);
    expect(nothing).to.equal('Geen nieuwsberichten gevonden');
    expect(titles(element)).to.have.lengthOf(5);
  });

  it('lets a topic of a card filter, and moves the focus to what was chosen', async () => {
    const element = await list({show: 'tags'});
    const [first] = cards(element);
    const tag = findAll<HTMLElement>(first!, 'button[part=tag]')[1]!;
    expect(tag.ariaLabel).to.equal('Verkeer: filter op dit onderwerp');

    tag.click();
    await element.updateComplete;
    await nextFrame();

    expect(titles(element)).to.deep.equal(['Première à Liège', 'Bericht c']);
    expect(element.shadowRoot?.activeElement === select(element, 'Onderwerp')).to.equal(true);
    expect(select(element, 'Onderwerp')?.value).to.equal('Verkeer');
    await expectAccessible(element);
  });

  it('lets topics be text where the list has no such filter', async () => {
    const element = await list({show: 'tags', filter: 'text'});

    expect(findAll(cards(element)[0]!, 'button')).to.have.lengthOf(0);
    expect(findAll(cards(element)[0]!, '[part=tag]')).to.have.lengthOf(2);
  });

  it('is named after its list where the page has several, and only then', async () => {
    const first = await list({heading: 'Grens'});
    const alone = findPart(first, 'filter')?.getAttribute('aria-label');

    const second = await list({heading: 'Elders'});
    await first.updateComplete;
    const names = [first, second].map((each) =>
      findPart(each, 'filter')?.getAttribute('aria-label'),
    );
    second.remove();
    await first.updateComplete;

    expect(alone).to.equal(null);
    expect(names).to.deep.equal(['Filter: Grens', 'Filter: Elders']);
    expect(findPart(first, 'filter')?.hasAttribute('aria-label')).to.equal(false);
  });

  it('has no name beside a list without a filter', async () => {
    await list({filter: '', heading: 'Zonder'});
    const element = await list({heading: 'Met'});
    await nextFrame();

    expect(findPart(element, 'filter')?.hasAttribute('aria-label')).to.equal(false);
  });

  it('keeps its name when it moves', async () => {
    const [first, second] = [await list({heading: 'Een'}), await list({heading: 'Twee'})];

    second.parentElement!.append(first);
    await nextFrame();
    await first.updateComplete;

    const names = [first, second].map((each) =>
      findPart(each, 'filter')?.getAttribute('aria-label'),
    );
    expect(names).to.deep.equal(['Filter: Een', 'Filter: Twee']);
  });

  it('is named too where a server has rendered several', async () => {
    const markup = (heading: string) =>
      `<benelux-news-list lang="nl" heading="${heading}" filter="text" src='${json(news)}'></benelux-news-list>`;
    const first = await fixtureOf<NewsListElement>(markup('Een') + markup('Twee'));
    const both = [first, first.nextElementSibling as NewsListElement];
    await Promise.all(both.map(settled));

    const names = both.map((each) => findPart(each, 'filter')?.getAttribute('aria-label'));
    expect(names).to.deep.equal(['Filter: Een', 'Filter: Twee']);
  });

  it('tells the webmaster of a control that it does not have', async () => {
    await list({filter: 'text author'});

    expect(warnings.messages.join()).to.contain('filter="author"');
  });

  it('works in a theme, which passes it on', async () => {
    const element = await place<NewsListElement>(
      html`<benelux-theme lang="nl" filter="tag" limit="9" src=${json(news)}></benelux-theme>`,
    );
    await settled(element);
    const inner = element.shadowRoot!.querySelector('benelux-news-list')!;

    await choose(inner, 'Onderwerp', 'Verkeer');
    await element.updateComplete;
    expect(element.query).to.deep.include({tag: 'Verkeer'});
    element.query = {};
    await element.updateComplete;
    await inner.updateComplete;

    expect(titles(inner)).to.have.lengthOf(5);
  });

  it('builds a long list anew from its first cards, where it was short', async () => {
    const many = feed(
      Array.from({length: 300}, (_, n) => item(`${n}`, {tags: [n === 200 ? 'a' : 'b']})),
    );
    const element = await list({limit: '300'}, await stored(many));
    await until(() => Promise.resolve(titles(element).length === 300));
    await choose(element, 'Onderwerp', 'a');
    expect(titles(element)).to.deep.equal(['Bericht 200']);

    await choose(element, 'Onderwerp', '');

    expect(titles(element).length).to.be.below(150);
    await until(() => Promise.resolve(titles(element).length === 300));
  });

  describe('while a visitor types', () => {
    const clock = fakeTime();

    it('waits for a pause, and announces once', async () => {
      const element = await list();
      let events = 0;
      element.addEventListener('benelux-filter', () => events++);

      for (const words of ['s', 'st', 'str']) {
        field(element).value = words;
        field(element).dispatchEvent(new Event('input', {bubbles: true}));
        await clock.pass(100);
      }
      const before = titles(element).length;
      await clock.pass(300);
      await element.updateComplete;

      expect(before).to.equal(5);
      expect(titles(element)).to.deep.equal(['Straße']);
      expect(partText(element, 'count')).to.equal('1 bericht');
      expect(events).to.equal(1);
    });

    it('keeps what is typed when the list is updated meanwhile', async () => {
      const element = await list();

      field(element).value = 'str';
      field(element).dispatchEvent(new Event('input', {bubbles: true}));
      element.limit = 9;
      await element.updateComplete;

      expect(field(element).value).to.equal('str');
    });
  });

  describe('with url-state', () => {
    itInBrowser('keeps in the address what is filtered by, beside what is there', async () => {
      const element = await list({'url-state': 'nieuws'});

      await search(element, 'straße');
      await choose(element, 'Jaar', '2022');

      const {searchParams} = new URL(location.href);
      expect(searchParams.get('nieuws.q')).to.equal('straße');
      expect(searchParams.get('nieuws.year')).to.equal('2022');
      expect([...searchParams.keys()]).to.include.members([
        ...new URL(address).searchParams.keys(),
      ]);
      findPart(element, 'clear')!.click();
      expect(location.href).to.equal(address);
    });

    itInBrowser('begins with what the address says', async () => {
      const url = new URL(address);
      url.searchParams.set('nieuws.tag', 'Verkeer');
      history.replaceState(null, '', url);

      const heard: number[] = [];
      const listen = ({count}: NewsFilterEvent) => heard.push(count);
      addEventListener('benelux-filter', listen);
      const element = await list({'url-state': 'nieuws'});
      removeEventListener('benelux-filter', listen);

      expect(titles(element)).to.deep.equal(['Première à Liège', 'Bericht c']);
      expect(select(element, 'Onderwerp')?.value).to.equal('Verkeer');
      // Not before there is content.
      expect(heard).to.deep.equal([2]);
    });

    itInBrowser('is undone by Back and done again by Forward', async () => {
      const element = await list({'url-state': 'nieuws'});
      const steps = stepsOfHistory();
      await choose(element, 'Jaar', '2022');
      const chosen = location.href;
      await choose(element, 'Jaar', '2020');
      expect(steps()).to.equal(2);

      for (const [to, count, year] of [
        [chosen, 1, '2022'],
        [address, 5, ''],
        [chosen, 1, '2022'],
      ] as const) {
        travelTo(to);
        await element.updateComplete;

        expect(titles(element)).to.have.lengthOf(count);
        expect(select(element, 'Jaar')?.value).to.equal(year);
      }
    });

    itInBrowser('makes one step of Back of all that is typed', async () => {
      const element = await list({'url-state': 'nieuws'});
      const steps = stepsOfHistory();

      await search(element, 's');
      await search(element, 'st');
      await search(element, 'str');

      expect(steps()).to.equal(1);
      expect(new URL(location.href).searchParams.get('nieuws.q')).to.equal('str');
      travelTo(address);
      await element.updateComplete;
      expect(titles(element)).to.have.lengthOf(5);
      expect(field(element).value).to.equal('');
    });

    itInBrowser('keeps lists with different prefixes apart', async () => {
      const [one, two] = [await list({'url-state': 'een'}), await list({'url-state': 'twee'})];

      await choose(one, 'Jaar', '2022');
      await choose(two, 'Jaar', '2020');

      expect(titles(one)).to.deep.equal(['Straße']);
      expect(titles(two)).to.have.lengthOf(2);
    });

    itInBrowser('leaves the address alone without it', async () => {
      const element = await list();

      await choose(element, 'Jaar', '2022');

      expect(location.href).to.equal(address);
    });
  });
});
