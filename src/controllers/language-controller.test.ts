// Which language a visitor is addressed in.
import {expect, fixture, html} from '@open-wc/testing';
import {listenToWarnings} from '../../test/console.js';
import {partText, settled} from '../../test/page.js';
import {json} from '../../test/answers.js';
import {feed, item} from '../../test/feeds.js';
import '../elements/benelux-news-list.js';
import type {NewsListElement} from '../elements/news-list/news-list.js';

const headings: [lang: string, heading: string][] = [
  ['nl', 'Actueel'],
  ['nl-BE', 'Actueel'],
  ['fr', 'Actualités'],
  ['fr-LU', 'Actualités'],
  ['de', 'Aktuelles'],
  ['DE-be', 'Aktuelles'],
  ['lb', 'Aktualitéiten'],
  ['lu', 'Aktualitéiten'],
  ['en', 'News'],
  ['eng', 'News'],
  ['es', 'News'],
  ['', 'News'],
  ['constructor', 'News'],
];

const twoLanguages: Record<string, string> = {
  nl: json(feed([item('a', {title: 'Nieuws'})])),
  fr: json(feed([item('a', {title: 'Nouvelles'})])),
};

describe('The language of an element', () => {
  listenToWarnings();

  for (const [lang, heading] of headings) {
    it(`is what "${lang}" means`, async () => {
      const page = await fixture(
        html`<div lang=${lang}><benelux-news-list></benelux-news-list></div>`,
      );

      expect(partText(page.querySelector('benelux-news-list')!, 'heading')).to.equal(heading);
    });
  }

  it('is its own before that of its ancestors', async () => {
    const page = await fixture(
      html`<div lang="nl">
        <p lang="de"><benelux-news-list lang="fr"></benelux-news-list></p>
      </div>`,
    );

    expect(partText(page.querySelector('benelux-news-list')!, 'heading')).to.equal('Actualités');
  });

  it('is that of the page outside a shadow root, unless something inside names another', async () => {
    const page = await fixture(html`<div lang="fr"><div></div></div>`);
    const root = page.firstElementChild!.attachShadow({mode: 'open'});
    root.innerHTML = '<benelux-news-list></benelux-news-list>';
    const element = root.querySelector('benelux-news-list')!;
    await element.updateComplete;
    const outside = partText(element, 'heading');

    page.setAttribute('lang', 'de');
    await Promise.resolve();
    await element.updateComplete;

    expect(outside).to.equal('Actualités');
    expect(partText(element, 'heading')).to.equal('Aktuelles');
  });

  it('follows a change of an ancestor, and is the ancestor’s again when its own is removed', async () => {
    const page = await fixture(html`<div lang="nl"><benelux-news-list></benelux-news-list></div>`);
    const element = page.querySelector('benelux-news-list')!;

    page.setAttribute('lang', 'lb');
    await Promise.resolve();
    await element.updateComplete;
    const followed = partText(element, 'heading');
    element.setAttribute('lang', 'en');
    await element.updateComplete;
    const own = partText(element, 'heading');
    element.removeAttribute('lang');
    await element.updateComplete;

    expect(followed).to.equal('Aktualitéiten');
    expect(own).to.equal('News');
    expect(partText(element, 'heading')).to.equal('Aktualitéiten');
  });

  it('decides which content is requested', async () => {
    const answers = window.fetch.bind(window);
    const asked: string[] = [];
    window.fetch = (input, init) => {
      const url = input as string;
      asked.push(url);
      const language = /content-(\w+)\.json$/.exec(url)?.[1] ?? '';
      return answers(twoLanguages[language] ?? '/missing', init);
    };
    const page = await fixture(
      html`<div lang="nl-NL">
        <benelux-news-list src="content-{lang}.json"></benelux-news-list>
      </div>`,
    );
    const element = page.querySelector<NewsListElement>('benelux-news-list')!;
    await settled(element);

    page.setAttribute('lang', 'fr-BE');
    await Promise.resolve();
    await element.updateComplete;
    await settled(element);
    window.fetch = answers;

    expect(asked.map((url) => url.split('/').at(-1))).to.deep.equal([
      'content-nl.json',
      'content-fr.json',
    ]);
    expect(partText(element.shadowRoot!.querySelector('benelux-news-card')!, 'title')).to.equal(
      'Nouvelles',
    );
  });

  it('may differ from element to element on one page', async () => {
    const page = await fixture(
      html`<div>
        ${['nl', 'fr', 'de', 'lb', 'en'].map(
          (lang) => html`<benelux-news-list lang=${lang}></benelux-news-list>`,
        )}
      </div>`,
    );

    const shown = [...page.querySelectorAll('benelux-news-list')].map((each) =>
      partText(each, 'heading'),
    );
    expect(shown).to.deep.equal(['Actueel', 'Actualités', 'Aktuelles', 'Aktualitéiten', 'News']);
  });
});
