import type { Steps } from './steps.ts';

/** Milliseconds at a stretch: half a frame, so that a key typed meanwhile is answered in the next. */
const SLICE = 8;

/**
 * Does long work in slices, with a rest after each in which the page can draw and take keys. What follows it starts
 * with at most half a slice behind it, so that works in a row are no long task either.
 */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    const busy = performance.now() - started;
    if (step.done) {
      if (busy > SLICE / 2) await rest();
      return step.value;
    }
    if (busy < SLICE) continue;
    await rest();
    started = performance.now();
  }
}

/** Timers rest four milliseconds or more, and far longer in a tab behind; a message comes at once. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
