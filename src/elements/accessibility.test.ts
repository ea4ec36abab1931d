// Whether every state of the elements is accessible, in each language, light and dark.
import FakeTimers from '@sinonjs/fake-timers';
import {expect} from '@open-wc/testing';
import {fixtureOf, itInBrowser} from '../../test/fixture.js';
import {answer, json, sequence, uniqueKey} from '../../test/answers.js';
import {expectAccessible} from '../../test/axe.js';
import {listenToWarnings} from '../../test/console.js';
import {findPart, partText, settled, showsFallback} from '../../test/page.js';
import '../define.js';
import {elements, type ElementsByTag, type TagName} from './index.js';

type Tested = ElementsByTag[TagName];

const languages = ['nl', 'fr', 'de', 'lb', 'en'];

/** An item of the demo, for the elements that show one. */
const anItem = 'item="2021-12-joint-patrols"';

const demo = '/pages/demo/feeds/senningenoverleg.{lang}.json';

/** Makes each element in each language, one below the other. */
async function inEachLanguage(
  tags: readonly string[],
  attributes: (lang: string) => string,
  fallback = '',
): Promise<Tested[]> {
  const markup = languages
    .flatMap((lang) =>
      tags.map((tag) => `<${tag} lang="${lang}" ${attributes(lang)}>${fallback}</${tag}>`),
    )
    .join('');
  const {parentElement: page} = await fixtureOf(markup);
  const elements = [...page!.children] as Tested[];
  await Promise.all(elements.map(({updateComplete}) => updateComplete));
  return elements;
}

async function expectAllAccessible(elements: readonly Tested[], state: string): Promise<void> {
  expect(elements.every((element) => element.matches(`:state(${state})`))).to.equal(true);
  for (const look of ['light; background: #fff', 'dark; background: #121212']) {
    document.documentElement.style.cssText = `color-scheme: ${look}`;
    await expectAccessible(document.querySelector('main') ?? document.body);
  }
}

const tags = Object.keys(elements);

const ready = [
  ...tags.map((tag) => [tag]),
  ['benelux-news-list', 'layout="grid"'],
  ['benelux-news-list', 'layout="compact"'],
  ['benelux-news-list', 'hide="link" show="tags updated authors"'],
  ['benelux-theme', 'layout="grid" show="tags"'],
  ['benelux-news-article', 'show="tags authors" back-href="/"'],
] as const;

const hanging = () => `src="${answer('hang')}"`;

const failing = () => `src="${answer('status/404')}"`;

/** A good answer, then a failure. */
function once(lang: string): string {
  const src = sequence(uniqueKey(), answer(`feed.${lang}.json`), answer('status/404'));
  return `src="${src}" hide="image" ${anItem}`;
}

describe('Nobody is shut out', () => {
  listenToWarnings();

  afterEach(() => {
    document.documentElement.style.cssText = '';
  });

  for (const [tag = '', more = ''] of ready) {
    it(`by <${tag} ${more}>`.replace(' >', '>'), async () => {
      const elements = await inEachLanguage([tag], () => `src="${demo}" ${more} ${anItem}`);
      await Promise.all(elements.map(settled));
      await expectAllAccessible(elements, 'ready');
    });
  }

  it('who speaks the words on a link to follow it (WCAG 2.5.3)', async () => {
    const elements = await inEachLanguage(['benelux-news-card'], () => `src="${demo}"`);
    await Promise.all(elements.map(settled));
    for (const element of elements) {
      const name = findPart(element, 'link')?.getAttribute('aria-label');
      expect(name?.startsWith(partText(element, 'link') ?? '?')).to.equal(true);
    }
  });

  itInBrowser('while content is loading', async () => {
    await expectAllAccessible(await inEachLanguage(tags, hanging), 'loading');
  });

  itInBrowser('when loading is slow, which is announced', async () => {
    const clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    const elements = await inEachLanguage(tags, hanging);
    clock.tick(1000);
    clock.uninstall();
    await Promise.all(elements.map(({updateComplete}) => updateComplete));
    expect(elements.map((element) => partText(element, 'status'))).to.include('Lueden…');
    await expectAllAccessible(elements, 'loading');
  });

  it('where there is no content', async () => {
    const elements = await inEachLanguage(
      tags,
      () => `src='${json({version: 'https://jsonfeed.org/version/1.1'})}'`,
    );
    await Promise.all(elements.map(settled));
    await expectAllAccessible(elements, 'empty');
  });

  itInBrowser('when loading failed and may be tried again', async () => {
    const elements = await inEachLanguage(tags, failing);
    await Promise.all(elements.map(settled));
    expect(elements.map((element) => partText(element, 'retry'))).to.include('Réessayer');
    await expectAllAccessible(elements, 'failed');
  });

  itInBrowser('when loading failed and the page has a fallback', async () => {
    const link = '<a href="https://content.example/">Senningen</a>';
    const elements = await inEachLanguage(tags, failing, link);
    await Promise.all(elements.map(settled));
    expect(elements.every(showsFallback)).to.equal(true);
    await expectAllAccessible(elements, 'failed');
  });

  itInBrowser('when content could not be updated', async () => {
    const elements = await inEachLanguage(tags, once);
    await Promise.all(elements.map(settled));
    await Promise.all(elements.map((element) => element.refresh()));
    await expectAllAccessible(elements, 'stale');
  });
});
