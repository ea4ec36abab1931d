// What is seen in forced colours, with reduced motion, and on paper.
import {expect} from '@open-wc/testing';
import {answer, json} from '../answers.js';
import {feed, item} from '../feeds.js';
import {canEmulate, emulateMedia} from '../media.js';
import {cards, findPart} from '../page.js';
import type {NewsListElement} from '../../src/elements/news-list/news-list.js';
import {elements, openPage, wholeScriptTag, until, written, type HostPage} from './host-page.js';

const long = 'Agenten van drie landen rijden samen door de streek. '.repeat(12);

const url =
  'https://content.example/nieuws/gezamenlijke-patrouilles-in-de-grensstreek-van-drie-landen';

const image = '/pages/demo/images/patrol.svg';

const news = json(
  feed(
    ['a', 'b', 'c'].map((id) => item(id, {url, image, summary: long})),
    {_benelux: {sections: [{content_html: '<p>Lees <a href="/verdrag">het verdrag</a>.</p>'}]}},
  ),
);

const body = `
  <benelux-theme-intro src='${news}'></benelux-theme-intro>
  <benelux-news-list layout="grid" src='${news}'></benelux-news-list>
  <benelux-news-list more-href="/nieuws" src="${answer('status/404')}"></benelux-news-list>
  <benelux-news-card src="${answer('hang')}"></benelux-news-card>
  <benelux-news-list filter="text tag" src='${news}'></benelux-news-list>
  ${wholeScriptTag}`;

const states = ['ready', 'ready', 'failed', 'loading', 'ready'];

/** A page with an introduction, a grid, a failure, a card on its way and a list with a filter. */
async function open(style = ''): Promise<HostPage> {
  const page = await openPage(written(body, {head: `<style>${style}</style>`}), 700);
  await until(() =>
    states.every((state, index) => elements(page)[index]?.matches(`:state(${state})`)),
  );
  return page;
}

/** All that is drawn, but for what stands for the page's own content. */
function drawn(page: HostPage): HTMLElement[] {
  return elements(page)
    .flatMap((element) => [element, ...cards(element)])
    .flatMap(({shadowRoot}) => [...(shadowRoot?.querySelectorAll<HTMLElement>('.root *') ?? [])]);
}

function links(page: HostPage): HTMLElement[] {
  return drawn(page).filter((each) => each.matches('a'));
}

function isShown(element: Element | null | undefined): boolean {
  return !!element && element.getClientRects().length > 0;
}

/** Black is 0, white is 1. */
function lightness(color: string): number {
  return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number)) / 255;
}

const emulated = canEmulate ? describe : describe.skip;

