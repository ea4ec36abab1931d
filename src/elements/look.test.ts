// What a designer would notice: sizes, alignment, rhythm, and what can be followed.
import {expect} from '@open-wc/testing';
import {answer, json, sequence, uniqueKey} from '../../test/answers.js';
import {listenToWarnings} from '../../test/console.js';
import {feed, item} from '../../test/feeds.js';
import {fixtureOf, hydrated, itInBrowser} from '../../test/fixture.js';
import {bringFont} from '../../test/font.js';
import {cards, findAll, findPart, partText, settled} from '../../test/page.js';
import './benelux-news-list.js';
import './benelux-theme.js';
import type {NewsListElement} from './news-list/news-list.js';
import type {ThemeIntroElement} from './theme-intro/theme-intro.js';

const image = '/pages/demo/images/patrol.svg';

const summary =
  'Politiemensen uit drie landen rijden samen door de grensstreek, praten met bewoners en leren elkaars werkwijze kennen. '.repeat(
    6,
  );

const mixed = json(
  feed([
    item('with', {title: 'Samen op pad in de grensstreek', summary, image}),
    item('without', {title: 'Meldkamers verbonden', summary: 'Kort.'}),
    item('broken', {title: 'De foto komt niet', summary, image: '/missing.jpg'}),
    item('none', {title: 'Zonder link', url: undefined, image}),
  ]),
);

const demo = '/pages/demo/feeds/senningenoverleg.nl.json';

async function list(attributes = '', src = mixed): Promise<NewsListElement> {
  const markup = `<benelux-news-list ${attributes} limit="4" src='${src}'></benelux-news-list>`;
  const element = await fixtureOf<NewsListElement>(markup, 'nl');
  await settled(element);
  return element;
}

function box(element: Element | null | undefined): DOMRect {
  return element!.getBoundingClientRect();
}

function imageOf(card: Element | undefined): HTMLImageElement {
  return findPart<HTMLImageElement>(card!, 'image')!;
}

before(() => bringFont(document));

describe('Beside its text,', () => {
  listenToWarnings();

  it('an image of a list is at most 320 pixels wide, however wide the list is', async () => {
    const element = await list();
    for (const width of [600, 800, 1000, 1280, 1600]) {
      element.style.width = `${width}px`;
      const {width: shown, left} = box(imageOf(cards(element)[0]));
      expect(shown, `${width}px`).to.be.at.most(320);
      expect(left, `${width}px`).to.be.above(box(findPart(cards(element)[0]!, 'title')).right);
    }
  });

  itInBrowser('a missing or broken image moves no beginning of a text', async () => {
    const element = await list();
    const broken = imageOf(cards(element)[2]);
    while (!broken.hidden) await new Promise((resolve) => requestAnimationFrame(resolve));

    const lefts = cards(element).map((card) => box(findPart(card, 'title')).left);
    expect(new Set(lefts).size).to.equal(1);
  });
});

describe('A line of text', () => {
  listenToWarnings();

  for (const appearance of ['benelux', 'host'])
    it(`has at most 80 characters where appearance="${appearance}"`, async () => {
      const text = `<p>${summary}</p>`;
      const src = json(
        feed([], {_benelux: {sections: [{heading: 'Algemeen', content_html: text}]}}),
      );
      const intro = await fixtureOf<ThemeIntroElement>(
        `<benelux-theme-intro appearance="${appearance}" style="width: 1600px" src='${src}'></benelux-theme-intro>`,
      );
      await settled(intro);

      expect(longestLine(findAll(intro, 'p')[0]!)).to.be.within(45, 80);
    });
});

/** The most characters in a line of an element that holds one text. */
function longestLine(element: Element): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const text = walker.nextNode() as Text;
  const range = document.createRange();
  const lines = new Map<number, number>();
  for (let index = 0; index < text.length; index++) {
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    const {top} = range.getBoundingClientRect();
    lines.set(top, (lines.get(top) ?? 0) + 1);
  }
  return Math.max(...lines.values());
}

