// When the server of a feed is asked, and what a visitor sees meanwhile.
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {
  answer,
  json,
  received,
  release,
  requests,
  sequence,
  stored,
  uniqueKey,
} from '../../test/answers.js';
import {fakeTime, until} from '../../test/clock.js';
import {listenToWarnings} from '../../test/console.js';
import {feed, item} from '../../test/feeds.js';
import {
  cards,
  findPart,
  hasSkeleton,
  next,
  partText,
  settled,
  showsFallback,
  titles,
} from '../../test/page.js';
import '../elements/benelux-news-card.js';
import '../elements/benelux-news-list.js';
import '../elements/benelux-theme-intro.js';
import type {NewsListElement} from '../elements/news-list/news-list.js';
import type {ThemeIntroElement} from '../elements/theme-intro/theme-intro.js';

const one = feed([item('a')]);
const two = feed([item('a'), item('b')]);

async function list(src: string, refresh?: string): Promise<NewsListElement> {
  const element = document.createElement('benelux-news-list');
  element.lang = 'nl';
  element.src = src;
  if (refresh !== undefined) element.setAttribute('refresh', refresh);
  await fixture(html`<main>${element}</main>`);
  return element;
}

/** Counts the DOM changes inside elements. */
function changes(...elements: Element[]): () => number {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  const everything = {childList: true, subtree: true, characterData: true, attributes: true};
  for (const each of elements) observer.observe(each.shadowRoot!, everything);
  return () => count + observer.takeRecords().length;
}

