// Whether a request still ends after the browser has freed memory. WebKit frees most in a page that is new, as this is.
import {answer, received, requests, uniqueKey} from '../../test/answers.js';
import {fakeTime, until} from '../../test/clock.js';
import {collectGarbage} from '../../test/memory.js';
import {load} from './load.js';

describe('A request that hangs while the browser frees memory', () => {
  const clock = fakeTime();

  /** The key of a request that is under way, and that only the element and the browser know of. */
  async function hangingRequest(name: string, signal: AbortSignal): Promise<string> {
    const key = uniqueKey();
    load(new URL(answer(name, {key}), location.href).href, false, signal).catch(() => undefined);
    await until(async () => (await requests(key)) === 1);
    await collectGarbage();
    return key;
  }

  async function isEnded(key: string): Promise<boolean> {
    const [first] = await received(key);
    return first!.aborted;
  }

  for (const name of ['hang', 'hang-body']) {
    it(`ends after 10 seconds (${name})`, async () => {
      const controller = new AbortController();
      const key = await hangingRequest(name, controller.signal);

      await clock.pass(10_000);

      await until(() => isEnded(key));
      controller.abort();
    });

    it(`ends when nobody waits any more (${name})`, async () => {
      const controller = new AbortController();
      const key = await hangingRequest(name, controller.signal);

      controller.abort();

      await until(() => isEnded(key));
    });
  }
});
