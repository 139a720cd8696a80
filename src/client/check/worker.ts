import { MOST_BYTES } from '../../ingest/read-file.ts';
import { repairFile } from '../../ingest/repair.ts';
import { checkAll, surround } from './check-all.ts';
import type { Answered, Asked, GivenFile } from './messages.ts';
import { kindOf, placeGiven } from './place-given.ts';
import type { PlacedGiven } from './place-given.ts';

/*
 * The intake of the command line, away from the page so that the page stays quick. A page's policy
 * does not reach into a worker, so the worker gives up every way to the network by itself: what it
 * is handed cannot leave.
 */
for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'Worker'])
  Object.defineProperty(globalThis, way, { value: undefined });

const post = (answer: Answered, transfer: Transferable[] = []): void =>
  postMessage(answer, { transfer });

let around: ReturnType<typeof surround> | undefined;
let latest = 0;
let given: readonly GivenFile[] = [];
let placed: readonly PlacedGiven[] = [];

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'surroundings') {
    around = surround(data.surroundings);
    latest = data.surroundings.years[0] ?? latest;
    post({ type: 'ready' });
  } else if (data.type === 'check') check(data);
  else repair(data);
});

function check({ id, locale, files, choices }: Extract<Asked, { type: 'check' }>): void {
  if (files) given = files;
  placed = placeGiven(given, choices, latest);
  const total = placed.length;
  let done = 0;
  const reading = (path: string): void => {
    post({ type: 'progress', id, path, done, total });
    done += 1;
  };
  const hasPlaces = placed.some((one) => one.path === 'places.csv');
  if (around) {
    post({
      type: 'checked',
      id,
      ...checkAll(placed, { ...around(hasPlaces), reading }, locale),
    });
  }
}

function repair({ id, file }: Extract<Asked, { type: 'repair' }>): void {
  const one = placed[file];
  if (!one) return;
  const kind = kindOf(one.path);
  const repaired =
    kind && one.given.bytes.length <= MOST_BYTES
      ? repairFile(one.path, one.given.bytes, kind)
      : undefined;
  const name = one.path.split('/').at(-1) ?? one.path;
  const { bytes, cells = 0 } = repaired ?? {};
  post({ type: 'repaired', id, file, name, bytes, cells }, bytes ? [bytes.buffer] : []);
}
