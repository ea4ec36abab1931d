// Whether the elements look the same on every host, whatever its styles.
import {expect} from '@open-wc/testing';
import {stored} from '../answers.js';
import {feed, item} from '../feeds.js';
import {canEmulate, emulateFontSizes} from '../media.js';
import {compareScreenshot, keepScreenshot} from '../pixels.js';
import {allReady, openPage, tags, written, type HostPage, type Rooted} from './host-page.js';
import {box, hosts, script, xhtmlScript, type Host} from './hosts.js';

const picture = `${location.origin}/pages/demo/images/patrol.svg`;

// Of each kind of text a little: to draw and compare a page takes as long as the page is high.
const introduction = `<p>Wat de <a href="https://content.example/grens">grensstreek</a> <em>samen</em>
  <strong>doet</strong>: <q>elke dag iets</q>, schrijft <cite>de krant</cite>.</p>
  <h2>Onderweg</h2><ul><li>lopen</li><li>fietsen<ol><li>snel</li></ol></li></ul>
  <blockquote><p>Samen uit, samen thuis.</p></blockquote>
  <dl><dt>Patrouille</dt><dd>Een ronde.</dd></dl>
  <table><caption>Uren</caption><thead><tr><th scope="col">Dag</th><th scope="col">Uur</th></tr></thead>
  <tbody><tr><td>maandag</td><td>negen</td></tr></tbody></table>`;

const article = `${introduction}<figure><img src="${picture}" alt="Agenten" width="160" height="90">
  <figcaption>Bij de brug</figcaption></figure><hr><pre><code>a  b</code></pre>
  <p>H<sub>2</sub>O, 10 m<sup>2</sup>, <time datetime="2021-12-03">gisteren</time></p>`;

// Cards of one row, of which the second has less to say.
const news = [
  item('a', {
    summary: 'Agenten uit drie landen rijden samen, en vragen de weg in drie talen.',
    content_html: article,
    image: picture,
    tags: ['grens', 'verkeer'],
    authors: [{name: 'De redactie'}],
    date_modified: '2021-12-05T09:00:00+01:00',
  }),
  item('b', {image: picture}),
];

const sections = [{heading: 'Algemeen', content_html: introduction}];

const src = new URL(await stored(feed(news, {_benelux: {sections}})), location.href).href;

const ours = tags.join();

const elements = [
  // One card of a list is enough: engines take long to compare all that each of them computes.
  ...tags.map((tag) => `<${tag} src="${src}" limit="1" item="a"></${tag}>`),
  `<benelux-news-list src="${src}" limit="2" layout="grid"></benelux-news-list>`,
  `<benelux-news-list src="${src}" limit="1" layout="compact"></benelux-news-list>`,
  `<benelux-news-list src="${src}" limit="1" filter="text tag year" show="tags updated authors" hide="link"></benelux-news-list>`,
];

/** All that an engine computes, but for the sizes, which are compared as places. */
const properties = Array.from(getComputedStyle(document.body)).filter(
  (name) => !/^(block-size|inline-size|width|height|.*-origin)$/.test(name),
);

/** How an element is drawn. */
interface Look {
  readonly path: string;
  readonly style: Readonly<Record<string, string>>;
  /** In pixels, from the top left corner of the library's element. */
  readonly place: Readonly<Record<string, number>>;
}

describe('the look of the elements', () => {
  let clean: Look[];
  let colours: number[];
  const compared = {values: 0, pixels: 0};
  const different = {values: 0, pixels: 0};

  before(async () => {
    const page = await open({});
    clean = looks(page);
    colours = await keepScreenshot(libraryElements(page));
  });

  after(() => {
    const share = (of: 'values' | 'pixels') =>
      `${((1 - different[of] / compared[of]) * 100).toFixed(3).replace(/\.?0+$/, '')} % equal`;
    console.log(
      `${Object.keys(hosts).length} hosts: computed values ${share('values')}, pixels ${share('pixels')}`,
    );
  });

  it('is on the screenshots that are compared', () => {
    expect(colours).to.have.lengthOf(elements.length);
    expect(Math.min(...colours), `colours of each: ${colours.join()}`).to.be.above(50);
  });

  it('is compared for what is in lists and in their cards', () => {
    const paths = clean.map(({path}) => path).join('\n');
    expect(clean).to.have.lengthOf.above(100);
    expect(paths).to.include('benelux-news-list › benelux-news-card › h3').and.include('› img');
  });

  for (const [name, host] of Object.entries(hosts)) {
    it(`is the same ${name}`, async () => {
      const page = await open(host);
      const found = looks(page);
      const wrong = found.flatMap((look, index) => differences(clean[index] ?? look, look));
      const screen = await compareScreenshot(libraryElements(page), name);
      compared.values += found.length * properties.length;
      compared.pixels += screen.pixels;
      different.values += wrong.length;
      different.pixels += screen.different;
      expect(found.map(({path}) => path)).to.deep.equal(clean.map(({path}) => path));
      expect(wrong.slice(0, 5), `${wrong.length} differences`).to.deep.equal([]);
      const message = `${screen.different} pixels, see ${screen.files.join()}`;
      expect(screen.different / screen.pixels, message).to.be.below(0.001);
    });
  }
});

