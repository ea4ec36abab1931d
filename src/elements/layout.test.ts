// Whether the elements fit where they stand, from a narrow column to a wide page, whatever the content.
import {expect} from '@open-wc/testing';
import {fixtureOf, itInBrowser} from '../../test/fixture.js';
import {json} from '../../test/answers.js';
import {listenToWarnings} from '../../test/console.js';
import {feed, item} from '../../test/feeds.js';
import {bringFont} from '../../test/font.js';
import {cards, findPart, partText, settled, titles} from '../../test/page.js';
import './benelux-news-list.js';
import './benelux-theme-intro.js';
import type {NewsCardElement} from './news-card/news-card.js';
import type {NewsListElement} from './news-list/news-list.js';
import type {ThemeIntroElement} from './theme-intro/theme-intro.js';

type Shown = NewsCardElement | NewsListElement | ThemeIntroElement;

/** From a sidebar to a main column, in pixels. */
const widths = [200, 328, 468, 600, 800, 1200];

const word = 'Grenzüberschreitungspolizeizusammenarbeitsvereinbarungsausschussvorsitzendenwahl';

const image = '/pages/demo/images/patrol.svg';

const awkward = json(
  feed([
    item('long', {
      title: `Die ${word}`,
      summary: word.repeat(3),
      image,
      _benelux: {views: 1234567},
    }),
    item('untitled', {
      title: '',
      summary: 'Der Anfang steht an Stelle des Titels.',
      _benelux: {views: 0},
    }),
    item('arabic', {
      title: 'تعاون الشرطة',
      summary: 'نص مع كلمة English فيه.',
      language: 'ar',
      image,
    }),
    item('emoji', {title: '🚓🚨 Einsatz 👮‍♀️🇱🇺', summary: '👨‍👩‍👧‍👦', date_published: undefined}),
    item('short', {title: 'Ja', summary: undefined, image: '/pages/demo/images/castle.svg'}),
  ]),
);

const theme = json(
  feed([], {title: word, _benelux: {sections: [{heading: word, content_html: `<p>${word}</p>`}]}}),
);

const looks: Readonly<Record<string, string>> = {
  'a list': `<benelux-news-list lang="de" limit="5" src='${awkward}'></benelux-news-list>`,
  'a grid': `<benelux-news-list lang="de" limit="5" layout="grid" src='${awkward}'></benelux-news-list>`,
  'a compact list': `<benelux-news-list lang="de" limit="5" layout="compact" src='${awkward}'></benelux-news-list>`,
  'a card': `<benelux-news-card lang="de" item="long" src='${awkward}'></benelux-news-card>`,
  'an introduction': `<benelux-theme-intro lang="de" src='${theme}'></benelux-theme-intro>`,
};

before(() => bringFont(document));

describe('Whatever the content and the width,', () => {
  listenToWarnings();

  for (const [name, look] of Object.entries(looks)) {
    it(`${name} is no wider than its place, and nothing in it covers anything else`, async () => {
      const element = await open(look);
      for (const width of widths) {
        element.style.width = `${width}px`;
        expect(sticksOut(element), `${width}px`).to.deep.equal([]);
        expect(covering(rows(element)), `${width}px`).to.equal(0);
      }
    });
  }

  it('images keep their ratio and are loaded when they come near', async () => {
    const element = await open(looks['a grid']!);
    const images = cards(element).flatMap(
      (card) => findPart<HTMLImageElement>(card, 'image') ?? [],
    );
    expect(images.map(({loading}) => loading)).to.deep.equal(Array(3).fill('lazy'));
    for (const width of widths) {
      element.style.width = `${width}px`;
      for (const each of images) {
        const box = each.getBoundingClientRect();
        expect(box.width / box.height).to.be.closeTo(16 / 9, 0.02);
      }
    }
  });

  it('a grid has as many columns as fit', async () => {
    const element = await open(looks['a grid']!);
    const columns = widths.map((width) => {
      element.style.width = `${width}px`;
      return new Set(rows(element).map(({left}) => left)).size;
    });
    expect(columns).to.deep.equal([1, 1, 1, 2, 2, 4]);
  });

  it('cards of a row are of one height', async () => {
    const element = await open(looks['a grid']!);
    element.style.width = '800px';
    const heights = rows(element).map(({height}) => height);
    expect(heights[0]).to.equal(heights[1]);
    expect(heights[2]).to.equal(heights[3]);
    expect(heights[0]).not.to.equal(heights[2]);
  });

  it('each card has a title, and leaves out a date that it does not know', async () => {
    const element = await open(looks['a list']!);
    expect(titles(element)[1]).to.equal('Der Anfang steht an Stelle des Titels.');
    expect(partText(cards(element)[0]!, 'views')).to.equal('1.234.567 Aufrufe');
    expect(partText(cards(element)[1]!, 'views')).to.equal('0 Aufrufe');
    expect(partText(cards(element)[3]!, 'date')).to.equal(undefined);
  });

  it('Arabic text runs from right to left in a card that runs from left to right', async () => {
    const card = cards(await open(looks['a list']!))[2]!;
    expect(getComputedStyle(findPart(card, 'title')!).direction).to.equal('rtl');
    expect(getComputedStyle(findPart(card, 'card')!).direction).to.equal('ltr');
  });

  it('a card that hides date and views has no empty line in their place', async () => {
    const {shadowRoot} = await open(
      `<benelux-news-card hide="date views" src='${awkward}'></benelux-news-card>`,
    );
    expect(shadowRoot?.querySelector('.meta')).to.equal(null);
  });
});

