// Fake time: pauses, time-outs and timers pass as fast as a test wants.
import FakeTimers from '@sinonjs/fake-timers';
import {nextFrame} from '@open-wc/testing';

/** Fakes timers, dates and `performance.now()` in each test; frames and the network stay real. */
export function fakeTime() {
  let clock!: FakeTimers.Clock;
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  beforeEach(() => {
    clock = FakeTimers.install({
      now: Date.now(),
      toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'],
    });
    AbortSignal.timeout = (milliseconds) => {
      const controller = new AbortController();
      setTimeout(() => controller.abort(new DOMException('Late', 'TimeoutError')), milliseconds);
      return controller.signal;
    };
  });
  afterEach(() => {
    clock.uninstall();
    AbortSignal.timeout = timeout;
  });

  return {
    /** Milliseconds since 1970. */
    get now() {
      return clock.now;
    },

    /** How many timers are set. */
    get timers() {
      return clock.countTimers();
    },

    /** Lets milliseconds pass, and what they bring about. */
    async pass(milliseconds: number): Promise<void> {
      clock.tick(milliseconds);
      await nextFrame();
    },

    /** Lets time pass until it is so. */
    async passUntil(isSo: () => boolean): Promise<void> {
      while (!isSo()) await this.pass(100);
    },
  };
}

/** Looks once a frame until it is so; the time-out is that of the test. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!(await isSo())) await nextFrame();
}