emulated('On paper', () => {
  it('there are no buttons and no skeletons, which nobody can use', async () => {
    const page = await open();
    const [, , failed, loading] = elements(page);
    const skeleton = loading?.shadowRoot?.querySelector('.skeleton');
    expect([findPart(failed!, 'retry'), skeleton].map(isShown)).to.deep.equal([true, true]);

    await emulateMedia({media: 'print'});

    expect([findPart(failed!, 'retry'), skeleton].map(isShown)).to.deep.equal([false, false]);
    expect(isShown(findPart(failed!, 'status'))).to.equal(true);
  });

  it('a filter has no controls, and is named in words', async () => {
    const page = await open();
    const list = elements(page).at(-1) as NewsListElement;
    list.query = {text: 'bericht', year: 2021};
    await list.updateComplete;
    const paper = list.shadowRoot!.querySelector('.paper');
    expect([findPart(list, 'filter'), paper].map(isShown)).to.deep.equal([true, false]);

    await emulateMedia({media: 'print'});

    expect([findPart(list, 'filter'), paper].map(isShown)).to.deep.equal([false, true]);
    expect(paper?.textContent).to.equal('Gefilterd op: bericht, 2021');
  });

  it('each link says where it leads, within its column', async () => {
    const page = await open();
    const sizes = () =>
      links(page)
        .filter((link) => !link.matches('[part=more]'))
        .map(({offsetWidth, offsetHeight}) => offsetWidth * offsetHeight);
    const before = sizes();

    await emulateMedia({media: 'print'});

    expect(before).to.have.length(1 + 3 + 3);
    expect(sizes().every((size, index) => size > 1.5 * (before[index] ?? 0))).to.equal(true);
    for (const link of links(page)) {
      const {content, position} = page.window.getComputedStyle(link, '::after');
      expect(content).to.equal(`" (${link.getAttribute('href')})"`);
      expect(position).to.equal('static');
      expect(link.getAttribute('href')).to.match(/^https?:/);
    }
    const width = page.document.documentElement.clientWidth;
    const tooWide = drawn(page).filter((each) => each.getBoundingClientRect().right > width);
    expect(tooWide.map(({outerHTML}) => outerHTML)).to.deep.equal([]);
    for (const card of cards(elements(page)[1]!)) {
      const {right} = findPart(card, 'card')!.getBoundingClientRect();
      expect(findPart(card, 'link')!.getBoundingClientRect().right).to.be.at.most(right + 0.5);
    }
  });

  it('excerpts are whole, and no card is split over two pages', async () => {
    const page = await open();
    const [card] = cards(elements(page)[1]!);
    const excerpt = findPart(card!, 'excerpt')!;
    expect(excerpt.scrollHeight).to.be.greaterThan(excerpt.clientHeight + 10);

    await emulateMedia({media: 'print'});

    expect(excerpt.scrollHeight).to.be.at.most(excerpt.clientHeight + 1);
    expect(page.window.getComputedStyle(findPart(card!, 'card')!).breakInside).to.equal('avoid');
  });

  it('text is dark, as paper is white, though the page is dark', async () => {
    const page = await open('html {color-scheme: dark}');
    const excerpt = findPart(cards(elements(page)[1]!)[0]!, 'excerpt')!;
    expect(lightness(page.window.getComputedStyle(excerpt).color)).to.be.greaterThan(0.8);

    await emulateMedia({media: 'print'});

    expect(lightness(page.window.getComputedStyle(excerpt).color)).to.be.lessThan(0.2);
  });
});

emulated('In forced colours', () => {
  it('cards, buttons and the focus have lines around them, and colours are the visitor’s', async () => {
    const page = await open();
    await emulateMedia({features: {'forced-colors': 'active', 'prefers-color-scheme': 'dark'}});
    const [, list, failed] = elements(page);
    const row = list?.shadowRoot?.querySelector('li');
    const link = findPart(cards(list!)[0]!, 'link')!;
    link.focus({focusVisible: true});

    for (const framed of [row, findPart(failed!, 'retry'), findPart(failed!, 'more')]) {
      const {borderTopStyle, borderTopWidth, borderTopColor} = page.window.getComputedStyle(
        framed!,
      );
      expect([borderTopStyle, borderTopWidth]).to.deep.equal(['solid', '1px']);
      expect(lightness(borderTopColor)).to.be.greaterThan(0.5);
    }
    const ring = page.window.getComputedStyle(link, '::before');
    expect([ring.outlineStyle, ring.outlineWidth]).to.deep.equal(['solid', '3px']);
    const title = page.window.getComputedStyle(findPart(cards(list!)[0]!, 'title')!);
    expect(title.color).to.equal('rgb(255, 255, 255)');
  });

  it('a skeleton has no letters that could be seen', async () => {
    const page = await open();
    await emulateMedia({features: {'forced-colors': 'active'}});
    const skeleton = elements(page)[3]?.shadowRoot?.querySelector('.skeleton');
    expect(skeleton?.textContent.trim()).to.equal('');
  });
});

describe('With reduced motion', () => {
  it('nothing moves, as nothing ever does', async () => {
    const page = await open();
    if (canEmulate) await emulateMedia({features: {'prefers-reduced-motion': 'reduce'}});
    for (const each of drawn(page)) {
      const {animationName, transitionDuration} = page.window.getComputedStyle(each);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });
});
