// How far host pages move while a slow script and slow content arrive.
import {expect, nextFrame} from '@open-wc/testing';
import {answer, release, uniqueKey} from '../answers.js';
import {bringFont} from '../font.js';
import {
  addScript,
  allReady,
  elements,
  openPage,
  wholeScriptTag,
  until,
  written,
  type HostPage,
} from './host-page.js';

const demoPages = ['plain', 'nl', 'be', 'lu', 'csp', 'section/index', 'section/nieuws'];

const sizes = [
  [360, 740],
  [1280, 800],
] as const;

/** Elements in all forms whose heights differ. */
const forms = [
  '<benelux-theme-intro src="FEED"></benelux-theme-intro>',
  '<benelux-news-card src="FEED"></benelux-news-card>',
  '<benelux-news-list src="FEED"></benelux-news-list>',
  '<benelux-news-list src="FEED" limit="1"><a href="/">Nieuws</a></benelux-news-list>',
  '<benelux-news-list src="FEED" limit="5" hide="image"></benelux-news-list>',
  '<benelux-news-list src="FEED" layout="grid"></benelux-news-list>',
  '<benelux-news-list src="FEED" layout="grid" limit="4"></benelux-news-list>',
  '<benelux-news-list src="FEED" layout="compact" limit="6"></benelux-news-list>',
  '<benelux-news-list src="FEED" filter="text tag year"></benelux-news-list>',
  '<benelux-theme src="FEED"></benelux-theme>',
  '<benelux-theme src="FEED" layout="grid" limit="2"></benelux-theme>',
  '<div data-benelux="theme-intro" data-src="FEED"></div>',
  '<div data-benelux="theme" data-src="FEED"></div>',
  '<div data-benelux="news-card" data-src="FEED"><a href="/">Nieuws</a></div>',
  '<div data-benelux="news-list" data-src="FEED" data-limit="2"></div>',
  '<div data-benelux="news-list" data-src="FEED" data-layout="grid"></div>',
];

const head = '<link rel="stylesheet" href="../dist/cdn/benelux.css">';

