// The script tag on pages of all kinds: before or after the elements, twice, and with `<div>`s only.
import {expect} from '@open-wc/testing';
import {answer} from '../answers.js';
import {partText, showsFallback, titles} from '../page.js';
import {
  addScript,
  allReady,
  elements,
  openPage,
  openReady,
  scriptTag,
  until,
  written,
  type HostPage,
} from './host-page.js';

const feed = answer('feed.nl.json');
const list = `<benelux-news-list src="${feed}"></benelux-news-list>`;
const div = `<div data-benelux="news-list" data-src="${feed}" data-limit="2" data-heading-level="4">
  <a href="/">Nieuws</a>
</div>`;
const clean = {errors: [], warnings: [], violations: []};

for (const file of ['benelux.js', 'benelux-all.js']) {
  const tag = scriptTag.replace('benelux.js', file);

  describe(`the script tag of ${file}`, () => {
    for (const [where, url] of [
      ['before the elements', written(list, {head: tag})],
      ['after the elements', written(list + tag)],
      ['without waiting for the page', written(list, {head: tag.replace(' ', ' async ')})],
    ] as const) {
      it(`works ${where}`, async () => {
        const page = await openPage(url);
        const [element] = await allReady(page);
        expect(element && titles(element)).to.have.length(3);
        expect(page.window.heard).to.deep.equal(clean);
      });
    }

    it('makes elements of tags that are inserted later', async () => {
      const page = await openPage(written('', {head: tag}));
      page.document.body.innerHTML = list;
      const [element] = await allReady(page);
      expect(element && titles(element)).to.have.length(3);
    });

    it('works twice, and says once in the console which versions met', async () => {
      const copy = tag.replace('.js', '.js?copy');
      const page = await openReady(written(list + div, {head: tag + copy}));
      page.document.body.insertAdjacentHTML('beforeend', div);
      await until(() => page.document.querySelectorAll('div > benelux-news-list').length === 2);
      expect(await allReady(page)).to.have.length(3);
      const {errors, warnings} = page.window.heard;
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]?.match(/\d+\.\d+\.\d+/g)).to.have.length(2);
    });

    it('adds no global', async () => {
      const page = await openPage(written(list));
      const before = Object.getOwnPropertyNames(page.window);
      addScript(page, file);
      await allReady(page);
      const all = Object.getOwnPropertyNames(page.window);
      expect(all.filter((name) => !before.includes(name))).to.deep.equal([]);
    });

    it("leaves the page's own @lit/localize alone", async () => {
      const own = '<script type="module" src="/test/pages/localized-host.ts"></script>';
      const page = await openPage(written(list, {head: tag + own, lang: 'fr'}));
      await until(() => page.document.title === 'Welkom');
      const [element] = await allReady(page);
      expect(element && partText(element, 'heading')).to.equal('Actualités');
      expect(page.window.heard).to.deep.equal(clean);
    });
  });

  describe(`<div data-benelux> on a page of ${file}`, () => {
    it('becomes an element with its attributes', async () => {
      const page = await openReady(written(div, {head: tag}));
      expectTwoItemsUnderH4(page);
    });

    it('becomes an element when it is inserted later, however deep', async () => {
      const page = await openPage(written('', {head: tag}));
      page.document.body.innerHTML = `<p>Nieuws</p><section>${div}</section>`;
      await allReady(page);
      expectTwoItemsUnderH4(page);
    });

    it('shows its own content as a fallback until the feed is loaded, and when loading fails', async () => {
      const missing = div.replace(feed, answer('status/404'));
      const page = await openPage(written(missing, {head: tag}));
      const element = await until(() =>
        elements(page).find(({state}) => state.status === 'failed'),
      );
      expect(element.querySelector('a')?.textContent).to.equal('Nieuws');
      expect(showsFallback(element)).to.equal(true);
    });

    it('hands on only attributes of the element, and no script from a visitor’s comment with a `<div>`', async () => {
      const hostile = div.replace('data-limit', 'data-onclick="alert(1)" data-limit');
      const page = await openReady(written(hostile, {head: tag}));
      expect(elements(page).map((each) => each.hasAttribute('onclick'))).to.deep.equal([false]);
    });

    it('stays as it is when no element has its name', async () => {
      const unknown = '<div data-benelux="weather" data-src="/"><a href="/">Weer</a></div>';
      const page = await openReady(written(unknown + list, {head: tag}));
      expect(page.document.body.firstElementChild?.outerHTML).to.equal(unknown);
      expect(page.window.heard).to.deep.equal(clean);
    });
  });
}

describe('a page with both files', () => {
  for (const files of [
    ['benelux.js', 'benelux-all.js'],
    ['benelux-all.js', 'benelux.js'],
  ]) {
    it(`works, and says once in the console that one is enough: ${files.join(', then ')}`, async () => {
      const head = files.map((file) => scriptTag.replace('benelux.js', file)).join('');
      const page = await openReady(written(list + div, {head}));

      expect(await allReady(page)).to.have.length(2);
      const {errors, warnings} = page.window.heard;
      expect(errors).to.deep.equal([]);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.contain('docs/troubleshooting.md#twice');
    });
  }
});

function expectTwoItemsUnderH4(page: HostPage): void {
  const [element] = elements(page);
  expect(element && titles(element)).to.have.length(2);
  expect(element?.shadowRoot?.querySelector('h4')?.textContent).to.equal('Actueel');
  expect(page.window.heard).to.deep.equal(clean);
}
