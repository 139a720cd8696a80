import { describeWith, type DescribeProblem } from '../../i18n/describe-problem.ts';
import { maskedText } from '../../ingest/personal/mask-problem.ts';
import { loadReader } from '../../ingest/prepare/workbook.ts';
import type { LiveRegister } from '../../site/check/live-register.ts';
import { checkAll, placeAll, loadContexts } from './check-all.ts';
import { compareLive } from './compare-live.ts';
import type { Answered, Asked, Expected, GivenFile } from './messages.ts';
import { openGiven } from './open-given.ts';

/*
 * The intake of the command line, in a worker so that the page stays responsive. A page's policy does not apply to a
 * worker, so the worker disables every network function itself: the files it receives cannot leave the machine. Its
 * own modules are still fetched, when a workbook or a story is expected.
 */
for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'WebTransport', 'EventSource', 'Worker'])
  Object.defineProperty(globalThis, way, { value: undefined });

const post = (answer: Answered): void => postMessage(answer);

/** The page's own language comes with its context, the other before any file: a JSON report has both. */
const SENTENCES = {
  th: async () => (await import('../../i18n/problems.th.ts')).problemsTh,
  en: async () => (await import('../../i18n/problems.en.ts')).problemsEn,
} as const;
const loadDescribe = async (): Promise<DescribeProblem> => {
  const [th, en] = await Promise.all([SENTENCES.th(), SENTENCES.en()]);
  return describeWith({ th, en });
};

let contextFor: ReturnType<typeof loadContexts> | undefined;
let live: LiveRegister | undefined;
let latest = 0;
let newest = 0;
let given: readonly GivenFile[] = [];

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if (data.type === 'context') {
    contextFor = loadContexts(data.context);
    latest = data.context.years[0] ?? latest;
    const ready = (): void => post({ type: 'ready' });
    SENTENCES[data.locale]().then(ready, ready);
  } else if (data.type === 'register') live = data.register;
  else if (data.type === 'expect') fetchAhead(data.what);
  else {
    newest = data.id;
    check(data).catch(() => post({ type: 'failed', id: data.id }));
  }
});

/**
 * Fetches the modules that a chosen file will need, before it is chosen. After a failure they are fetched again with
 * the file.
 */
function fetchAhead(what: Expected): void {
  const coming = what === 'workbooks' ? Promise.all([loadReader(), loadDescribe()]) : loadProse();
  const done = (): void => post({ type: 'expected', what });
  coming.then(done, done);
}

const loadProse = () => import('../../prose/parse-prose.ts');

async function check({
  id,
  locale,
  files,
  choices,
}: Extract<Asked, { type: 'check' }>): Promise<void> {
  if (files) given = files;
  const { tables, unopened } = await openGiven(given, choices);
  const hasTexts = tables.some(({ name }) => name.endsWith('.mdx'));
  const prose = hasTexts ? await loadProse() : undefined;
  const wording = { locale, describe: await loadDescribe() };
  // Another choice was made while the workbook was opened.
  if (id !== newest || !contextFor) return;
  const hasPlaces = tables.some(({ name, path }) => (path ?? name) === 'places.csv');
  const context = { ...contextFor(hasPlaces), ...(prose && { readProse: prose.parseProse }) };
  const placed = placeAll(tables, choices, latest, context.gazetteer);
  const total = placed.length;
  let done = 0;
  const reading = (path: string): void => {
    post({ type: 'progress', id, path: maskedText(path), done, total });
    done += 1;
  };
  const checked = checkAll(placed, unopened, { ...context, reading }, wording);
  post({ type: 'checked', id, ...checked });
  const compared = live && compareLive(live, checked.prepared, context, wording);
  if (compared) post({ type: 'compared', id, ...compared });
}