/** https://wicg.github.io/layout-instability/, which TypeScript's DOM types lack. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
}

describe('the layout shift of a demo page on a slow connection', () => {
  const isMeasured = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

  for (const [width, height] of sizes) {
    (isMeasured ? it : it.skip)(`is at most 0.02 at ${width} × ${height}`, async () => {
      // Each page has a delay of its own, as Chromium does not ask for one URL twice at a time.
      const shifts = demoPages.map(async (name, index) => {
        const url = `/pages/slow-${1500 + index}/demo/${name}.html`;
        return {name, shift: await layoutShift(await openPage(url, width, height))};
      });
      const tooFar = (await Promise.all(shifts)).filter(({shift}) => shift > 0.02);
      expect(tooFar).to.deep.equal([]);
    });
  }
});

describe('the place that benelux.css keeps', () => {
  for (const width of [328, 700, 1100]) {
    it(`is about as high as the content at a width of ${width} pixels`, async () => {
      const gate = uniqueKey();
      const feed = answer('feed.nl.json', {until: gate});
      const page = await openPage(written(forms.join('').replaceAll('FEED', feed), {head}), width);
      await bringFont(page.document);
      const before = heights(page);
      addScript(page, 'benelux-all.js');
      const all = await until(() => elements(page).length === forms.length && elements(page));
      await until(() => all.every((element) => element.matches(':state(loading)')));
      const meanwhile = heights(page);
      await release(gate);
      await allReady(page);
      const needed = heights(page);
      const places = forms.map((form, index) => ({
        form,
        kept: [before[index], meanwhile[index]],
        needed: needed[index],
      }));
      const wrong = places.filter(
        ({kept, needed}) => !kept.every((height) => isNear(height, needed)),
      );
      expect(wrong).to.deep.equal([]);
    });
  }

  it('is the same for what frameworks set as properties', async () => {
    const gate = uniqueKey();
    const src = answer('feed.nl.json', {until: gate});
    const page = await openPage(written('', {head: head + wholeScriptTag}), 1100);
    await until(() => page.window.customElements.get('benelux-news-list'));
    const variants = [
      {tag: 'benelux-news-list', limit: 1},
      {tag: 'benelux-news-list', limit: 5, hide: 'image'},
      {tag: 'benelux-news-list', layout: 'grid', limit: 6},
      {tag: 'benelux-news-list', layout: 'compact'},
      {tag: 'benelux-news-list', filter: 'text tag year'},
      {tag: 'benelux-news-card', hide: 'image'},
      {tag: 'benelux-theme', layout: 'grid', limit: 2},
    ];
    for (const {tag, ...properties} of variants) {
      const [written, set] = [0, 1].map(() => page.document.createElement(tag));
      for (const [name, value] of Object.entries(properties))
        written!.setAttribute(name, `${value}`);
      Object.assign(set!, properties);
      for (const element of [written!, set!]) element.setAttribute('src', src);
      page.document.body.append(written!, set!);
    }
    const all = elements(page);
    await until(() => all.every((element) => element.matches(':state(loading)')));

    const kept = heights(page);

    expect(variants.map((_, index) => kept[2 * index + 1])).to.deep.equal(
      variants.map((_, index) => kept[2 * index]),
    );
    await release(gate);
  });

  it('is the screen for an article, whose length nobody knows', async () => {
    for (const form of [
      '<benelux-news-article src="FEED"></benelux-news-article>',
      '<div data-benelux="news-article" data-src="FEED"></div>',
    ]) {
      const page = await openPage(written(form, {head}), 360, 700);

      expect(heights(page)[0]).to.equal(700);
    }
  });

  it('is none for an element whose height it does not know', async () => {
    const other = '<div data-benelux="news-other" data-src="/feed.json"></div>';
    const {document} = await openPage(written(other, {head}));

    expect(document.querySelector('div')?.offsetHeight).to.equal(0);
  });

  it('is given up when loading fails', async () => {
    const missing = forms.join('').replaceAll('FEED', answer('status/404'));
    const page = await openPage(written(missing, {head: head + wholeScriptTag}));
    const all = await until(() => elements(page).length === forms.length && elements(page));
    await until(() => all.every((element) => element.matches(':state(failed)')));
    expect(heights(page).filter((height) => height > 300)).to.deep.equal([]);
  });
});

/** The sum of all shifts, which is no less than the largest session window that https://web.dev/cls speaks of. */
async function layoutShift(page: HostPage): Promise<number> {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const {value} of entries as LayoutShift[]) sum += value;
  };
  const observer = new page.window.PerformanceObserver((list) => add(list.getEntries()));
  observer.observe({type: 'layout-shift', buffered: true});
  await allReady(page);
  // What has changed is laid out in the next frame, and measured before the one after it.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  add(observer.takeRecords());
  return sum;
}

/** The heights of what stands in the body, in pixels. */
function heights({document}: HostPage): number[] {
  return Array.from(document.body.children, (child) => child.getBoundingClientRect().height);
}

/** Rather too high than too low: place is kept for titles of two lines, which may take one. */
function isNear(kept = 0, needed = 0): boolean {
  return kept > 0.75 * needed && kept < 1.4 * needed;
}

describe('a page with benelux.css whose script never comes', () => {
  for (const form of [
    '<benelux-news-list src="/none"><a href="/">Nieuws</a></benelux-news-list>',
    '<div data-benelux="news-list" data-src="/none"><a href="/">Nieuws</a></div>',
  ]) {
    it(`gives up the place after 5 seconds, and shows the fallback: ${form.slice(0, 30)}`, async () => {
      const page = await openPage(written(`${form}<p>Verder</p>`, {head}));
      const next = page.document.querySelector('p')!;
      const kept = next.getBoundingClientRect().top;
      const animations = page.document.getAnimations();
      const ends = animations.map(({effect}) => effect?.getComputedTiming().endTime);
      for (const animation of animations) animation.finish();
      await nextFrame();

      expect(kept).to.be.greaterThan(300);
      expect(ends).to.deep.equal([5000]);
      expect(next.getBoundingClientRect().top).to.be.below(100);
      expect(page.document.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    });
  }
});
