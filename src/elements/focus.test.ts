// Where the focus of a keyboard or a screen reader goes when the focused element disappears.
import {expect, html, nextFrame} from '@open-wc/testing';
import {fixture, fixtureOf, itInBrowser} from '../../test/fixture.js';
import {answer, json, sequence, uniqueKey} from '../../test/answers.js';
import {listenToWarnings} from '../../test/console.js';
import {feed, item} from '../../test/feeds.js';
import {cards, findPart, partText, settled} from '../../test/page.js';
import './benelux-news-list.js';
import './benelux-theme-intro.js';
import type {NewsListElement} from './news-list/news-list.js';

const missing = answer('status/404');

const news = json(feed([item('a'), item('b')]));

const theme = json(feed([], {_benelux: {sections: [{heading: 'Algemeen', content_html: '<p>A'}]}}));

/** The focused element, found through shadow roots: its part, else its tag. */
function focused(): string | null | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active?.getAttribute('part') ?? active?.localName;
}

/** Makes an element whose first load fails, and whose next loads get the given answers. */
async function failed(tag: string, ...answers: readonly string[]): Promise<NewsListElement> {
  const src = sequence(uniqueKey(), missing, ...answers);
  const element = await fixtureOf<NewsListElement>(`<${tag} src="${src}"></${tag}>`, 'nl');
  await settled(element);
  return element;
}

async function tryAgain(element: NewsListElement): Promise<void> {
  const button = findPart(element, 'retry');
  button?.focus();
  button?.click();
  await settled(element);
  await nextFrame();
}

describe('The focus', () => {
  listenToWarnings();

  const places = [
    ['benelux-news-list', news, 'heading'],
    ['benelux-theme-intro', theme, 'heading'],
    ['benelux-news-card', news, 'link'],
  ] as const;

  for (const [tag, content, place] of places) {
    itInBrowser(`goes to the ${place} of a ${tag} that "try again" has brought`, async () => {
      const element = await failed(tag, content);

      await tryAgain(element);

      expect(findPart(element, 'retry')).to.equal(null);
      expect(focused()).to.equal(place);
    });
  }

  itInBrowser('goes to the content where there is no heading', async () => {
    const element = await failed('benelux-news-list', news);
    element.heading = '';

    await tryAgain(element);

    expect(element.shadowRoot?.activeElement?.className).to.contain('root');
  });

  itInBrowser(
    'goes to the heading too where there is nothing to show, which is announced',
    async () => {
      const element = await failed('benelux-news-list', json(feed([])));

      await tryAgain(element);

      expect(focused()).to.equal('heading');
      expect(partText(element, 'status')).to.equal('Geen nieuwsberichten');
    },
  );

  itInBrowser('stays on the button after another failure, which is announced again', async () => {
    const element = await failed('benelux-news-list', missing);
    const status = findPart(element, 'status')!;
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
      subtree: true,
      childList: true,
      characterData: true,
    });

    await tryAgain(element);

    expect(focused()).to.equal('retry');
    expect(said).to.deep.equal(['Laden…', 'Het nieuws kon niet worden geladen.']);
  });

  itInBrowser('is not taken from where the visitor has gone meanwhile', async () => {
    const element = await failed('benelux-news-list', news);
    const input = document.createElement('input');
    element.after(input);
    findPart(element, 'retry')?.click();

    input.focus();
    await settled(element);
    await nextFrame();

    expect(focused()).to.equal('input');
  });

  itInBrowser('stays on a card through a refresh that changes another', async () => {
    const key = uniqueKey();
    const changed = json(feed([item('new'), item('a'), item('b', {title: 'Anders'})]));
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list src=${sequence(key, news, changed)}></benelux-news-list>`,
    );
    await settled(element);
    const [a] = cards(element);
    await a?.updateComplete;
    findPart(a!, 'link')?.focus();

    await element.refresh();
    await nextFrame();

    expect(cards(element)).to.have.lengthOf(3);
    expect(focused()).to.equal('link');
    expect(element.shadowRoot?.activeElement === a).to.equal(true);
  });
});
