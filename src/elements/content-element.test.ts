// What a visitor sees while content is loading, when there is none, and when loading fails.
import FakeTimers from '@sinonjs/fake-timers';
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {answer, json, release, requests, sequence, uniqueKey} from '../../test/answers.js';
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
import './benelux-news-list.js';
import './benelux-theme-intro.js';
import type {NewsCardElement} from './news-card/news-card.js';
import type {NewsListElement} from './news-list/news-list.js';
import type {ThemeIntroElement} from './theme-intro/theme-intro.js';

const one = feed([item('a')]);
const two = feed([item('a'), item('b')]);

function list(src: string): Promise<NewsListElement> {
  return fixture(html`<benelux-news-list lang="nl" src=${src}></benelux-news-list>`);
}

function listWithFallback(src: string): Promise<NewsListElement> {
  return fixture(
    html`<benelux-news-list lang="nl" src=${src}>
      <a href="https://content.example/">Nieuws</a>
    </benelux-news-list>`,
  );
}

describe('While content is loading', () => {
  listenToWarnings();

  let clock: {tick(ms: number): void; uninstall(): void} | undefined;

  afterEach(() => {
    clock?.uninstall();
    clock = undefined;
  });

  it('the request has begun before anything is rendered', async () => {
    const asking = window.fetch.bind(window);
    let isRendered: boolean | undefined;
    const element = document.createElement('benelux-news-list');
    element.src = answer('hang', {key: uniqueKey()});
    window.fetch = (...request) => {
      isRendered = !!element.shadowRoot?.childElementCount;
      return asking(...request);
    };

    document.body.append(element);
    window.fetch = asking;

    expect(isRendered).to.equal(false);
    await element.updateComplete;
    element.remove();
  });

  it('skeletons are shown', async () => {
    const element = await list(answer('hang'));

    expect(hasSkeleton(element)).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(element.getBoundingClientRect().height).to.be.greaterThan(300);
  });

  it('skeletons have their height whatever excerpt-lines says', async () => {
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list
        excerpt-lines="many"
        hide="image"
        src=${answer('hang')}
      ></benelux-news-list>`,
    );

    const row = element.shadowRoot?.querySelector('li');
    expect(row?.getBoundingClientRect().height).to.be.greaterThan(150);
  });

  it('the fallback of the page is shown where there is one', async () => {
    const element = await listWithFallback(answer('hang'));

    expect(showsFallback(element)).to.equal(true);
    expect(hasSkeleton(element)).to.equal(false);
  });

  it('nothing is announced for a second, then that loading takes time', async () => {
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    const element = document.createElement('benelux-news-list');
    element.lang = 'nl';
    element.src = answer('hang');
    document.body.append(element);
    clock.tick(999);
    await element.updateComplete;
    const atFirst = partText(element, 'status');

    clock.tick(1);
    await element.updateComplete;

    expect(atFirst).to.equal('');
    expect(partText(element, 'status')).to.equal('Laden…');
    expect(findPart(element, 'status')?.getAttribute('role')).to.equal('status');
    element.remove();
  });

  for (const [what, inside, hasFallbackLink] of [
    ['without a fallback', '', false],
    ['with one', '<a href="/">Nieuws</a>', true],
  ] as const) {
    it(`for 5 seconds, the visitor is told, and may try again (${what})`, async () => {
      const key = uniqueKey();
      clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
      const element = document.createElement('benelux-news-list');
      element.lang = 'nl';
      element.innerHTML = inside;
      element.src = sequence(key, answer('hang'), json(one));
      document.body.append(element);
      await until(() => requests(key));
      clock.tick(4999);
      await element.updateComplete;
      const atFirst = [findPart(element, 'retry'), partText(element, 'status')];
      clock.tick(1);
      await element.updateComplete;

      expect(atFirst).to.deep.equal([null, 'Laden…']);
      expect(partText(element, 'status')).to.equal('Het laden duurt langer dan normaal.');
      expect(getComputedStyle(findPart(element, 'status')!).opacity).to.equal('1');
      expect(hasSkeleton(element)).to.equal(false);
      expect(showsFallback(element)).to.equal(hasFallbackLink);
      expect(element.matches(':state(loading)')).to.equal(true);

      findPart(element, 'retry')!.click();
      await until(() => element.state.status === 'ready');
      await element.updateComplete;
      expect(titles(element)).to.deep.equal(['Bericht a']);
      element.remove();
    });
  }

  it('an element without content waits a second for a script that hands it over', async () => {
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    const [early, never] = [0, 1].map(() => document.createElement('benelux-news-list'));
    document.body.append(early!, never!);
    await Promise.all([early!.updateComplete, never!.updateComplete]);
    clock.tick(999);
    const before = [early, never].map((each) => each!.state.status);
    early!.content = {items: [{id: '1', title: 'Een'}]};
    await early!.updateComplete;
    clock.tick(1);

    expect(before).to.deep.equal(['idle', 'idle']);
    expect([early, never].map((each) => each!.state.status)).to.deep.equal(['ready', 'failed']);
    early!.remove();
    never!.remove();
  });

  it('what comes late is shown', async () => {
    const [key, gate] = [uniqueKey(), uniqueKey()];
    clock = FakeTimers.install({toFake: ['setTimeout', 'clearTimeout']});
    const element = document.createElement('benelux-news-list');
    element.lang = 'nl';
    element.src = json(one, {key, until: gate});
    document.body.append(element);
    await until(() => requests(key));
    clock.tick(6000);
    await release(gate);
    await until(() => element.state.status === 'ready');
    await element.updateComplete;

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(findPart(element, 'retry')).to.equal(null);
    element.remove();
  });

  it('an element that is removed ends its request', async () => {
    const gate = uniqueKey();
    const key = uniqueKey();
    const element = await list(answer('feed.nl.json', {until: gate, key}));
    let events = 0;
    element.addEventListener('benelux-load', () => events++);
    element.addEventListener('benelux-error', () => events++);

    element.remove();
    await release(gate);
    await nextFrame();

    expect(events).to.equal(0);
  });
});

describe('When content is loaded', () => {
  const warnings = listenToWarnings();

  it('the content takes the place of the fallback', async () => {
    const element = await listWithFallback(json(one));
    await settled(element);

    expect(showsFallback(element)).to.equal(false);
    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(element.matches(':state(ready)')).to.equal(true);
    expect(element.matches(':state(loading)')).to.equal(false);
  });

  it('the page gets an event', async () => {
    const src = json(one, {key: uniqueKey()});
    const element = document.createElement('benelux-news-list');
    const load = next(element, 'benelux-load');
    element.src = src;
    document.body.append(element);
    const event = await load;
    element.remove();

    expect(event.bubbles && event.composed).to.equal(true);
    expect(event.content).to.have.property('title', 'Senningenoverleg');
    expect(event.url).to.equal(new URL(src, location.href).href);
    expect(event.fromCache).to.equal(false);
  });

  it('broken items are dropped and named, and the others are shown', async () => {
    const broken = feed([
      item('a'),
      'no item',
      {id: 'empty'},
      {title: 'Without id'},
      item('b', {date_published: '2021-02-30', _benelux: {views: -1}}),
      item('a'),
    ]);

    const element = await fixture<NewsListElement>(
      html`<benelux-news-list limit="10" src=${json(broken)}></benelux-news-list>`,
    );
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a', 'Without id', 'Bericht b']);
    expect(partText(cards(element)[2]!, 'date')).to.equal(undefined);
    expect(warnings.messages.join()).to.contain('items[1]: needs a title, a text or an image');
    expect(warnings.messages.join()).to.contain('items[4].date_published: "2021-02-30" is no date');
    expect(warnings.messages.join()).to.contain('items[5]: is there already');
  });

  it('one request has served all elements that show it', async () => {
    const key = uniqueKey();
    const src = json(feed([item('a')], {_benelux: {sections: []}}), {key});
    const page = await fixture(
      html`<div>
        <benelux-theme-intro src=${src}></benelux-theme-intro>
        <benelux-news-list src=${src}></benelux-news-list>
        <benelux-news-card src=${src}></benelux-news-card>
      </div>`,
    );
    await Promise.all([...page.querySelectorAll<NewsListElement>('[src]')].map(settled));
    const late = document.createElement('benelux-news-list');
    const load = next(late, 'benelux-load');
    late.src = src;
    page.append(late);
    const event = await load;

    expect(await requests(key)).to.equal(1);
    expect(event.fromCache).to.equal(true);
  });

  it('a move in the document causes no request', async () => {
    const key = uniqueKey();
    const element = await list(json(one, {key}));
    await settled(element);

    const elsewhere = await fixture(html`<section></section>`);
    elsewhere.append(element);
    await element.updateComplete;

    expect(await requests(key)).to.equal(1);
    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  it('an element that was removed and comes back still shows it', async () => {
    const key = uniqueKey();
    const element = await list(json(one, {key}));
    await settled(element);
    const parent = element.parentElement!;

    element.remove();
    await nextFrame();
    parent.append(element);
    await element.updateComplete;

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(await requests(key)).to.equal(1);
  });

  it('a newer src beats a slower older one', async () => {
    const gate = uniqueKey();
    const element = await list(json(one, {until: gate}));

    element.src = json(two);
    await settled(element);
    await release(gate);
    await nextFrame();

    expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
  });
});

describe('When there is no news', () => {
  it('one sentence says so', async () => {
    const element = await list(json(feed([])));
    await settled(element);

    expect(partText(element, 'status')).to.equal('Geen nieuwsberichten');
    expect(element.matches(':state(empty)')).to.equal(true);
    expect(hasSkeleton(element)).to.equal(false);
  });

  it('the introduction of a theme without text says so too', async () => {
    const element = await fixture<ThemeIntroElement>(
      html`<benelux-theme-intro
        lang="fr"
        src=${json(feed([], {title: undefined}))}
      ></benelux-theme-intro>`,
    );
    await settled(element);

    expect(partText(element, 'status')).to.equal('Aucun contenu disponible');
  });

  it('a card for an item that is not in the feed says so', async () => {
    const element = await fixture<NewsCardElement>(
      html`<benelux-news-card lang="nl" item="gone" src=${json(one)}></benelux-news-card>`,
    );
    await settled(element);

    expect(partText(element, 'status')).to.equal('Geen nieuwsberichten');
  });
});

describe('When loading fails', () => {
  const warnings = listenToWarnings();

  const reasons = [
    {name: 'a 404', src: answer('status/404'), kind: 'http', says: '404'},
    {name: 'a 500', src: answer('status/500'), kind: 'http', says: '500'},
    {name: 'HTML instead of JSON', src: answer('html'), kind: 'type', says: 'is HTML'},
    {
      name: 'half of the JSON',
      src: answer('truncated'),
      kind: 'type',
      says: 'is broken JSON: it ',
    },
    {
      name: 'nothing in the answer',
      src: answer('empty-body'),
      kind: 'type',
      says: 'is empty',
    },
    {name: 'JSON of no known format', src: json({}), kind: 'format', says: 'in no known format'},
    {name: 'a connection that breaks', src: answer('reset'), kind: 'network', says: 'connect-src'},
  ];

  describe('', () => {
    const clock = fakeTime();

    for (const {name, src, kind, says} of reasons) {
      it(`(${name}) the visitor gets a sentence and a button, the console the reason`, async () => {
        const key = uniqueKey();
        const element = await list(`${src}${src.includes('?') ? '&' : '?'}key=${key}`);
        await clock.passUntil(() => element.state.status === 'failed');
        await element.updateComplete;
        const {error} = element.state;

        expect(partText(element, 'status')).to.equal('Het nieuws kon niet worden geladen.');
        expect(partText(element, 'retry')).to.equal('Opnieuw proberen');
        expect(element.matches(':state(failed)')).to.equal(true);
        expect(error?.kind).to.equal(kind);
        expect(error?.message).to.contain(says);
        const lines = warnings.messages.filter(
          (message) => message.includes(key) || kind === 'format',
        );
        expect(lines.at(-1)).to.contain(`docs/troubleshooting.md#${kind}`);
      });
    }

    it('a failure that may pass is tried again before the visitor is told', async () => {
      const element = await list(sequence(uniqueKey(), answer('status/503'), json(one)));
      let failures = 0;
      element.addEventListener('benelux-error', () => failures++);

      await clock.passUntil(() => element.state.status !== 'loading');
      await element.updateComplete;

      expect(titles(element)).to.deep.equal(['Bericht a']);
      expect(failures).to.equal(0);
    });
  });

  it('the button tries again and brings the news', async () => {
    const element = await list(sequence(uniqueKey(), answer('status/404'), json(one)));
    await settled(element);

    findPart(element, 'retry')?.click();
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(findPart(element, 'retry')).to.equal(null);
  });

  it('the sentence stays during another try, which is announced', async () => {
    const element = await list(sequence(uniqueKey(), answer('status/404'), answer('hang')));
    await settled(element);

    findPart(element, 'retry')?.click();
    await element.updateComplete;

    expect(partText(element, 'status')).to.equal('Laden…');
    expect(partText(element, 'retry')).to.equal('Opnieuw proberen');
    expect(hasSkeleton(element)).to.equal(false);
  });

  it('the source page is linked when it is known', async () => {
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list
        lang="nl"
        more-href="https://content.example/nieuws"
        src=${answer('status/404')}
      ></benelux-news-list>`,
    );
    await settled(element);

    expect(findPart<HTMLAnchorElement>(element, 'more')?.href).to.equal(
      'https://content.example/nieuws',
    );
  });

  it('the fallback of the page is shown where there is one', async () => {
    const element = await listWithFallback(answer('status/404'));
    await settled(element);

    expect(showsFallback(element)).to.equal(true);
    expect(findPart(element, 'retry')).to.equal(null);
  });

  it('news on screen stays, with the time at which it was loaded', async () => {
    const element = await list(sequence(uniqueKey(), json(one), answer('status/404')));
    await settled(element);

    await element.refresh();
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(partText(element, 'status')).to.match(
      /^Kon niet worden bijgewerkt; stand van \d\d \S+ \d{4}, \d\d:\d\d\.$/,
    );
    expect(element.matches(':state(stale)')).to.equal(true);
  });

  it('an introduction speaks of content instead of news', async () => {
    const element = await fixture<ThemeIntroElement>(
      html`<benelux-theme-intro lang="de" src=${answer('status/404')}></benelux-theme-intro>`,
    );
    await settled(element);

    expect(partText(element, 'status')).to.equal('Der Inhalt konnte nicht geladen werden.');
  });

  it('a failure is not kept: the next element asks again', async () => {
    const src = sequence(uniqueKey(), answer('status/404'), json(one));
    await settled(await list(src));

    const second = await list(src);
    await settled(second);

    expect(titles(second)).to.deep.equal(['Bericht a']);
  });

  it('an src that is no URL is named in the console', async () => {
    const element = await list('https://[');
    await until(() => element.state.status === 'failed');

    expect(warnings.messages.join()).to.contain('src="https://[" is no URL');
  });
});

describe('Content in the page', () => {
  listenToWarnings();

  it('is shown without a request', async () => {
    const key = uniqueKey();
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list src=${json(two, {key})}>
        <script type="application/feed+json">
          ${JSON.stringify(one)}
        </script>
      </benelux-news-list>`,
    );

    expect(titles(element)).to.deep.equal(['Bericht a']);
    expect(await requests(key)).to.equal(0);
  });

  it('is shown when the page inserts it later', async () => {
    const element = await fixture<NewsListElement>(html`<benelux-news-list></benelux-news-list>`);
    const script = document.createElement('script');
    script.type = 'application/feed+json';
    script.textContent = JSON.stringify(one);

    element.append(script);
    await settled(element);

    expect(titles(element)).to.deep.equal(['Bericht a']);
  });

  const changes: Readonly<Record<string, (element: Element) => void>> = {
    'writes its text anew': (element) => {
      element.querySelector('script')!.textContent = JSON.stringify(two);
    },
    'changes its text in place': (element) => {
      (element.querySelector('script')!.firstChild as Text).data = JSON.stringify(two);
    },
    'replaces it': (element) => {
      element.innerHTML = `<script type="application/feed+json">${JSON.stringify(two)}</script>`;
    },
  };
  for (const [name, change] of Object.entries(changes)) {
    it(`is shown anew when the page ${name}`, async () => {
      const element = await fixture<NewsListElement>(html`<benelux-news-list></benelux-news-list>`);
      element.innerHTML = `<script type="application/feed+json">${JSON.stringify(one)}</script>`;
      await settled(element);
      const loaded = next(element, 'benelux-load');

      change(element);
      await loaded;

      expect(titles(element)).to.deep.equal(['Bericht a', 'Bericht b']);
    });
  }

  it('that is broken is a failure like any other', async () => {
    const element = document.createElement('benelux-news-list');
    element.innerHTML = '<script type="application/feed+json">{"version": </script>';
    const error = next(element, 'benelux-error');
    document.body.append(element);

    expect((await error).error.kind).to.equal('type');
    expect(partText(element, 'status')).to.equal('The news could not be loaded.');
    element.remove();
  });

  it('handed over by a script wins over src', async () => {
    const key = uniqueKey();
    const element = await fixture<NewsListElement>(
      html`<benelux-news-list
        src=${json(two, {key})}
        .content=${{items: [{id: 'x', title: 'Uit de app'}]}}
      ></benelux-news-list>`,
    );

    expect(titles(element)).to.deep.equal(['Uit de app']);
    expect(await requests(key)).to.equal(0);
  });
});
