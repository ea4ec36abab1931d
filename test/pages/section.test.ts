// The way of a visitor through a news section: list, article, back; with the browser's Back, by a link, without scripts.
import {expect, waitUntil} from '@open-wc/testing';
import {cards, findAll, findPart, partText, showsFallback} from '../page.js';
import {
  allReady,
  openPage,
  openReady,
  until,
  written,
  wholeScriptTag,
  type HostPage,
} from './host-page.js';

const list = '/pages/demo/section/nieuws.html';
const article = '/pages/demo/section/bericht.html';
const id = '2021-12-joint-patrols';
const title =
  'Gezamenlijke patrouilles in de grensstreek: zo bereiden agenten uit drie landen samen een dienst voor';

/** Waits until a page's frame has gone elsewhere, and shows what is there. */
async function arrived({window}: HostPage, path: string): Promise<HostPage> {
  await until(() => window.location.pathname === path && window.document.readyState === 'complete');
  const page = {window, document: window.document};
  await allReady(page);
  return page;
}

function articleIn({document}: HostPage): Element {
  return document.querySelector('benelux-news-article')!;
}

describe('a news section', () => {
  it('leads from the list to the article and back, by its own links and by the browser', async () => {
    const page = await openReady(list);
    const [first] = cards(page.document.querySelector('benelux-news-list')!);

    findPart(first!, 'link')!.click();
    const there = await arrived(page, article);

    expect(partText(articleIn(there), 'heading')).to.equal(title);
    expect(new URL(there.window.location.href).searchParams.get('bericht')).to.equal(id);
    await until(() => there.document.title.startsWith(title));
    there.window.history.back();
    const again = await arrived(page, list);
    expect(cards(again.document.querySelector('benelux-news-list')!)).to.have.lengthOf(6);
    again.window.history.forward();
    const forth = await arrived(page, article);
    findPart(articleIn(forth), 'back')!.click();
    await arrived(page, list);
  });

  it('shows an article by a link that somebody has sent, and after a reload', async () => {
    const page = await openReady(`${article}?bericht=${id}`);
    expect(partText(articleIn(page), 'heading')).to.equal(title);

    const {document} = page;
    page.window.location.reload();
    await until(() => page.window.document !== document);
    const again = await arrived(page, article);

    expect(partText(articleIn(again), 'heading')).to.equal(title);
    expect(again.window.heard).to.deep.equal({errors: [], warnings: [], violations: []});
  });

  it('renames the page when the address changes within it', async () => {
    const page = await openReady(`${article}?bericht=${id}`);
    await until(() => page.document.title.startsWith(title));

    page.window.history.pushState(null, '', '?bericht=2021-10-pursuit');
    page.window.dispatchEvent(new PopStateEvent('popstate'));

    await until(() => page.document.title.startsWith('Achtervolging'));
    expect(partText(articleIn(page), 'heading')).to.match(/^Achtervolging/);
  });

  it('shows the way back where the address names no item', async () => {
    const page = await openReady(article);

    expect(partText(articleIn(page), 'status')).to.equal('Dit bericht is niet gevonden.');
    expect(showsFallback(articleIn(page))).to.equal(true);
  });

  it('leaves a link where no script runs', async () => {
    const {document} = await openPage(`${article}?bericht=${id}`);
    const html = await (await fetch(article)).text();
    const still = new DOMParser().parseFromString(html, 'text/html');

    expect(document.title).not.to.equal('');
    const href = still.querySelector('benelux-news-article a')?.getAttribute('href');
    expect(href).to.equal('https://content.example/nl/nieuws');
  });

  it('keeps what a visitor filters by for the way back', async () => {
    const page = await openReady(list);
    const element = page.document.querySelector('benelux-news-list')!;
    const select = findAll<HTMLSelectElement>(element, 'select')[1]!;
    select.value = '2020';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    await element.updateComplete;
    findPart(cards(element)[0]!, 'link')!.click();
    const there = await arrived(page, article);

    there.window.history.back();
    const again = await arrived(page, list);

    const back = again.document.querySelector('benelux-news-list')!;
    expect(again.window.location.search).to.contain('2020');
    expect(findAll<HTMLSelectElement>(back, 'select')[1]?.value).to.equal('2020');
  });

  it('asks once for a theme, a list and an article of one feed', async () => {
    const feed = '/pages/demo/feeds/senningenoverleg.nl.json';
    const {window} = await openReady(
      written(
        `<benelux-theme src="${feed}"></benelux-theme>
        <benelux-news-list src="${feed}"></benelux-news-list>
        <benelux-news-article src="${feed}" item="${id}"></benelux-news-article>`,
        {head: wholeScriptTag},
      ),
    );

    const asked = () =>
      window.performance.getEntriesByType('resource').filter(({name}) => name.endsWith(feed));
    // Browsers note a request some time after its answer was read.
    await waitUntil(() => asked().length);
    expect(asked()).to.have.lengthOf(1);
  });

  it('can be written as divs', async () => {
    const feed = '/pages/demo/feeds/senningenoverleg.nl.json';
    const {document} = await openReady(
      written(
        `<div data-benelux="theme" data-src="${feed}" data-item-href="/nieuws?bericht={id}"></div>
        <div data-benelux="news-list" data-src="${feed}" data-filter="text" data-hide="link"></div>
        <div data-benelux="news-article" data-src="${feed}" data-item="${id}"></div>`,
        {head: wholeScriptTag},
      ),
    );

    const [theme, list, article] = [...document.querySelectorAll('div')].map(
      (div) => div.firstElementChild!,
    );
    expect(findAll<HTMLAnchorElement>(theme!, 'a[part=link]')[0]?.search).to.equal(
      `?bericht=${id}`,
    );
    expect(findAll(list!, 'search input')).to.have.lengthOf(1);
    expect(partText(article!, 'heading')).to.equal(title);
  });

  it('is told of by the console where a page has benelux.js', async () => {
    const {window} = await openPage(
      written(
        `<benelux-news-article src="/none"></benelux-news-article>
        <benelux-news-list filter="text" src="/pages/demo/feeds/senningenoverleg.nl.json"></benelux-news-list>`,
        {head: wholeScriptTag.replace('-all', '')},
      ),
    );

    await until(() => window.heard.warnings.length >= 2);
    const lines = window.heard.warnings.join('\n');
    expect(lines).to.contain('<benelux-news-article> has no effect: benelux-all.js has it');
    expect(lines).to.contain('<benelux-news-list filter> has no effect: benelux-all.js has it');
  });
});
