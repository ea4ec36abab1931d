// Whether the design tokens are legible, complete, and used by the elements.
import {expect, fixture, html} from '@open-wc/testing';
import {json} from '../../test/answers.js';
import {expectAccessible} from '../../test/axe.js';
import {listenToWarnings} from '../../test/console.js';
import {canvas, ratio} from '../../test/contrast.js';
import {feed, item} from '../../test/feeds.js';
import {cards, findPart, settled} from '../../test/page.js';
import '../elements/benelux-news-list.js';
import '../elements/benelux-theme-intro.js';

interface Color {
  readonly components: readonly [number, number, number];
  readonly hex: string;
}

interface ColorToken {
  readonly $value: Color;
  readonly $extensions: {
    readonly 'benelux-elements': {
      readonly dark: Color;
      readonly contrast?: Readonly<Record<string, number>>;
    };
  };
}

interface Tokens {
  readonly color: Readonly<Record<string, ColorToken>>;
  readonly [group: string]: Readonly<Record<string, unknown>>;
}

const response = await fetch(new URL('tokens.json', import.meta.url));
const tokens = (await response.json()) as Tokens;

const colors = Object.entries(tokens.color).filter(([name]) => !name.startsWith('$'));

const names = Object.entries(tokens)
  .filter(([group]) => !group.startsWith('$'))
  .flatMap(([group, members]) =>
    Object.keys(members)
      .filter((name) => !name.startsWith('$'))
      .map((name) => `${group}-${name}`),
  );

describe('The design tokens', () => {
  listenToWarnings();

  it('are few enough for a designer to keep in mind', () => {
    expect(names).to.have.length.within(20, 28);
  });

  for (const [name, token] of colors) {
    const {dark, contrast = {}} = token.$extensions['benelux-elements'];
    for (const [ground, least] of Object.entries(contrast)) {
      it(`have a contrast of ${least} from ${name} to ${ground} and to a page, light and dark`, () => {
        const surface = tokens.color[ground]!;
        const {dark: darkSurface} = surface.$extensions['benelux-elements'];
        const ratios = [
          ratio(token.$value.components, surface.$value.components),
          ratio(dark.components, darkSurface.components),
          ratio(token.$value.components, canvas.light),
          ratio(dark.components, canvas.dark),
        ];
        expect(Math.min(...ratios)).to.be.at.least(least);
      });
    }
  }

  it('name the contrast of every colour of text and of the focus ring', () => {
    const measured = colors.filter(([, {$extensions}]) => $extensions['benelux-elements'].contrast);
    expect(measured.map(([name]) => name)).to.deep.equal([
      'text',
      'muted',
      'accent',
      'visited',
      'focus',
    ]);
  });

  it('decide the look, light and dark', async () => {
    const element = await shown();
    for (const scheme of ['light', 'dark'] as const) {
      element.style.colorScheme = scheme;
      const {$value, $extensions} = tokens.color.text!;
      const color = scheme === 'light' ? $value : $extensions['benelux-elements'].dark;
      expect(getComputedStyle(findPart(element, 'heading')!).color).to.equal(rgb(color));
    }
  });

  // What a visited link looks like, browsers keep to themselves.
  for (const name of names.filter((name) => name !== 'color-visited')) {
    it(`change the look when a page sets --benelux-${name}`, async () => {
      const element = await shown();
      const before = look(element);
      element.parentElement?.style.setProperty(`--benelux-${name}`, unusual(name));
      expect(look(element) === before).to.equal(false);
    });
  }
});

