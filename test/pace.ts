// Time as a quiet machine would take it, so that limits hold on slow and on busy machines.

/** Milliseconds that the sample takes on the machine that the limits were written for, when it is quiet. */
const USUAL = 20;

/** Does the work, and resolves with its result and with the milliseconds that a quiet machine would have taken. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{result: T; time: number}> {
  const before = timeOfSample();
  const start = performance.now();
  const result = await work();
  const time = performance.now() - start;
  return {result, time: (time * USUAL) / Math.max(USUAL, before, timeOfSample())};
}

/** Other programs interrupt the sample too, as it is long enough. */
function timeOfSample(): number {
  const start = performance.now();
  for (let round = 0; round < 20; round++) JSON.parse(JSON.stringify(sample));
  return performance.now() - start;
}

const sample = Array.from({length: 2_000}, (_, index) => ({index, text: `Text ${index}`}));
