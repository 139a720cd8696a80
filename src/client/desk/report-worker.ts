import { reportGiven } from './report-given.ts';
import type { ReportQuestion } from './report-given.ts';

/* Away from the page, which stays quick; and without a way to the network, so that what it is handed cannot leave. */
for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'Worker'])
  Object.defineProperty(globalThis, way, { value: undefined });

addEventListener('message', ({ data }: MessageEvent<ReportQuestion>) => {
  void reportGiven(data).then((answer) => postMessage(answer));
});
