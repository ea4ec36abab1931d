// The script tag on pages of all kinds: before or after the elements, twice, and with `<div>`s only.
import {expect, nextFrame} from '@open-wc/testing';
import {answer, json} from '../answers.js';
import {feed as testFeed, item} from '../feeds.js';
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
  const classic = tag.replace(' type="module"', '');

  describe(`the script tag of ${file}`, () => {
    it('speaks all languages as a classic script on a page in an old encoding', async () => {
      const page = written(list, {head: classic, lang: 'fr'}).replace('utf-8', 'windows-1252');
      const {document} = await openReady(`${page}&type=text/html;charset=windows-1252`);
      const element = document.querySelector('benelux-news-list')!;

      expect(document.characterSet).to.equal('windows-1252');
      expect(partText(element, 'heading')).to.equal('Actualités');
    });

    for (const [where, url] of [
      ['before the elements', written(list, {head: tag})],
      ['after the elements', written(list + tag)],
      ['without waiting for the page', written(list, {head: tag.replace(' ', ' async ')})],
      ['as a classic script', written(list, {head: classic})],
      ['as a classic script after the elements', written(list + classic)],
      [
        'as a classic script that is deferred',
        written(list, {head: classic.replace(' ', ' defer ')}),
      ],
      [
        'as a classic script of its own time',
        written(list, {head: classic.replace(' ', ' async ')}),
      ],
      [
        'when a consent plug-in adds it after the page has loaded',
        written(
          `${list}<script>addEventListener('load', () => setTimeout(() => {
            const script = document.createElement('script');
            script.src = '../dist/cdn/${file}';
            document.body.append(script);
          }))</script>`,
        ),
      ],
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

    for (const type of ['module', ''])
      it(`adds no global (type="${type}")`, async () => {
        const page = await openPage(written(list));
        const before = Object.getOwnPropertyNames(page.window);
        addScript(page, file, type);
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
    /** Waits until the only element of the page shows so many items. */
    async function shows(
      page: HostPage,
      count: number,
      root: ParentNode = page.document,
    ): Promise<Element> {
      return until(() => {
        const [element, ...more] = root.querySelectorAll('benelux-news-list');
        const isShown = element?.shadowRoot && !more.length && titles(element).length === count;
        return isShown ? element : false;
      });
    }

    it('comes back when a framework writes its content anew', async () => {
      const page = await openReady(written(div, {head: tag}));
      page.document.querySelector('div')!.innerHTML = '<a href="/">Nieuws</a>';

      const element = await shows(page, 2);
      expect(element.textContent).to.equal('Nieuws');
    });

    it('comes back when a morph takes it out', async () => {
      const page = await openReady(written(div, {head: tag}));
      const [element] = elements(page);
      const [link] = element!.children;
      element!.replaceWith(link!);

      expect(await shows(page, 2)).not.to.equal(element);
    });

    it('follows its attributes', async () => {
      const page = await openReady(written(div, {head: tag}));
      const holder = page.document.querySelector('div')!;
      holder.dataset.limit = '1';
      await shows(page, 1);
      delete holder.dataset.limit;
      await shows(page, 3);
      holder.dataset.onclick = 'alert(1)';
      holder.dataset.src = json(testFeed([item('z')]));

      const element = await shows(page, 1);
      expect(titles(element)).to.deep.equal(['Bericht z']);
      expect(element.hasAttribute('onclick')).to.equal(false);
    });

    it('works when it gets its name after it was inserted', async () => {
      const page = await openPage(written('', {head: tag}));
      page.document.body.innerHTML = div.replace('data-benelux', 'data-later');
      await nextFrame();
      page.document.querySelector('div')!.dataset.benelux = 'news-list';

      await shows(page, 2);
    });

    it('works in an open shadow root', async () => {
      const page = await openPage(written('<main></main>', {head: tag}));
      const host = page.document.createElement('section');
      const root = host.attachShadow({mode: 'open'});
      root.innerHTML = div;
      page.document.querySelector('main')!.append(host);

      await shows(page, 2, root);
      root.innerHTML = div.replace('data-limit="2"', 'data-limit="1"');
      await shows(page, 1, root);
    });

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
      expect(page.window.heard.errors).to.deep.equal([]);
      expect(page.window.heard.warnings.join()).to.contain('data-benelux="weather"');
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
