import { notifyWorker } from './notify-worker.ts';

/** Asks the browser to keep what was read; scripts start when the page is done with everything else. */
const container = import.meta.env.PROD ? navigator.serviceWorker : undefined;
if (container) {
  const root = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  container.register(`${root}sw.js`).then(
    () => notifyWorker({ searched: false }),
    () => undefined,
  );
  // A worker that has just taken over has nothing yet.
  container.addEventListener('controllerchange', () => notifyWorker({ searched: false }));
}
