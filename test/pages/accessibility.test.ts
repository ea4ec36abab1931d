// Whether visitors can enlarge the page, space its text, and do without a mouse.
import {expect} from '@open-wc/testing';
import {answer, json} from '../answers.js';
import {feed, item} from '../feeds.js';
import {findAll, settled} from '../page.js';
import {elements, openPage, until, wholeScriptTag, written, type HostPage} from './host-page.js';

const word = 'Grensoverschrijdendepolitiesamenwerkingsovereenkomst';

const news = json(
  feed(
    ['a', 'b', 'c'].map((id) =>
      item(id, {
        title: `${word} en wat er op straat van te merken is`,
        summary: 'Agenten van drie landen rijden samen. '.repeat(9),
        tags: [word],
        content_html: `<h2>${word}</h2><table><tr><th>${word}</th><td>${word}</td></tr></table><pre>${word}</pre>`,
        image: '/pages/demo/images/patrol.svg',
      }),
    ),
  ),
);

const theme = json(
  feed([], {
    title: word,
    _benelux: {
      sections: [
        {heading: word, content_html: `<p>${word} van <a href="/nl">drie</a> landen.</p>`},
      ],
    },
  }),
);

const failing = answer('status/404');

/** Every look of the elements. */
const looks = {
  'a list': `<benelux-news-list src='${news}'></benelux-news-list>`,
  'a grid': `<benelux-news-list src='${news}' layout="grid"></benelux-news-list>`,
  'a compact list': `<benelux-news-list src='${news}' layout="compact"></benelux-news-list>`,
  'a card': `<benelux-news-card src='${news}'></benelux-news-card>`,
  'an introduction': `<benelux-theme-intro src='${theme}'></benelux-theme-intro>`,
  'a list with a filter': `<benelux-news-list src='${news}' filter="text tag year" show="tags"></benelux-news-list>`,
  'a theme': `<benelux-theme src='${news}' hide="link"></benelux-theme>`,
  'an article': `<benelux-news-article src='${news}' item="a" back-href="/nl" show="tags"></benelux-news-article>`,
  'a failure': `<benelux-news-list src="${failing}" more-href="/nl"></benelux-news-list>`,
};

/** The text spacing of WCAG 1.4.12. */
const spacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p {
    margin-block-end: 2em !important;
  }
`;

async function open(look: string, width: number): Promise<HostPage> {
  const viewport = '<meta name="viewport" content="width=device-width">';
  const page = await openPage(written(look + wholeScriptTag, {head: viewport}), width);
  const element = await until(() => elements(page).find((each) => each.shadowRoot));
  await settled(element);
  return page;
}

/** Applies a visitor's own style sheet, which reaches into shadow roots too. */
function addStyles(page: HostPage, css: string): void {
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of new Set([page.document, ...shown(page).map((each) => each.getRootNode())])) {
    (root as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
  }
}

/** All elements in the shadow roots of a page. */
function shown(page: HostPage): HTMLElement[] {
  return elements(page).flatMap((element) => findAll<HTMLElement>(element, '*'));
}

/** Elements that are cut off or stick out of the page; excerpts are cut on purpose, and wide tables scroll by themselves. */
function cutOff(page: HostPage): string[] {
  const width = page.document.documentElement.clientWidth;
  return shown(page)
    .filter((each) => !each.matches('[part=excerpt], [part=link]'))
    .filter((each) => !each.closest('[role=region]'))
    .filter((each) => {
      const {left, right} = each.getBoundingClientRect();
      const isClipping = page.window.getComputedStyle(each).overflow !== 'visible';
      const isOverfull =
        each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
      return left < 0 || right > width || (isClipping && isOverfull && !each.matches('img'));
    })
    .map((each) => each.outerHTML);
}

/** Links and buttons, with the style of the box that is their target and has the outline: for a card's link, the card. */
function controls(page: HostPage) {
  return shown(page)
    .filter((each) => each.matches('a, button, input, select'))
    .map((control) => {
      const target = control.matches('[part=card] [part=link]') ? '::before' : undefined;
      return {control, target, style: page.window.getComputedStyle(control, target)};
    });
}

for (const [name, look] of Object.entries(looks)) {
  describe(`${name} on a host page`, () => {
    it('fits on a page 320 pixels wide, with nothing cut off (WCAG 1.4.10)', async () => {
      const page = await open(look, 320);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      expect(cutOff(page)).to.deep.equal([]);
    });

    it('has room for text that a visitor spaces (WCAG 1.4.12)', async () => {
      const page = await open(look, 320);
      const before = shown(page).map(({clientHeight}) => clientHeight);
      addStyles(page, spacing);
      expect(shown(page).map(({clientHeight}) => clientHeight)).not.to.deep.equal(before);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      expect(cutOff(page)).to.deep.equal([]);
    });

    it('has links and buttons that are at least 24 pixels high and wide (WCAG 2.5.8)', async () => {
      const page = await open(look, 1280);
      for (const {control, target, style} of controls(page)) {
        const {width, height} = target
          ? {width: parseFloat(style.width), height: parseFloat(style.height)}
          : control.getBoundingClientRect();
        // A link in a sentence may be as high as its line.
        if (!control.closest('p')) expect(Math.min(width, height)).to.be.at.least(24);
      }
    });

    it('draws an outline around the focus (WCAG 2.4.7)', async () => {
      const page = await open(look, 1280);
      for (const {control, style} of controls(page)) {
        expect(style.outlineStyle).to.equal('none');
        control.focus({focusVisible: true});
        expect(style.outlineStyle).not.to.equal('none');
        expect(parseFloat(style.outlineWidth)).to.be.at.least(1);
      }
    });
  });
}

it('a list has one stop of the Tab key for each card, and one for more news', async () => {
  expect(controls(await open(looks['a card'], 1280))).to.have.length(1);
  expect(controls(await open(looks['a list'], 1280))).to.have.length(3 + 1);
});
