// What the server of a feed sees when something fails, and what the webmaster is told.
import {expect, nextFrame} from '@open-wc/testing';
import {answer, json, release, requests, sequence, uniqueKey} from '../../test/answers.js';
import {fakeTime, until} from '../../test/clock.js';
import {feed} from '../../test/feeds.js';
import {answerOf, type Answer} from './answer.js';
import type {ContentError} from './content-error.js';
import {load} from './load.js';

/** Ends with the test, so that no late answer sets a timer in the next one. */
let test: AbortController;

const random = Math.random.bind(Math);

/** What the loading ends with: the text, or the error. */
async function ending(loading: Promise<Answer>): Promise<string | ContentError> {
  try {
    return (await loading).text();
  } catch (error) {
    return error as ContentError;
  }
}

function ask(url: string, signal = test.signal): Promise<string | ContentError> {
  return ending(load(new URL(url, location.href).href, false, signal));
}

describe('A request for content', () => {
  const clock = fakeTime();

  beforeEach(() => {
    test = new AbortController();
    Math.random = () => 0;
  });

  afterEach(() => {
    test.abort();
    Math.random = random;
  });

  /** Waits until so many tries are over: each leaves the timer of its time-out, and one is that of the pause. */
  function pausing(tries: number): Promise<void> {
    return until(() => clock.timers === tries + 1);
  }

  for (const failure of ['status/408', 'status/429', 'status/500', 'status/503', 'reset']) {
    it(`is made three times at most, with growing pauses (${failure})`, async () => {
      const key = uniqueKey();
      const end = ask(answer(failure, {key}));

      await pausing(1);
      const first = await requests(key);
      await clock.pass(999);
      const early = await requests(key);
      await clock.pass(1);
      await pausing(2);
      await clock.pass(1999);
      const second = await requests(key);
      await clock.pass(1);
      const error = await end;
      await clock.pass(3_600_000);

      // Browsers may ask a second time on their own after a 408 and when a connection is reset.
      expect(early).to.equal(first);
      expect(second).to.be.greaterThan(first);
      expect(await requests(key)).to.be.greaterThan(second);
      if (!/408|reset/.test(failure)) expect(await requests(key)).to.equal(3);
      expect(error).to.have.property('kind', failure === 'reset' ? 'network' : 'http');
    });
  }

  for (const failure of ['status/400', 'status/401', 'status/404', 'status/410']) {
    it(`is made once where a second one would get the same answer (${failure})`, async () => {
      const key = uniqueKey();

      const error = await ask(answer(failure, {key}));
      await clock.pass(3_600_000);

      expect(error).to.have.property('kind', 'http');
      expect(error).to.have.property('code', 'http');
      expect(await requests(key)).to.equal(1);
    });
  }

  it('succeeds when the server has recovered', async () => {
    const end = ask(sequence(uniqueKey(), answer('status/503'), json('news')));

    await pausing(1);
    await clock.pass(1000);

    expect(await end).to.equal('"news"');
  });

  it('is repeated after a random pause, so that visitors do not all ask at the same moment', async () => {
    Math.random = () => 0.999;
    const key = uniqueKey();
    void ask(answer('status/503', {key}));

    await pausing(1);
    await clock.pass(1990);
    const early = await requests(key);
    await clock.pass(10);
    await pausing(2);

    expect(early).to.equal(1);
    expect(await requests(key)).to.equal(2);
  });

  const wishes = [
    ['in seconds', () => '40'],
    ['as a date', (now: number) => new Date(now + 40_000).toUTCString()],
  ] as const;

  for (const [name, wish] of wishes) {
    it(`is repeated as late as the server asks for, ${name}`, async () => {
      const key = uniqueKey();
      void ask(answer('status/503', {key, header: `Retry-After: ${wish(clock.now)}`}));

      await pausing(1);
      await clock.pass(38_999);
      const early = await requests(key);
      await clock.pass(1001);
      await until(async () => (await requests(key)) === 2);

      expect(early).to.equal(1);
    });
  }

  it('is not repeated when the server asks for a pause of more than a minute', async () => {
    const key = uniqueKey();

    const error = await ask(answer('status/429', {key, header: 'Retry-After: 61'}));
    await clock.pass(3_600_000);

    expect(error).to.have.property('status', 429);
    expect(await requests(key)).to.equal(1);
  });

  for (const wish of ['0', '-5', 'soon', 'Thu, 01 Jan 1970 00:00:00 GMT']) {
    it(`is repeated after its usual pause when the server names no usable one (${wish})`, async () => {
      const key = uniqueKey();
      void ask(answer('status/503', {key, header: `Retry-After: ${wish}`}));

      await pausing(1);
      await clock.pass(999);
      const early = await requests(key);
      await clock.pass(1);
      await until(async () => (await requests(key)) === 2);

      expect(early).to.equal(1);
    });
  }

  for (const name of ['hang', 'hang-body']) {
    it(`gives the server 10 seconds for its whole answer, three times (${name})`, async () => {
      const key = uniqueKey();
      const end = ask(answer(name, {key}));

      for (let tries = 1; tries <= 3; tries++) {
        await until(async () => (await requests(key)) === tries);
        await clock.pass(9999);
        const before = clock.timers;
        await clock.pass(1);
        if (tries < 3) await until(() => clock.timers === before);
        if (tries < 3) await clock.pass(4000);
      }

      expect(await end).to.have.property('kind', 'timeout');
      await clock.pass(3_600_000);
      expect(await requests(key)).to.equal(3);
    });
  }

  it('ends when it is aborted, even between two tries', async () => {
    const key = uniqueKey();
    const controller = new AbortController();
    const end = ask(answer('status/503', {key}), controller.signal);

    await pausing(1);
    controller.abort();
    await clock.pass(10_000);
    await end;

    expect(await requests(key)).to.equal(1);
  });

  it('is not repeated while the browser is offline, and says so to the webmaster', async () => {
    const key = uniqueKey();
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});

    const error = await ask(answer('reset', {key}));
    Reflect.deleteProperty(navigator, 'onLine');

    expect(error).to.have.property('kind', 'network');
    expect(error).to.have.property('code', 'offline');
    expect(clock.timers).to.equal(1);
  });

  it('is answered offline by a service worker', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});

    const text = await ask(json('from a service worker'));
    Reflect.deleteProperty(navigator, 'onLine');

    expect(text).to.equal('"from a service worker"');
  });

  it('fails as mixed content when it is for http: on a page on https:', async () => {
    Object.defineProperty(window, 'origin', {value: 'https://police.example', configurable: true});

    const error = await ask(answer('reset'));
    Object.defineProperty(window, 'origin', {value: location.origin, configurable: true});

    expect(error).to.have.property('kind', 'network');
    expect(error).to.have.property('code', 'mixed-content');
    expect((error as ContentError).message).to.contain('is http:, which a page on https:');
  });

  it('reads little more than 5 MB of an answer', async () => {
    const name = uniqueKey();
    const url = answer('stored', {name});
    await fetch(url, {method: 'POST', body: `"${'a'.repeat(12_000_000)}"`});

    const text = (await ask(url)) as string;

    expect(text.length).to.be.within(5_000_000, 10_000_000);
    expect(() => answerOf(text, {url}).json()).to.throw('is over 5 MB');
  });

  it('reads UTF-8 text behind a byte order mark to its end', async () => {
    const text = (await ask(answer('bom'))) as string;

    expect(JSON.parse(text)).to.have.property('title', 'Senningenoverleg');
    expect(text).to.contain('é');
  });

  it('names the address that answered after redirects', async () => {
    const to = json(feed([]));
    const from = answer('redirect', {to: to.replace('/answers/', '')});

    const {url} = await load(new URL(from, location.href).href, false, test.signal);

    expect(url).to.equal(new URL(to, location.href).href);
  });

  it('is not given up while the server takes 9 seconds', async () => {
    const gate = uniqueKey();
    const end = ask(json('late', {until: gate}));
    await clock.pass(9000);
    await nextFrame();

    await release(gate);

    expect(await end).to.equal('"late"');
  });
});

describe('The page on troubleshooting', () => {
  const codes = 'network csp mixed-content offline timeout http type format'.split(' ');

  for (const code of codes) {
    it(`has an entry for "${code}"`, async () => {
      const text = await (await fetch('/docs/troubleshooting.md')).text();

      expect(text.split('\n')).to.include(`## ${code}`);
    });
  }
});
