// Where the links of all elements open, and whether visitors know.
import {expect, fixture, html} from '@open-wc/testing';
import {json} from '../../test/answers.js';
import {feed, item} from '../../test/feeds.js';
import {cards, findAll, findPart, settled} from '../../test/page.js';
import '../define.js';
import {elements, type ElementsByTag, type TagName} from './index.js';

const sections = [
  {heading: 'Algemeen', content_html: '<p><a href="https://content.example/">Meer</a></p>'},
];
const news = json(feed([item('a'), item('b', {language: 'fr'})], {_benelux: {sections}}));
const tags = Object.keys(elements) as TagName[];

async function open(tag: TagName, target?: string): Promise<ElementsByTag[TagName]> {
  const element = document.createElement(tag);
  element.lang = 'nl';
  element.src = news;
  element.setAttribute('item', 'a');
  if (target !== undefined) element.setAttribute('target', target);
  await fixture(html`<main>${element}</main>`);
  await settled(element);
  return element;
}

/** The links that a visitor finds. */
function links(element: Element): HTMLAnchorElement[] {
  return findAll<HTMLAnchorElement>(element, 'a');
}

describe('target', () => {
  for (const tag of tags) {
    it(`_blank opens each link of <${tag}> in a new tab, and says so`, async () => {
      const found = links(await open(tag, '_blank'));

      expect(found).not.to.be.empty;
      for (const link of found) {
        expect(link.target).to.equal('_blank');
        expect(link.rel).to.equal('noopener');
        expect(link.textContent.trim()).to.match(
          /^(Lees meer|Lees dit bericht op content.example|Meer( nieuwsberichten)?) \(opent in een nieuw tabblad\)$/,
        );
      }
    });

    it(`leaves the links of <${tag}> as they are where it is absent`, async () => {
      for (const link of links(await open(tag))) {
        expect(link.hasAttribute('target')).to.equal(false);
        expect(link.hasAttribute('rel')).to.equal(false);
        expect(link.textContent).not.to.contain('(');
      }
    });
  }

  it('of another frame says nothing', async () => {
    const [link] = links(await open('benelux-news-card', 'nieuws'));

    expect(link!.target).to.equal('nieuws');
    expect(link!.textContent).to.equal('Lees meer');
  });

  it('changes what is on the page', async () => {
    const element = await open('benelux-theme-intro');
    element.target = '_blank';
    await element.updateComplete;

    expect(links(element)[0]!.textContent).to.equal('Meer (opent in een nieuw tabblad)');
  });

  it('_blank names a link of a card by all that is visible, then its title', async () => {
    const [card] = cards(await open('benelux-news-list', '_blank'));
    const link = findPart(card!, 'link')!;
    const named = link.getAttribute('aria-labelledby')!.split(' ');

    expect(link.hasAttribute('aria-label')).to.equal(false);
    expect(
      named.map((id) => card!.shadowRoot!.getElementById(id)!.textContent.trim()),
    ).to.deep.equal(['Lees meer (opent in een nieuw tabblad)', 'Bericht a']);
  });
});
