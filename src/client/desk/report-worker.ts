import { reportGiven } from './report-given.ts';
import type { ReportQuestion } from './report-given.ts';

/*
 * In a worker, so that the page stays responsive; and without network functions, so that the files it receives
 * cannot leave the machine.
 */
for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'Worker'])
  Object.defineProperty(globalThis, way, { value: undefined });

addEventListener('message', ({ data }: MessageEvent<ReportQuestion>) => {
  void reportGiven(data).then((answer) => postMessage(answer));
});