function makePage(visibility: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'hidden', {
    value: visibility === 'hidden',
    configurable: true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

async function wasAborted(key: string): Promise<boolean> {
  return !!(await received(key)).at(-1)?.aborted;
}

/** The URL of an answer with an entity tag. */
function tagged(key: string): string {
  const url = new URL(json(one, {key}), location.href);
  url.searchParams.append('header', 'ETag: "1"');
  url.searchParams.append('header', 'Cache-Control: max-age=600');
  return url.href;
}

describe('The request of elements', () => {
  listenToWarnings();

  it('ends when the element is removed', async () => {
    const key = uniqueKey();
    const element = await list(answer('hang', {key}));
    await until(() => requests(key));

    element.remove();

    await until(() => wasAborted(key));
  });

  it('goes on for an element that stays when another is removed', async () => {
    const [key, gate] = [uniqueKey(), uniqueKey()];
    const src = json(one, {key, until: gate});
    const [first, second] = [await list(src), await list(src)];
    await until(() => requests(key));

    first.remove();
    await nextFrame();
    await release(gate);
    await settled(second);

    expect(titles(second)).to.deep.equal(['Bericht a']);
    expect(await requests(key)).to.equal(1);
  });

  it('goes on when the only element moves', async () => {
    const [key, gate] = [uniqueKey(), uniqueKey()];
    const element = await list(json(one, {key, until: gate}));
    await until(() => requests(key));

    (await fixture(html`<section></section>`)).append(element);
    await nextFrame();
    await release(gate);
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(await requests(key)).to.equal(1);
  });

  it('is made again for an element that was removed during the request and comes back', async () => {
    const key = uniqueKey();
    const element = await list(sequence(key, answer('hang'), json(one)));
    await until(() => requests(key));
    const parent = element.parentElement!;

    element.remove();
    await nextFrame();
    parent.append(element);
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('ends when a newer src takes its place', async () => {
    const key = uniqueKey();
    const element = await list(answer('hang', {key}));
    await until(() => requests(key));

    element.src = json(two);
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
    await until(() => wasAborted(key));
  });

  it('only asks whether anything has changed, where server and browser support that', async () => {
    const [key, best] = [uniqueKey(), uniqueKey()];
    const element = await list(tagged(key));
    await settled(element);
    const changed = changes(element, ...cards(element));

    await element.refresh();
    await nextFrame();

    // WebKit without a profile keeps no answer to revalidate.
    await (await fetch(tagged(best))).text();
    await (await fetch(tagged(best), {cache: 'no-cache'})).text();
    const [seen, ideal] = [await received(key), await received(best)].map((all) =>
      all.map(({headers, status}) => [headers['if-none-match'], status]),
    );
    expect(seen).to.deep.equal(ideal);
    if (!/AppleWebKit(?!.*Chrome)/.test(navigator.userAgent))
      expect(seen?.[1]).to.deep.equal(['"1"', 304]);
    expect(changed()).to.equal(0);
  });

  it('gives content whose relative addresses resolve against the address that answered', async () => {
    const to = json(feed([item('a', {url: 'artikel'})]), {}).replace('/answers/', '');
    const element = await list(answer('redirect', {to}));
    await settled(element);

    const {href} = findPart<HTMLAnchorElement>(cards(element)[0]!, 'link')!;
    expect(new URL(href).pathname).to.equal('/answers/artikel');
  });
});

describe('News that came in the page', () => {
  const clock = fakeTime();

  /** A list with news between its tags, and other news at its address. */
  async function listWith(inline: object, src: string) {
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.textContent = JSON.stringify(inline);
    const element = document.createElement('benelux-news-list');
    element.setAttribute('refresh', '60');
    element.src = src;
    element.append(script);
    await fixture(html`<main>${element}</main>`);
    await settled(element);
    return {element, script};
  }

  it('is asked for at its address by `refresh()`; what the page writes later wins again', async () => {
    const key = uniqueKey();
    const {element, script} = await listWith(one, json(two, {key}));
    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(await requests(key)).to.equal(0);

    await element.refresh();
    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);

    script.textContent = JSON.stringify(feed([item('c')]));
    await until(() => titles(element).join() === 'Bericht c');
  });

  it('is asked for at its address as often as the page wants', async () => {
    const {element} = await listWith(one, json(two));

    const load = next(element, 'benelux-load');
    await clock.pass(60_000);
    await load;
    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
  });

  it('stays when its address cannot be reached', async () => {
    const {element} = await listWith(one, answer('status/404'));

    await element.refresh();
    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(element.matches(':state(stale)')).to.equal(true);
  });
});

describe('A refresh', () => {
  const warnings = listenToWarnings();
  const clock = fakeTime();

  afterEach(() => {
    Reflect.deleteProperty(document, 'hidden');
  });

  /** Lets time pass until the refreshes are due, and waits until so many requests were made. */
  async function pass(seconds: number, key: string, count: number): Promise<void> {
    await clock.pass(seconds * 1000);
    await until(async () => (await requests(key)) === count);
  }

  it('comes as often as the page wants', async () => {
    const key = uniqueKey();
    const element = await list(sequence(key, json(one), json(two)), '60');
    await settled(element);
    await clock.pass(59_000);
    const early = await requests(key);

    const load = next(element, 'benelux-load');
    await clock.pass(1000);
    await load;
    const shown = titles(element);
    await clock.pass(59_000);
    const between = await requests(key);
    await pass(1, key, 3);

    expect(early).to.equal(1);
    expect(shown).to.deep.equal(['Bericht a', 'Bericht b']);
    expect(between).to.equal(2);
  });

  for (const seconds of ['5', '0', 'often']) {
    it(`comes every 30 seconds at most, and the webmaster is told (${seconds})`, async () => {
      const key = uniqueKey();
      const element = await list(json(one, {key}), seconds);
      await settled(element);

      await clock.pass(29_900);
      const early = await requests(key);
      await pass(1, key, 2);

      expect(early).to.equal(1);
      const told = warnings.messages.filter((line) => line.includes(`refresh="${seconds}"`));
      expect(told).to.have.lengthOf(1);
      expect(told[0]).to.contain('works like "30"');
    });
  }

  it('never comes at once, however long the page wants to wait', async () => {
    const element = await list(json(one), '99999999');
    await settled(element);
    let loads = 0;
    element.addEventListener('benelux-load', () => loads++);

    await clock.pass(86_400_000);
    await nextFrame();

    expect(loads).to.equal(0);
  });

  it('ends when the page removes the attribute or the element', async () => {
    const [key, other] = [uniqueKey(), uniqueKey()];
    const element = await list(json(one, {key}), '60');
    const removed = await list(json(one, {key: other}), '60');
    await settled(element);
    await settled(removed);

    element.removeAttribute('refresh');
    removed.remove();
    await element.updateComplete;
    await clock.pass(3_600_000);

    expect(await requests(key)).to.equal(1);
    expect(await requests(other)).to.equal(1);
  });

  it('waits without a timer while the page is hidden, and then comes at once if it was due', async () => {
    const key = uniqueKey();
    const element = await list(json(one, {key}), '60');
    await settled(element);
    const timers = clock.timers;

    makePage('hidden');
    const hidden = clock.timers;
    await clock.pass(3_600_000);
    const before = await requests(key);
    makePage('visible');
    await pass(0, key, 2);
    await clock.pass(30_000);

    expect(hidden).to.equal(timers - 1);
    expect(before).to.equal(1);
    expect(await requests(key)).to.equal(2);
  });

  it('comes on time after the page was hidden for a moment', async () => {
    const key = uniqueKey();
    const element = await list(json(one, {key}), '60');
    await settled(element);

    await clock.pass(30_000);
    makePage('hidden');
    await clock.pass(10_000);
    makePage('visible');
    await clock.pass(19_000);
    const early = await requests(key);
    await pass(1, key, 2);

    expect(early).to.equal(1);
  });

  it('is one request for all elements that show the feed', async () => {
    const key = uniqueKey();
    const src = json(one, {key});
    await settled(await list(src, '60'));
    await settled(await list(src, '60'));
    await clock.pass(10_000);
    await settled(await list(src, '60'));

    await pass(50, key, 2);
    await clock.pass(20_000);
    await nextFrame();

    expect(await requests(key)).to.equal(2);
  });

  it('that brings no change touches no node and announces nothing', async () => {
    const key = uniqueKey();
    const src = json(feed([item('a')], {_benelux: {sections: [{content_html: '<p>Tekst</p>'}]}}), {
      key,
    });
    const element = await list(src, '60');
    const intro = await fixture<ThemeIntroElement>(
      html`<benelux-theme-intro refresh="60" src=${src}></benelux-theme-intro>`,
    );
    await settled(element);
    await settled(intro);
    const changed = changes(element, intro, ...cards(element));

    const loads = [next(element, 'benelux-load'), next(intro, 'benelux-load')];
    await clock.pass(60_000);
    await Promise.all(loads);
    await nextFrame();

    expect(await requests(key)).to.equal(2);
    expect(changed()).to.equal(0);
  });

  it('that is slow is not announced', async () => {
    const key = uniqueKey();
    const element = await list(sequence(key, json(one), answer('hang')), '60');
    await settled(element);
    const changed = changes(element, ...cards(element));

    await pass(60, key, 2);
    await clock.pass(2000);

    expect(partText(element, 'status')).to.equal('');
    expect(changed()).to.equal(0);
  });

  it('that changes one item touches only its card, and keeps the focus on another card', async () => {
    const before = feed([item('a'), item('b')]);
    const after = feed([item('a', {title: 'Nieuwe titel'}), item('b')]);
    const element = await list(sequence(uniqueKey(), json(before), json(after)), '60');
    await settled(element);
    const [a, b] = cards(element);
    const link = findPart(b!, 'link')!;
    link.focus();
    const changed = changes(element, b!);

    const load = next(element, 'benelux-load');
    await clock.pass(60_000);
    await load;
    await nextFrame();

    expect(partText(a!, 'title')).to.equal('Nieuwe titel');
    expect(changed()).to.equal(0);
    expect(b!.shadowRoot?.activeElement === link).to.equal(true);
  });

  it('that fails keeps the news and says so once; the next refresh brings news', async () => {
    const key = uniqueKey();
    const src = sequence(key, json(one), answer('status/404'), answer('status/404'), json(two));
    const element = await list(src, '60');
    await settled(element);

    const error = next(element, 'benelux-error');
    await clock.pass(60_000);
    await error;
    const stale = [titles(element), partText(element, 'status'), element.matches(':state(stale)')];
    const changed = changes(element, ...cards(element));
    const again = next(element, 'benelux-error');
    await clock.pass(60_000);
    await again;
    const touched = changed();
    const load = next(element, 'benelux-load');
    await clock.pass(60_000);
    await load;

    expect(stale[0]).to.deep.equal(['Bericht a']);
    expect(stale[1]).to.match(/^Kon niet worden bijgewerkt; stand van /);
    expect(stale[2]).to.equal(true);
    expect(touched).to.equal(0);
    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
    expect(partText(element, 'status')).to.equal('');
    expect(element.matches(':state(stale)')).to.equal(false);
  });

  it('comes after a failure when the browser is online again', async () => {
    const element = await list(sequence(uniqueKey(), answer('status/404'), json(one)));
    await settled(element);

    const load = next(element, 'benelux-load');
    dispatchEvent(new Event('online'));
    await load;

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('does not come when the browser is online again but nothing has failed', async () => {
    const key = uniqueKey();
    const element = await list(sequence(key, answer('status/404'), json(one)));
    await settled(element);
    await element.refresh();

    dispatchEvent(new Event('online'));
    await nextFrame();

    expect(await requests(key)).to.equal(2);
  });
});

describe('A manual element', () => {
  listenToWarnings();
  const time = fakeTime();

  async function manual(src: string, fallback?: string): Promise<NewsListElement> {
    const element = document.createElement('benelux-news-list');
    Object.assign(element, {lang: 'nl', loading: 'manual', refreshInterval: 30, src});
    if (fallback) element.innerHTML = fallback;
    await fixture(html`<main>${element}</main>`);
    await element.updateComplete;
    return element;
  }

  it('asks for nothing until it is told to, and says so', async () => {
    const key = uniqueKey();
    const element = await manual(json(one, {key}));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('online'));
    await nextFrame();

    expect(await requests(key)).to.equal(0);
    expect(element.state.status).to.equal('idle');
    expect(hasSkeleton(element)).to.equal(false);
    expect(partText(element, 'status')).to.equal('Het nieuws is nog niet geladen.');
  });

  it('shows its fallback until then', async () => {
    const element = await manual(json(one), '<a href="/">Nieuws</a>');

    expect(showsFallback(element)).to.equal(true);
    expect(partText(element, 'status')).to.equal('');
  });

  it('shows at once what stands in the page, for which nobody is asked', async () => {
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.text = JSON.stringify(one);
    const element = document.createElement('benelux-news-list');
    element.loading = 'manual';
    element.append(script);
    await fixture(html`<main>${element}</main>`);
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('is not loaded by its timer', async () => {
    const key = uniqueKey();
    await manual(json(one, {key}));
    await time.pass(120_000);

    expect(await requests(key)).to.equal(0);
  });

  it('loads by refresh, and then by itself', async () => {
    const element = await manual(json(one));
    await element.refresh();

    expect(titles(element)).to.deep.equal(['Bericht a']);
    element.src = json(two);
    await next(element, 'benelux-load');
    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
  });
});

describe('A lazy element', () => {
  listenToWarnings();

  /** A list far below the viewport. */
  async function farList(src: string): Promise<NewsListElement> {
    const page = await fixture(
      html`<main>
        <div style="block-size: 5000px"></div>
        <benelux-news-list lang="nl" loading="lazy" src=${src}></benelux-news-list>
      </main>`,
    );
    const element = page.querySelector('benelux-news-list')!;
    await nextFrame();
    await nextFrame();
    return element;
  }

  it('asks for nothing while it is far away, and shows skeletons', async () => {
    const key = uniqueKey();
    const element = await farList(json(one, {key}));

    expect(await requests(key)).to.equal(0);
    expect(hasSkeleton(element)).to.equal(true);
    expect(partText(element, 'status')).to.equal('');
  });

  it('asks when a visitor comes near, before it is seen', async () => {
    const key = uniqueKey();
    const element = await farList(json(one, {key}));

    scrollTo(0, element.getBoundingClientRect().top + scrollY - innerHeight - 150);
    await settled(element);

    expect(element.getBoundingClientRect().top).to.be.greaterThan(innerHeight);
    expect(titles(element)).to.deep.equal(['Bericht a']);
    scrollTo(0, 0);
  });

  it('asks when the page is printed', async () => {
    const element = await farList(json(one));

    dispatchEvent(new Event('beforeprint'));
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('asks at once where it is seen at once', async () => {
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list loading="lazy" src=${json(one)}></benelux-news-list>`,
    );

    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('asks when the page makes it eager', async () => {
    const element = await farList(json(one));

    element.loading = 'eager';
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });
});

describe('The last good copy', () => {
  const warnings = listenToWarnings();

  const storage = Object.getOwnPropertyDescriptor(window, 'caches')!;

  beforeEach(() => caches.delete('benelux-elements'));

  afterEach(async () => {
    Object.defineProperty(window, 'caches', storage);
    await caches.delete('benelux-elements');
  });

  function offlineList(src: string): Promise<NewsListElement> {
    return fixture(html`<benelux-news-list lang="nl" offline src=${src}></benelux-news-list>`);
  }

  /** Loads a feed, keeps its copy, and takes everything off the page again. */
  async function visit(src: string): Promise<void> {
    const element = await offlineList(src);
    await settled(element);
    element.remove();
    await until(() => caches.match(src));
  }

  /** A feed that can be loaded once; on a later visit loading fails. */
  function thereOnce(): string {
    return sequence(uniqueKey(), json(one), answer('status/404'));
  }

  /** The address of the same feed and copy, for which this page remembers no answer. */
  const later = (src: string) => `${src}#later`;

  async function laterVisit(src: string): Promise<NewsListElement> {
    const element = await offlineList(later(src));
    await settled(element);
    return element;
  }

  async function change(src: string, body: string): Promise<void> {
    const cache = await caches.open('benelux-elements');
    await cache.put(src, new Response(body));
  }

  it('is neither made nor read unless the page wants one', async () => {
    let asked = 0;
    const none = {open: () => Promise.reject(new Error(`${++asked}`))};
    Object.defineProperty(window, 'caches', {value: none, configurable: true});

    await settled(await list(json(one, {key: uniqueKey()})));
    await settled(await list(answer('status/404')));
    Object.defineProperty(window, 'caches', storage);

    expect(asked).to.equal(0);
    expect(await caches.keys()).to.deep.equal([]);
  });

  it('is shown with its time when loading fails on a later visit', async () => {
    const src = thereOnce();
    await visit(src);

    const element = await laterVisit(src);

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(partText(element, 'status')).to.match(
      /^Kon niet worden bijgewerkt; stand van \d\d \S+ \d{4}, \d\d:\d\d\.$/,
    );
    expect(element.matches(':state(stale)')).to.equal(true);
    expect(warnings.messages.join()).to.contain('answered 404');
  });

  it('fires a load event before the error event', async () => {
    const src = thereOnce();
    await visit(src);
    const heard: string[] = [];
    const element = document.createElement('benelux-news-list');
    element.addEventListener('benelux-load', ({fromCache}) => heard.push(`load ${fromCache}`));
    element.addEventListener('benelux-error', ({error}) => heard.push(error.kind));

    element.offline = true;
    element.src = later(src);
    document.body.append(element);
    await until(() => heard.length > 1);
    element.remove();

    expect(heard).to.deep.equal(['load true', 'http']);
  });

  it('gives way to news', async () => {
    const src = sequence(uniqueKey(), json(one), answer('status/404'), json(two));
    await visit(src);
    const element = await laterVisit(src);

    await element.refresh();

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
    expect(partText(element, 'status')).to.equal('');
  });

  it('is not shown by an element that does not want it', async () => {
    const src = thereOnce();
    await visit(src);
    const element = document.createElement('benelux-news-list');
    element.src = later(src);

    await fixture(html`<main>${element}</main>`);
    await settled(element);

    expect(partText(element, 'status')).to.equal('The news could not be loaded.');
  });

  const broken = [
    ['is older than 30 days', (copy: object) => ({...copy, savedAt: new Date(0).toISOString()})],
    ['is broken', (copy: object) => ({...copy, text: '{'})],
    ['is in a format that is no longer known', (copy: object) => ({...copy, text: '{}'})],
    ['has no time', (copy: object) => ({...copy, savedAt: 'once'})],
  ] as const;

  for (const [name, spoil] of broken) {
    it(`is removed when it ${name}`, async () => {
      const src = thereOnce();
      await visit(src);
      const copy = (await (await caches.match(src))!.json()) as object;
      await change(src, JSON.stringify(spoil(copy)));

      const element = await laterVisit(src);

      expect(partText(element, 'status')).to.equal('Het nieuws kon niet worden geladen.');
      expect(!!(await caches.match(src))).to.equal(false);
    });
  }

  it('is not made of an answer that is too long', async () => {
    const long = await stored(feed([item('a', {content_html: 'a'.repeat(500_000)})]));
    await settled(await offlineList(long));
    await visit(json(one, {key: uniqueKey()}));

    expect(!!(await caches.match(long))).to.equal(false);
  });

  it('is one of twenty at most', async () => {
    const sources = Array.from({length: 21}, () => json(one, {key: uniqueKey()}));
    for (const src of sources) await visit(src);
    await until(async () => (await (await caches.open('benelux-elements')).keys()).length === 20);

    expect(!!(await caches.match(sources[0]!))).to.equal(false);
    expect(!!(await caches.match(sources[20]!))).to.equal(true);
  });

  it('is missing without harm where the page has no storage', async () => {
    for (const value of [
      undefined,
      {open: () => Promise.reject(new DOMException('No', 'SecurityError'))},
    ]) {
      Object.defineProperty(window, 'caches', {value, configurable: true});
      const element = await offlineList(thereOnce());
      await settled(element);
      const failed = await offlineList(answer('status/404'));
      await settled(failed);

      expect(titles(element)).to.deep.equal(['Bericht a']);
      expect(failed.state.error?.kind).to.equal('http');
      expect(partText(failed, 'status')).to.equal('Het nieuws kon niet worden geladen.');
    }
  });
});