describe('Around an element', () => {
  listenToWarnings();

  it('there is room, unless the page decides otherwise', async () => {
    const page = await fixtureOf<HTMLElement>(
      `<section><benelux-news-list src='${mixed}'></benelux-news-list><p style="margin: 0">Tekst</p>
      <benelux-theme-intro style="margin: 3px 0" src='${demo}'></benelux-theme-intro></section>`,
    );
    const [first, text, second] = [...page.children];
    await settled(first as NewsListElement);

    expect(box(text).top - box(first).bottom).to.be.at.least(16);
    expect(getComputedStyle(second!).marginTop).to.equal('3px');
  });
});

describe('A card', () => {
  listenToWarnings();

  for (const layout of ['list', 'grid', 'compact'])
    it(`of a ${layout} leads to its item from each of its corners`, async () => {
      const element = await list(`layout="${layout}" limit="1"`);
      element.scrollIntoView();
      const [card] = cards(element);
      const {left, right, top, bottom} = box(findPart(card!, 'card') ?? card!);
      for (const [x, y] of [
        [left + 2, top + 2],
        [right - 2, top + 2],
        [left + 2, bottom - 2],
        [right - 2, bottom - 2],
      ] as const) {
        const found = card!.shadowRoot!.elementFromPoint(x, y);
        expect(found?.getAttribute('part'), `${x}, ${y}`).to.equal('link');
      }
    });

  it('looks like a link only where it leads somewhere', async () => {
    const element = await list();

    const lines = cards(element).map(
      (card) => getComputedStyle(findPart(card, 'title')!).textDecorationLine,
    );
    expect(lines).to.deep.equal(['underline', 'underline', 'underline', 'none']);
  });

  it('tells date and views in one line, as long as they fit', async () => {
    const element = await list('', demo);
    for (const [width, lines] of [
      [328, 1],
      [120, 2],
    ] as const) {
      element.style.width = `${width}px`;
      const tops = ['date', 'views'].map((part) => box(findPart(cards(element)[0]!, part)).top);
      expect(new Set(tops).size, `${width}px`).to.equal(lines);
    }
  });
});

describe('In a grid,', () => {
  listenToWarnings();

  it('an image reaches to three edges of its card', async () => {
    const element = await list('layout="grid"');
    element.style.width = '900px';
    const row = box(element.shadowRoot!.querySelector('li'));
    const {left, right, top} = box(imageOf(cards(element)[0]));
    expect([left - row.left, right - row.right, top - row.top].map(Math.round)).to.deep.equal([
      1, -1, 1,
    ]);
  });

  it('the last lines of the cards of a row stand at one height', async () => {
    const element = await list('layout="grid"', demo);
    element.style.width = '900px';
    const bottoms = cards(element)
      .slice(0, 3)
      .map((card) => Math.round(box(findPart(card, 'link')).bottom));
    expect(new Set(bottoms).size).to.equal(1);
  });

  it('a card without image has larger words in its place', async () => {
    const element = await list('layout="grid"');

    const [withImage, without] = cards(element).map((card) =>
      parseFloat(getComputedStyle(findPart(card, 'title')!).fontSize),
    );
    expect(without).to.be.above(withImage!);
  });

  it('cards without images are no larger where the page leaves images out', async () => {
    const element = await list('layout="grid" hide="image"');

    const sizes = cards(element).map((card) => getComputedStyle(findPart(card, 'title')!).fontSize);
    expect(sizes).to.deep.equal(Array(4).fill('18px'));
  });

  it('lines are no longer than in a list, however wide the cards are', async () => {
    const element = await list('layout="grid" limit="3"', demo);
    element.style.width = '3000px';

    expect(box(findPart(cards(element)[0]!, 'excerpt')).width).to.be.at.most(34 * 16);
  });

  it('one card is no wider than is good for it', async () => {
    const element = await list('layout="grid" limit="1"');
    element.style.width = '1600px';

    expect(box(element.shadowRoot!.querySelector('li')).width).to.be.at.most(640);
  });
});

