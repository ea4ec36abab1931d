// Host pages under a strict Content Security Policy.
import {expect} from '@open-wc/testing';
import type {NewsListElement} from '../../src/elements/news-list/news-list.js';
import type {ThemeIntroElement} from '../../src/elements/theme-intro/theme-intro.js';
import {answer, json} from '../answers.js';
import {findPart, partText, showsFallback, titles} from '../page.js';
import {
  allReady,
  elements,
  openPage,
  openReady,
  otherOrigin,
  scriptTag,
  until,
  written,
  type HostPage,
} from './host-page.js';

const feed = `${otherOrigin}${answer('feed.nl.json')}`;
const link = 'https://content.example/nl/samenwerking';

/** A page with its script on its own origin and its feed on another. */
function page(...policies: string[]): string {
  return written(
    `<benelux-theme-intro src="${feed}"></benelux-theme-intro>
    <benelux-news-list src="${feed}" hide="image"><a href="/">Nieuws</a></benelux-news-list>`,
    {
      head: scriptTag,
      csp: [
        "default-src 'none'",
        `script-src ${location.origin}`,
        "img-src https: 'self'",
        "require-trusted-types-for 'script'",
        ...policies,
      ].join('; '),
    },
  );
}

const connect = `connect-src ${otherOrigin}`;

describe('a strict policy', () => {
  it('is quoted in full on its demo page', async () => {
    const url = '/pages/demo/csp.html';
    const {document} = await openPage(url);
    const {headers} = await fetch(url);
    expect(document.querySelector('code')?.textContent.replace(/\s+/g, ' ')).to.equal(
      `Content-Security-Policy: ${String(headers.get('Content-Security-Policy'))}`,
    );
  });

  it('is not violated by the demo page, which shows everything', async () => {
    expect(await violations(await openReady('/pages/demo/csp.html'))).to.deep.equal([]);
  });

  it('that forbids the feed is named in the console, and the fallback stays', async () => {
    const opened = await openPage(page('trusted-types lit-html'));
    const [, list] = await until(() => {
      const all = elements(opened);
      return all.every(({state}) => state.status === 'failed') && all;
    });
    expect(list && showsFallback(list)).to.equal(true);
    expect(await violations(opened)).to.deep.equal([`connect-src ${feed}`]);
    expect(opened.window.heard.warnings.join()).to.contain('docs/troubleshooting.md#csp');
  });

  it('that allows the feed and Lit shows all text, and its links where HTML can be parsed', async () => {
    const opened = await openPage(page(connect, 'trusted-types lit-html'));
    const [intro, list] = (await allReady(opened)) as [ThemeIntroElement, NewsListElement];
    expect(partText(intro, 'body')).to.contain('hoe de samenwerking in de praktijk verloopt');
    expect(titles(list)).to.have.length(3);
    // Without `parseHTML`, parsing needs a Trusted Types policy of our own.
    if ('parseHTML' in Document) {
      expect(findLink(intro)).to.equal(link);
      expect(await violations(opened)).to.deep.equal([]);
    }
  });

  it('that also allows our own Trusted Types policy is not violated in any engine', async () => {
    const opened = await openPage(page(connect, 'trusted-types lit-html benelux-elements'));
    const [intro, list] = (await allReady(opened)) as [ThemeIntroElement, NewsListElement];
    expect(findLink(intro)).to.equal(link);
    expect(titles(list)).to.have.length(3);
    expect(await violations(opened)).to.deep.equal([]);
  });
});

/** Every state, form and feature of the elements. */
const everything = `
  <benelux-theme-intro src="${feed}"></benelux-theme-intro>
  <benelux-news-list src="${feed}" layout="grid" hide="image" appearance="host" more="load"></benelux-news-list>
  <benelux-news-list src="${feed}" layout="compact" refresh="30"></benelux-news-list>
  <benelux-news-card src="${feed}?offline" hide="image" offline></benelux-news-card>
  <div data-benelux="news-list" data-src="${feed}" data-hide="image"><a href="/">Nieuws</a></div>
  <benelux-news-list src="${otherOrigin}${json({version: 'https://jsonfeed.org/version/1.1'}).replaceAll('"', '&quot;')}"></benelux-news-list>
  <benelux-news-list src="${otherOrigin}${answer('status/404')}" offline></benelux-news-list>
  <benelux-news-list src="${otherOrigin}${answer('status/404')}"><a href="/">Nieuws</a></benelux-news-list>
  <benelux-news-list src="${otherOrigin}${answer('hang')}"></benelux-news-list>`;

const states = 'ready ready ready ready ready empty failed failed loading'.split(' ');

describe('every state under a strict policy', () => {
  const policy = [
    "default-src 'none'",
    `script-src ${location.origin}`,
    "img-src https: 'self'",
    "require-trusted-types-for 'script'",
    connect,
  ];

  async function open(...policies: string[]): Promise<HostPage> {
    const opened = await openPage(
      written(everything, {head: scriptTag, csp: [...policy, ...policies].join('; ')}),
    );
    await until(
      () =>
        elements(opened).length === states.length &&
        elements(opened).every((each, index) => each.matches(`:state(${states[index] ?? ''})`)),
    );
    return opened;
  }

  it('is shown, and violates nothing', async () => {
    const opened = await open('trusted-types lit-html benelux-elements');
    const button = findPart(elements(opened)[1]!, 'more');
    button?.click();
    await until(() => titles(elements(opened)[1]!).length > 3);
    expect(opened.window.heard.errors).to.deep.equal([]);
    expect(await violations(opened)).to.deep.equal([]);
  });
});

describe('a page whose own Lit holds the name of the policy', () => {
  it('still shows the news', async () => {
    const ownLit = '<script type="module" src="/test/pages/own-lit.ts"></script>';
    const url = page(connect, 'trusted-types lit-html benelux-elements').replace(
      encodeURIComponent(scriptTag).replaceAll('%20', '+'),
      encodeURIComponent(ownLit + scriptTag).replaceAll('%20', '+'),
    );
    const opened = await openPage(url);
    const [, list] = await allReady(opened);
    expect(opened.document.scripts).to.have.length(3);
    expect(opened.window.heard.errors).to.deep.equal([]);
    expect(titles(list!)).to.have.length(3);
  });
});

function findLink(intro: Element): string | undefined {
  return findPart(intro, 'body')?.querySelector('a')?.href;
}

/** The violations so far. Reports come late but in order, so this provokes one more violation and waits for it. */
async function violations({window, document}: HostPage): Promise<string[]> {
  const last = 'style-src-elem inline';
  const style = document.createElement('style');
  style.textContent = 'p {}';
  document.head.append(style);
  const heard = window.heard.violations;
  await until(() => heard.includes(last));
  return heard.slice(0, heard.indexOf(last));
}
