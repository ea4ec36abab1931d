// Languages on host pages: several at once, written in many ways, changed while the page is open.
import {expect} from '@open-wc/testing';
import {answer, json, received, uniqueKey} from '../answers.js';
import {feed, item} from '../feeds.js';
import {cards, findPart, partText} from '../page.js';
import {
  allReady,
  elements,
  openReady,
  scriptTag,
  until,
  written,
  type Rooted,
} from './host-page.js';

describe('the language of a page', () => {
  it('may differ in each part of the page', async () => {
    const languages = ['nl', 'fr', 'de', 'lb', 'en'];
    const parts = languages.map((lang) => `<div lang="${lang}">${list()}</div>`);
    const page = await openReady(host(parts.join('')));
    const shown = elements(page).map((element) => {
      const [first] = cards(element);
      return [heading(element), ...['date', 'link'].map((part) => first && partText(first, part))];
    });
    expect(shown).to.deep.equal([
      ['Actueel', '03 dec. 2021', 'Lees meer'],
      ['Actualités', '03 déc. 2021', 'Lire la suite'],
      ['Aktuelles', '03. Dez. 2021', 'Weiterlesen'],
      ['Aktualitéiten', '03. Dez. 2021', 'Méi liesen'],
      ['News', '03 Dec 2021', 'Read more'],
    ]);
  });

  for (const [lang, expected] of Object.entries({
    'nl-BE': 'Actueel',
    lu: 'Aktualitéiten',
    eng: 'News',
    es: 'News',
  })) {
    it(`written as "${lang}" gives the heading "${expected}"`, async () => {
      const page = await openReady(host(list(), lang));
      expect(elements(page).map(heading)).to.deep.equal([expected]);
    });
  }

  it('decides how numbers are written: in Luxembourg not as in France', async () => {
    const many = json(feed([item('a', {_benelux: {views: 1234}})]));
    const body = ['fr', 'fr-LU', 'nl', 'en'].map(
      (lang) => `<benelux-news-list lang="${lang}" src='${many}'></benelux-news-list>`,
    );
    const page = await openReady(host(body.join('')));
    const views = elements(page)
      .flatMap(cards)
      .map((card) => findPart(card, 'views')?.textContent);
    expect(views).to.deep.equal([
      '1\u202f234 vues',
      '1.234 vues',
      '1.234 weergaven',
      '1,234 views',
    ]);
  });
});

describe('a change of the language', () => {
  for (const [where, select] of [
    ['page', 'html'],
    ['body', 'body'],
    ['section around it', 'section'],
  ] as const) {
    it(`of the ${where} reaches every element, and its content too`, async () => {
      const key = uniqueKey();
      const intro = `<benelux-theme-intro src="${src(key)}"></benelux-theme-intro>`;
      const page = await openReady(host(`<section>${list(key)}</section><p>Tekst</p>`));
      page.document.querySelector('section')?.insertAdjacentHTML('beforeend', intro);
      await allReady(page);
      page.document.querySelector(select)?.setAttribute('lang', 'fr-BE');
      await shows(page, 'Actualités', 'Concertation Senningen');
      expect(await asked(key)).to.deep.equal(['nl', 'fr']);
    });
  }

  it('that is undone brings back the language of the page', async () => {
    const page = await openReady(host(`<section lang="de">${list()}</section>`));
    page.document.querySelector('section')?.removeAttribute('lang');
    await shows(page, 'Actueel');
  });

  it('of the page does not reach elements with a language of their own', async () => {
    const key = uniqueKey();
    const own = list(key).replace(' ', ' lang="de" ');
    const page = await openReady(host(own + list()));
    page.document.documentElement.lang = 'fr';
    await shows(page, 'Aktuelles', 'Actualités');
    expect(await asked(key)).to.deep.equal(['de']);
  });

  it('is noticed through the shadow roots around an element', async () => {
    const key = uniqueKey();
    const page = await openReady(host(`<div><p></p></div>${list()}`));
    const {documentElement, body} = page.document;
    const outer = body.firstElementChild as HTMLElement;
    const inner = outer.attachShadow({mode: 'open'}).appendChild(page.document.createElement('p'));
    const root = inner.attachShadow({mode: 'closed'});
    root.innerHTML = list(key);
    const hidden = {document: root};
    await allReady(hidden);

    documentElement.lang = 'fr';
    await shows(hidden, 'Actualités');
    outer.lang = 'de';
    await shows(hidden, 'Aktuelles');
    inner.lang = 'lb';
    await shows(hidden, 'Aktualitéiten');
    expect(await asked(key)).to.deep.equal(['nl', 'fr', 'de', 'lb']);
  });
});

function host(body: string, lang = 'nl'): string {
  return written(body, {head: scriptTag, lang});
}

function src(key = uniqueKey()): string {
  return answer('feed.{lang}.json', {key});
}

function list(key?: string): string {
  return `<benelux-news-list src="${src(key)}"></benelux-news-list>`;
}

function heading(element: Element): string | undefined {
  return partText(element, 'heading');
}

/** Resolves when the headings are these and the content of the new language is there. */
async function shows(page: Rooted, ...headings: string[]): Promise<void> {
  await until(() => elements(page).map(heading).join() === headings.join());
  await allReady(page);
}

/** The languages that the server was asked for. */
async function asked(key: string): Promise<(string | undefined)[]> {
  return (await received(key)).map(({url}) => /feed\.(\w+)\.json/.exec(url)?.[1]);
}