describe('Headings', () => {
  listenToWarnings();

  for (const level of [2, 3, 4, 5])
    it(`of level ${level} are no larger than the page's own of level ${level - 1}`, async () => {
      const element = await list(`heading-level="${level}"`);
      const page = document.createElement(`h${level - 1}`);
      element.before(page);
      const inside = document.createElement(`h${level}`);
      element.before(inside);

      const heading = parseFloat(getComputedStyle(findPart(element, 'heading')!).fontSize);
      const title = parseFloat(getComputedStyle(findPart(cards(element)[0]!, 'title')!).fontSize);
      // Below the size of text, HTML's own headings are smaller than is good for reading.
      expect(heading).to.be.at.most(Math.max(16, parseFloat(getComputedStyle(page).fontSize)));
      expect(title).to.be.at.most(Math.max(16, parseFloat(getComputedStyle(inside).fontSize)));
    });

  it('have a line above them, which a token leaves out', async () => {
    const element = await list();
    const heading = findPart(element, 'heading')!;
    const height = () => getComputedStyle(heading, '::before').height;
    expect(height()).to.equal('4px');
    const before = box(heading).height;

    element.style.setProperty('--benelux-size-mark', '0px');
    expect(height()).to.equal('0px');
    expect(box(heading).height).to.equal(before - 12);
  });
});

describe('The rhythm', () => {
  listenToWarnings();

  it('leaves the same gap above "More news" in every layout, and makes it 44 pixels high', async () => {
    const gaps = [];
    for (const layout of ['list', 'grid', 'compact']) {
      const element = await list(`layout="${layout}" limit="2"`);
      const more = box(findPart(element, 'more'));
      gaps.push(Math.round(more.top - box(findPart(element, 'list')).bottom));
      expect(more.height).to.be.at.least(44);
      expect(
        Math.round(box(findPart(element, 'list')).bottom - box(cards(element)[1]).bottom),
      ).to.be.at.most(1);
    }
    expect(new Set(gaps).size, gaps.join()).to.equal(1);
  });

  it('lets a list of three cost at most two and a half screens of a phone', async () => {
    const element = await list('limit="3"', demo);
    element.style.width = '328px';

    expect(box(element).height).to.be.at.most(2.5 * 740);
  });
});

describe('A message', () => {
  const warnings = listenToWarnings();

  itInBrowser('that news is old stands between the heading and the news', async () => {
    const src = sequence(uniqueKey(), json(feed([item('a')])), answer('status/404'));
    const element = await list('', src);
    await element.refresh();
    await element.updateComplete;

    const status = box(findPart(element, 'status'));
    expect(partText(element, 'status')).to.match(/bijgewerkt/);
    expect(status.top).to.be.at.least(box(findPart(element, 'heading')).bottom);
    expect(status.bottom).to.be.at.most(box(findPart(element, 'list')).top);
    expect(warnings.messages).to.have.length.above(0);
  });

  for (const [state, src] of [
    ['failed', answer('status/404')],
    ['empty', json(feed([]))],
  ] as const)
    itInBrowser(`of what is ${state} has a sign that is not read out`, async () => {
      const element = await list('', src);

      const {content, borderRadius} = getComputedStyle(findPart(element, 'status')!, '::before');
      expect(content).to.match(/^"[i!]"( \/ "")?$/);
      expect(borderRadius).to.equal('50%');
    });
});

