// What Chromium holds in memory for the test page and its frames, after garbage is collected.
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

async function devtools<T>(method: string): Promise<T> {
  return await executeServerCommand<T, object>('devtools', {method, params: {}});
}