describe('A skeleton', () => {
  listenToWarnings();

  const news = '/pages/demo/feeds/senningenoverleg.nl.json';

  const forms = {
    'a list': '<benelux-news-list></benelux-news-list>',
    'a list without images': '<benelux-news-list hide="image" limit="5"></benelux-news-list>',
    'a list of titles': '<benelux-news-list hide="image excerpt" more="none"></benelux-news-list>',
    'a list of long excerpts': '<benelux-news-list excerpt-lines="6"></benelux-news-list>',
    'a grid': '<benelux-news-list layout="grid" limit="4"></benelux-news-list>',
    'a compact list': '<benelux-news-list layout="compact"></benelux-news-list>',
    'a card': '<benelux-news-card></benelux-news-card>',
    'an introduction': '<benelux-theme-intro></benelux-theme-intro>',
  };

  for (const [name, form] of Object.entries(forms)) {
    itInBrowser(`of ${name} is about as high as the content that takes its place`, async () => {
      const element = await fixtureOf<Shown>(form, 'nl');
      await element.updateComplete;
      const heights = () =>
        widths.map((width) => {
          element.style.width = `${width}px`;
          return element.getBoundingClientRect().height;
        });
      const before = heights();
      element.src = news;
      await element.updateComplete;
      await settled(element);
      const ratios = heights().map((height, index) => (before[index] ?? 0) / height);
      // In a column of 200 pixels, the words of an introduction fill their lines less well.
      if (name === 'an introduction') ratios.shift();
      expect(Math.min(...ratios), ratios.join()).to.be.at.least(0.8);
      // There is room for titles of two lines, which may take one.
      expect(Math.max(...ratios), ratios.join()).to.be.at.most(1.3);
    });
  }
});

async function open(written: string): Promise<Shown> {
  const element = await fixtureOf<Shown>(written);
  await settled(element);
  await Promise.all(cards(element).map(({updateComplete}) => updateComplete));
  return element;
}

/** What is drawn beyond the left or the right side of the element; the focus ring of a row may be. */
function sticksOut(element: Element): string[] {
  const outer = element.getBoundingClientRect();
  return drawn(element)
    .filter((each) => {
      const {left, right} = each.getBoundingClientRect();
      return left < outer.left - 0.5 || right > outer.right + 0.5 || each.scrollWidth > outer.width;
    })
    .map((each) => each.outerHTML);
}

function drawn(element: Element): Element[] {
  return [...(element.shadowRoot?.querySelectorAll('.root :not(li)') ?? [])].flatMap((each) => [
    each,
    ...drawn(each),
  ]);
}

function rows(element: Element): DOMRect[] {
  const found = element.shadowRoot?.querySelectorAll('li, .card > *') ?? [];
  return Array.from(found, (each) => each.getBoundingClientRect());
}

/** How many of the boxes overlap another. */
function covering(boxes: readonly DOMRect[]): number {
  return boxes.filter((one, index) =>
    boxes.some(
      (other, place) =>
        place > index &&
        one.left < other.right - 0.5 &&
        other.left < one.right - 0.5 &&
        one.top < other.bottom - 0.5 &&
        other.top < one.bottom - 0.5,
    ),
  ).length;
}
