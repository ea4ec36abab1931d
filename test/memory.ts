// The browser's memory: what Chromium holds for the test page and its frames, and garbage for every engine.
import {nextFrame} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** Whether the engine can be asked; tests that need it are skipped elsewhere. */
export const canMeasure = navigator.userAgent.includes('Chrome/');

interface Held {
  readonly listeners: number;
  readonly nodes: number;
  /** Bytes of JavaScript objects. */
  readonly heap: number;
}

/** What is held now. */
export async function held(): Promise<Held> {
  await devtools('Performance.enable');
  // What the first round frees, the second may free the rest of.
  for (let round = 0; round < 2; round++) await devtools('HeapProfiler.collectGarbage');
  const {metrics} = await devtools<{metrics: {name: string; value: number}[]}>(
    'Performance.getMetrics',
  );
  const value = (wanted: string) => metrics.find(({name}) => name === wanted)?.value ?? NaN;
  return {
    listeners: value('JSEventListeners'),
    nodes: value('Nodes'),
    heap: value('JSHeapUsedSize'),
  };
}

/** Leaves garbage until the engine has collected it, and with it what nobody refers to any more. */
export async function collectGarbage(): Promise<void> {
  const forgotten = Array.from({length: 100}, () => new WeakRef({}));
  // An engine keeps an object for a number in memory that looks like its address, so that some may stay.
  while (forgotten.filter((each) => each.deref()).length > 50) {
    // An engine keeps what has been looked at until the task is over.
    await nextFrame();
    Array.from({length: 100_000}, (_, index) => ({index, text: `${index}`}));
    await nextFrame();
  }
}

async function devtools<T>(method: string): Promise<T> {
  return await executeServerCommand<T, object>('devtools', {method, params: {}});
}