describe('elements beside something else', () => {
  /** Two hundred pixels, and a neighbour of a hundred. */
  const places: Readonly<Record<string, string>> = {
    'a grid cell of 200 pixels': 'section {display: grid; grid-template-columns: 200px 100px}',
    'a grid cell that shares what is left':
      'section {display: grid; grid-template-columns: 1fr 100px}',
    'a flex item': `section {display: flex} aside {flex: none; width: 100px}
      section > :first-child {flex: 1; min-width: auto !important}`,
    'a cell of a table': `section {display: table} section > * {display: table-cell}
      aside {width: 100px}`,
  };

  for (const [place, css] of Object.entries(places)) {
    for (const how of ['directly', 'in a box']) {
      it(`keep to ${place}, ${how}`, async () => {
        const beside = (element: string) =>
          `<section>${how === 'directly' ? element : `<div>${element}</div>`}<aside></aside></section>`;
        const {document} = await open({
          css: `section {width: 300px} ${css}`,
          around: (elements) => elements.split('\n').map(beside).join(''),
        });
        const tooWide = unscrolled(document).filter(([, part, element]) => {
          const {left} = element.closest('section')?.getBoundingClientRect() ?? new DOMRect();
          return part.getBoundingClientRect().right > left + 200.5;
        });
        expect(tooWide.map(([path]) => path)).to.deep.equal([]);
        const sections = [...document.querySelectorAll('section')];
        expect(sections.map(({scrollWidth}) => scrollWidth)).to.deep.equal(elements.map(() => 300));
      });
    }
  }
});

describe('a page and the elements in it', () => {
  it('agree on the size of text that the visitor chose', async () => {
    // Browsers have a second setting, for monospaced text, which is 13 pixels where nobody chose.
    const css = `html {font-size: 62.5%; --benelux-font-family: monospace}
      p {font: medium monospace}`;
    const {document} = await open({css, around: (elements) => `${elements}<p>Text</p>`});
    const text = document.querySelector('p');
    expect(text && getComputedStyle(text).fontSize).to.equal(rootStyle(document).fontSize);
  });

  it('agree on the colour scheme', async () => {
    const css = 'html {color-scheme: dark} p {color: light-dark(#1b1f24, #e6e9ee)}';
    const {document} = await open({css, around: (elements) => `${elements}<p>Text</p>`});
    const text = document.querySelector('p');
    expect(text && getComputedStyle(text).color).to.equal(rootStyle(document).color);
    expect(rootStyle(document).colorScheme).to.equal('dark');
  });

  it('are invisible together', async () => {
    const {document} = await open({css: 'body {visibility: hidden}'});
    const visible = all(document).filter(
      ([, part]) => getComputedStyle(part).visibility === 'visible',
    );
    expect(visible).to.deep.equal([]);
  });

  for (const display of ['none', 'inline', 'flex']) {
    it(`do not quarrel when all is display: ${display} !important`, async () => {
      const css = `body * {display: ${display} !important}`;
      const {document} = await open({css});
      const [first, ...others] = document.querySelectorAll<HTMLElement>(ours);
      if (first) first.hidden = true;
      expect(first && getComputedStyle(first).display).to.equal('none');
      expect(new Set(others.map((other) => getComputedStyle(other).display))).to.have.keys('block');
    });
  }

  (canEmulate ? it : it.skip)('grow together with the text size of the visitor', async () => {
    // Monospaced text has a setting of its own, and sizes that are fractions are rounded.
    const textSizes = ({document}: Rooted) =>
      all(document)
        .filter(([, part]) => !part.matches('pre, code, sub, sup'))
        .map(([, part]) => parseFloat(getComputedStyle(part).fontSize));
    const page = await open({css: 'html {font-size: 62.5%}'});
    const usual = textSizes(page);

    await emulateFontSizes({standard: 24, fixed: 20});

    expect(rootStyle(page.document).fontSize).to.equal('24px');
    expect(textSizes(page)).to.deep.equal(usual.map((size) => size * 1.5));
  });

  it('are magnified alike when the page zooms', async () => {
    const around = (zoom: number) => (elements: string) =>
      `<section style="float: left"><div style="zoom: ${zoom}">${box(elements)}</div></section>`;
    const usual = await open({around: around(1)});
    const zoomed = await open({around: around(1.5)});
    const outer = ({document}: Rooted) =>
      document.querySelector('section')?.getBoundingClientRect() ?? new DOMRect();

    expect(outer(zoomed).width).to.be.closeTo(1.5 * 600, 1);
    expect(outer(zoomed).height / outer(usual).height).to.be.closeTo(1.5, 0.03);
    // Engines differ in whether they tell scripts of the zoom, and round lines and letters of each size: a text of several
    // lines may take one more or less.
    const line = 25.6;
    const [clean, found] = [sizes(usual), sizes(zoomed)];
    const factor = found[0]!.size / clean[0]!.size;
    const wrong = clean.filter(
      ({size}, index) =>
        Math.abs(found[index]!.size / factor - size) >
        2 + 0.03 * size + (size > 2 * line ? line : 0),
    );
    expect(found.length).to.equal(clean.length);
    expect(wrong).to.deep.equal([]);
  });

  for (const zoom of [0.5, 1, 1.5, 3]) {
    it(`keep to the same width when the page zooms by ${zoom}`, async () => {
      const around = (elements: string) => `<div style="zoom: ${zoom}">${box(elements)}</div>`;
      const {document} = await open({around});
      const outer = document.querySelector(ours)?.getBoundingClientRect() ?? new DOMRect();
      const tooWide = unscrolled(document).filter(([, part]) => {
        const {left, right} = part.getBoundingClientRect();
        // A row has room for the focus ring, and draws nothing else there.
        return !part.matches('li') && (left < outer.left - 0.5 || right > outer.right + 0.5);
      });
      expect(tooWide.map(([path]) => path)).to.deep.equal([]);
    });
  }
});

