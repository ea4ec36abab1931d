// Whether each ready theme is legible, light and dark, and sets nothing but design tokens.
import {expect, fixture, html} from '@open-wc/testing';
import {json} from '../../../test/answers.js';
import {canvas, ratio, type Components} from '../../../test/contrast.js';
import {feed, item} from '../../../test/feeds.js';
import {findPart, settled} from '../../../test/page.js';
import '../../elements/benelux-news-list.js';

interface ColorToken {
  readonly $extensions: {
    readonly 'benelux-elements': {readonly contrast?: Readonly<Record<string, number>>};
  };
}

interface Tokens {
  readonly color: Readonly<Record<string, ColorToken>>;
  readonly [group: string]: Readonly<Record<string, unknown>>;
}

const response = await fetch(new URL('../tokens.json', import.meta.url));
const tokens = (await response.json()) as Tokens;

/** The custom properties of all tokens. */
const known = groupsOf(tokens).flatMap((group) =>
  groupsOf(tokens[group]!).map((name) => `--benelux-${group}-${name}`),
);

/** Each colour that must stand out, from which other colour, and how much. */
const contrasts = groupsOf(tokens.color).flatMap((name) =>
  Object.entries(tokens.color[name]!.$extensions['benelux-elements'].contrast ?? {}).map(
    ([ground, least]) => ({name, ground, least}),
  ),
);

const looks = new Map<string, string>();

for (const theme of ['police', 'petrol', 'neutral']) {
  describe(`The theme "${theme}"`, () => {
    const link = document.createElement('link');

    before(async () => {
      const loaded = new Promise((resolve, reject) => {
        link.onload = resolve;
        link.onerror = reject;
      });
      link.rel = 'stylesheet';
      link.href = new URL(`${theme}.css`, import.meta.url).href;
      document.head.append(link);
      await loaded;
    });
    after(() => link.remove());

    it('sets every colour, and no property that is not a token', () => {
      const rules = [...link.sheet!.cssRules] as CSSStyleRule[];
      expect(rules.map(({selectorText}) => selectorText)).to.deep.equal([':root']);
      const names = [...rules[0]!.style];
      expect(known).to.include.members(names);
      expect(names).to.include.members(known.filter((name) => name.includes('-color-')));
    });

    for (const {name, ground, least} of contrasts) {
      it(`has a contrast of ${least} from ${name} to ${ground} and to a page, light and dark`, () => {
        const ratios = (['light', 'dark'] as const).flatMap((scheme) => {
          const color = computed(name, scheme);
          return [ratio(color, computed(ground, scheme)), ratio(color, canvas[scheme])];
        });
        expect(Math.min(...ratios)).to.be.at.least(least);
      });
    }

    it('is light on a page that says nothing of colour schemes', () => {
      for (const name of groupsOf(tokens.color))
        expect(computed(name, 'normal')).to.deep.equal(computed(name, 'light'));
    });

    it('gives its colours to the elements, light and dark', async () => {
      const news = json(feed([item('a')]));
      const list = await fixture<HTMLElementTagNameMap['benelux-news-list']>(html`
        <benelux-news-list src=${news}></benelux-news-list>
      `);
      await settled(list);
      for (const scheme of ['light', 'dark']) {
        list.style.colorScheme = scheme;
        const {color} = getComputedStyle(findPart(list, 'heading')!);
        expect(parts(color)).to.deep.equal(computed('text', scheme));
      }
    });

    it('has colours of its own', () => {
      const look = groupsOf(tokens.color)
        .map((name) => computed(name, 'light').join())
        .join(' ');
      expect(looks.get(look)).to.equal(undefined);
      looks.set(look, theme);
    });
  });
}

/** The names in a group of tokens, without what describes the group. */
function groupsOf(group: object): string[] {
  return Object.keys(group).filter((name) => !name.startsWith('$'));
}

/** A colour as the browser computes it for an element with a colour scheme. */
function computed(name: string, colorScheme: string): Components {
  const probe = document.body.appendChild(document.createElement('span'));
  Object.assign(probe.style, {colorScheme, color: `var(--benelux-color-${name})`});
  const {color} = getComputedStyle(probe);
  probe.remove();
  return parts(color);
}

/** `rgb(255, 0, 51)` → `[1, 0, 0.2]` */
function parts(color: string): Components {
  return [...color.matchAll(/[\d.]+/g)].map(([part]) => Number(part) / 255);
}
