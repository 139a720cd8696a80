import { notifyWorker } from './notify-worker.ts';

/** Registers the worker that keeps read pages; scripts of this site start when the page is complete. */
const container = import.meta.env.PROD ? navigator.serviceWorker : undefined;
if (container) {
  const root = import.meta.env.BASE_URL.replace(/\/*$/, '/');
  container.register(`${root}sw.js`).then(
    () => notifyWorker({ searched: false }),
    () => undefined,
  );
  // A worker that has just become active has stored nothing yet.
  container.addEventListener('controllerchange', () => notifyWorker({ searched: false }));
}