async function open(host: Host): Promise<Rooted> {
  const {css = '', head = '', isQuirky = false, isXhtml = false, around = box} = host;
  const url = written(around(elements.join('\n')), {
    head: `${head}<style>${css}</style>${isXhtml ? xhtmlScript : script}`,
    isQuirky,
    isXhtml,
  });
  const page = await openPage(url, 960);
  expect(page.document.compatMode).to.equal(isQuirky ? 'BackCompat' : 'CSS1Compat');
  const inner = rootOfElements(page);
  await allReady(inner);
  const parts = all(inner.document).map(([, part]) => part);
  await Promise.all(parts.filter(isImage).map(load));
  return inner;
}

function libraryElements({document}: Rooted): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ours)];
}

function isImage(part: Element): part is HTMLImageElement {
  return part.localName === 'img';
}

/** An image that is far down would be loaded later, if ever. */
async function load(image: HTMLImageElement): Promise<void> {
  image.loading = 'eager';
  await image.decode();
}

function rootOfElements({document}: HostPage): Rooted {
  const frame = document.querySelector('iframe');
  const parent = document.querySelector('section');
  return {document: frame?.contentDocument ?? parent?.shadowRoot ?? document};
}

function looks({document}: Rooted): Look[] {
  return all(document).map(([path, part, element]) => {
    const computed = getComputedStyle(part);
    const origin = element.getBoundingClientRect();
    const {left, top, width, height} = part.getBoundingClientRect();
    return {
      path,
      style: Object.fromEntries(
        properties.map((property) => [property, computed.getPropertyValue(property)]),
      ),
      place: {x: left - origin.left, y: top - origin.top, width, height},
    };
  });
}

/** All that the elements of a page draw themselves: its path, itself, and the page's element it is of. */
function all(root: ParentNode): [string, Element, Element][] {
  return [...root.querySelectorAll(ours)].flatMap((element) =>
    inside(element)
      // The browser alone draws the options of a closed select.
      .filter(([, part]) => part.localName !== 'option')
      .map(([path, part]): [string, Element, Element] => [path, part, element]),
  );
}

/** The same without what a visitor scrolls by itself. */
function unscrolled(root: ParentNode): [string, Element, Element][] {
  return all(root).filter(([, part]) => !part.parentElement?.closest('[role=region]'));
}

/** The widths and heights of what stands in no line of text. */
function sizes({document}: Rooted): {path: string; size: number}[] {
  return all(document)
    .filter(([, part]) => getComputedStyle(part).display !== 'inline')
    .flatMap(([path, part]) => {
      const {width, height} = part.getBoundingClientRect();
      return [width, height].map((size) => ({path, size}));
    });
}

function rootStyle(root: ParentNode): CSSStyleDeclaration {
  const drawn = root.querySelector(ours)?.shadowRoot?.querySelector('.root');
  return getComputedStyle(drawn ?? document.body);
}

/** All that an element draws itself, with the names of what it is in; its slot is the page's. */
function inside(element: Element, path = element.localName): [string, Element][] {
  const drawn = element.shadowRoot?.querySelectorAll('.root, .root *') ?? [];
  return [...drawn].flatMap((part) => {
    const own = `${path} › ${part.localName}`;
    return [[own, part] as [string, Element], ...inside(part, own)];
  });
}

function differences(clean: Look, look: Look): string[] {
  const styles = properties.filter((name) => look.style[name] !== clean.style[name]);
  const places = Object.keys(clean.place).filter(
    (name) => Math.abs((look.place[name] ?? NaN) - (clean.place[name] ?? NaN)) > 0.5,
  );
  return [
    ...styles.map((name) => `${look.path}: ${name} ${look.style[name]}, not ${clean.style[name]}`),
    ...places.map((name) => `${look.path}: ${name} ${look.place[name]}, not ${clean.place[name]}`),
  ];
}