describe('appearance="host"', () => {
  const warnings = listenToWarnings();

  const page =
    'font: italic 900 20px/3 monospace; color: rgb(90, 0, 60); letter-spacing: 9px; text-transform: uppercase';

  it('takes font and colours from the page, and nothing else', async () => {
    const element = await shown('host', page);
    const [card] = cards(element);
    for (const part of [findPart(element, 'heading')!, findPart(card!, 'title')!]) {
      const {color, fontFamily, fontStyle, letterSpacing, textTransform} = getComputedStyle(part);
      expect(fontFamily).to.equal('monospace');
      expect(color).to.equal('rgb(90, 0, 60)');
      expect([fontStyle, letterSpacing, textTransform]).to.deep.equal(['normal', 'normal', 'none']);
    }
    const {fontSize, fontWeight, lineHeight} = getComputedStyle(findPart(card!, 'excerpt')!);
    expect([fontSize, fontWeight, lineHeight]).to.deep.equal(['20px', '400', '32px']);
  });

  it('is overridden by the tokens that the page sets', async () => {
    const element = await shown('host', `${page}; --benelux-color-accent: rgb(0, 0, 200)`);
    const title = findPart(cards(element)[0]!, 'title')!;
    expect(getComputedStyle(title).color).to.equal('rgb(0, 0, 200)');
  });

  it('is as legible as the page', async () => {
    // The letters of some fonts reach beyond their line: the padding keeps them on the background.
    const page = 'padding: 1em; background: #fff; color: #333';

    await expectAccessible(await shown('host', page));
  });

  it('is off where the page has another value or none', async () => {
    const own = await shown('benelux', page);
    const other = await shown('page', page);
    for (const element of [own, other]) {
      const {color, fontSize} = getComputedStyle(findPart(cards(element)[0]!, 'excerpt')!);
      expect([color, fontSize]).to.deep.equal([rgb(tokens.color.text!.$value), '16px']);
    }
    expect(warnings.messages.join()).to.include('appearance="page"');
  });
});

/** A grid, then a failure and an introduction, so that every token has a use. */
async function shown(appearance = 'benelux', style = ''): Promise<HTMLElement> {
  const news = json(feed([item('a', {image: '/pages/demo/images/patrol.svg'}), item('b')]));
  const theme = json(feed([], {_benelux: {sections: [{heading: 'A', content_html: '<p>B'}]}}));
  const page = await fixture<HTMLElement>(html`
    <div style=${`width: 900px; ${style}`}>
      <benelux-news-list layout="grid" appearance=${appearance} src=${news}></benelux-news-list>
      <benelux-news-list appearance=${appearance} src=${news}></benelux-news-list>
      <benelux-theme-intro appearance=${appearance} src=${theme}></benelux-theme-intro>
      <benelux-news-list appearance=${appearance}></benelux-news-list>
    </div>
  `);
  const loading = page.querySelectorAll<HTMLElementTagNameMap['benelux-news-list']>('[src]');
  await Promise.all(Array.from(loading, settled));
  const first = page.firstElementChild as HTMLElement;
  // The ring is drawn only around the focus.
  findPart(cards(first)[0]!, 'link')?.focus({focusVisible: true});
  return first;
}

const properties =
  `color background-color background-image border-top border-top-left-radius outline-color
  outline-width height font-family font-size font-weight line-height column-gap row-gap padding-top padding-left
  margin-top max-width`.split(/\s+/);

/** The computed values that the tokens should change. */
function look(element: Element): string {
  return [...element.parentElement!.children]
    .flatMap((each) => [getComputedStyle(each).marginTop, ...drawn(each)])
    .join('\n');
}

function drawn(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) => [
    ...[undefined, '::before'].map((pseudo) => {
      const style = getComputedStyle(each, pseudo);
      return properties.map((name) => style.getPropertyValue(name)).join();
    }),
    ...drawn(each),
  ]);
}

function unusual(name: string): string {
  if (name.startsWith('color')) return 'rgb(1, 2, 3)';
  if (name.includes('family')) return 'fantasy';
  if (name.includes('weight')) return '100';
  return name.includes('line-height') ? '3' : '7px';
}

function rgb({components}: Color): string {
  return `rgb(${components.map((part) => Math.round(part * 255)).join(', ')})`;
}