describe('A picture', () => {
  listenToWarnings();

  const picture = (fields: object) => json(feed([item('a', {image, _benelux: {image: fields}})]));

  for (const [name, fields, attributes, fit] of [
    ['that is higher than wide is shown whole', {width: 360, height: 640}, '', 'contain'],
    ['that is wider than high fills its frame', {width: 640, height: 360}, '', 'cover'],
    ['of unknown shape fills its frame', {}, '', 'cover'],
    [
      'that is higher than wide fills its frame where the page says so',
      {width: 360, height: 640},
      'image-fit="cover"',
      'cover',
    ],
    [
      'that is higher than wide fills its frame where the feed says what matters in it',
      {width: 360, height: 640, focus: {x: 0.5, y: 0.25}},
      '',
      'cover',
    ],
  ] as const)
    it(name, async () => {
      const element = await list(attributes, picture(fields));

      expect(getComputedStyle(imageOf(cards(element)[0])).objectFit).to.equal(fit);
    });

  it('that is cut keeps in view what the feed says matters', async () => {
    const element = await list('', picture({focus: {x: 0.3, y: 0.8}}));

    expect(getComputedStyle(imageOf(cards(element)[0])).objectPosition).to.equal('30% 80%');
  });

  it('that is cut keeps its upper part in view where nothing is said', async () => {
    const element = await list('', picture({}));

    expect(getComputedStyle(imageOf(cards(element)[0])).objectPosition).to.equal('50% 25%');
  });
});

describe('A link that was followed', () => {
  it('has a colour of its own', async () => {
    const {shadowRoot} = await list();

    // What a visited link looks like, browsers tell no page.
    const styles = hydrated ? [...shadowRoot!.styleSheets] : shadowRoot!.adoptedStyleSheets;
    const rules = styles.flatMap(({cssRules}) => [...cssRules]) as CSSStyleRule[];
    const rule = rules.find(({selectorText}) => selectorText === 'a:visited');
    expect(rule?.style.color).to.equal('var(--_color-visited)');
  });
});

describe('What a visitor changes', () => {
  listenToWarnings();

  const media = Object.getOwnPropertyDescriptor(window, 'matchMedia')!;
  const transition = Object.getOwnPropertyDescriptor(Element.prototype, 'startViewTransition');
  let faded: Element[];

  beforeEach(() => {
    faded = [];
    Object.defineProperty(Element.prototype, 'startViewTransition', {
      configurable: true,
      value(this: Element, change: () => unknown) {
        faded.push(this);
        return {
          ready: Promise.reject(new Error()),
          updateCallbackDone: Promise.resolve().then(change),
        };
      },
    });
  });

  afterEach(() => {
    Object.defineProperty(window, 'matchMedia', media);
    if (transition) Object.defineProperty(Element.prototype, 'startViewTransition', transition);
    else Reflect.deleteProperty(Element.prototype, 'startViewTransition');
  });

  async function showMore(): Promise<(string | undefined)[]> {
    const element = await list('limit="2" more="load"');
    findPart(element, 'more')!.click();
    while (cards(element).length < 4) await element.updateComplete;
    return faded.map((each) => each.getAttribute('part') ?? undefined);
  }

  itInBrowser('fades in, and the list alone', async () => {
    expect(await showMore()).to.deep.equal(['list']);
  });

  itInBrowser('fades in when it is filtered, too', async () => {
    const element = await list(
      'filter="year"',
      json(feed([item('a'), item('b', {date_published: '2020-01-01'})])),
    );
    const select = findAll<HTMLSelectElement>(element, 'select')[0]!;
    select.value = '2020';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;

    expect(cards(element)).to.have.lengthOf(1);
    expect(faded).to.have.lengthOf(1);
  });

  itInBrowser('does not for visitors who want no motion', async () => {
    Object.defineProperty(window, 'matchMedia', {
      configurable: true,
      value: () => ({matches: true}),
    });

    expect(await showMore()).to.deep.equal([]);
  });

  itInBrowser('does not where the browser cannot fade one element', async () => {
    Object.defineProperty(Element.prototype, 'startViewTransition', {
      configurable: true,
      value: undefined,
    });

    expect(await showMore()).to.deep.equal([]);
  });

  itInBrowser('fades in only then: not when content comes or is renewed', async () => {
    const element = await list();
    await element.refresh();

    expect(faded).to.deep.equal([]);
  });
});
