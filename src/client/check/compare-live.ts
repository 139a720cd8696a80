import Papa from 'papaparse';
import { addressOf } from '../../domain/address.ts';
import { compareModels } from '../../domain/changes.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { headerOf } from '../../ingest/contract/columns.ts';
import { reportWords } from '../../i18n/report-words.ts';
import { loadModel } from '../../ingest/load-model.ts';
import type { SourceFile, LoadContext } from '../../ingest/load-model.ts';
import { formatChanges } from '../../reporters/changes.ts';
import { printable } from '../../reporters/sorted.ts';
import { spokenValues } from '../../site/open-data/spoken.ts';
import type { LiveFile, LiveRegister } from '../../site/check/live-register.ts';
import { shownProblem, type Wording } from './check-all.ts';
import { kindOf } from './place-given.ts';
import { provinceOfPath } from './prepare-given.ts';
import type { PublicComparison, PreparedGiven } from './messages.ts';

/** The most changes that are listed; all of them are in the proposal. */
const MOST_BLOCKS = 200;

/**
 * What would change in public if the prepared files replaced their counterparts in the public data, and the errors
 * that would result. `undefined` where there is no prepared file.
 */
export function compareLive(
  live: LiveRegister,
  prepared: readonly PreparedGiven[],
  context: LoadContext,
  { locale, describe }: Wording,
): PublicComparison | undefined {
  if (prepared.length === 0) return undefined;
  const years = new Set(prepared.map(({ path }) => path.split('/')[0]));
  const own = new Map(prepared.map(({ path, text }) => [path, text]));
  const isNear = ({ path }: { path: string }) =>
    !path.includes('/') || [...years].some((year) => path.startsWith(`${year}/`));
  const isConcerned = concernedRows(prepared);
  const before = live.files.filter(isNear).map((file) => toSource(file, isConcerned(file)));
  const after = [
    ...before.filter(({ path }) => !own.has(path)),
    ...[...own].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
  ];
  const quiet: LoadContext = {
    ...context,
    repository: 'private',
    document: () => ({ bytes: 0, sha256: '' }),
    image: () => true,
    stories: [],
  };
  const was = loadModel(before, quiet);
  const is = loadModel(after, quiet);
  const known = new Set(was.problems.map(({ code, file, row }) => `${code} ${file} ${row}`));
  const arisen = is.problems.filter(
    ({ severity, code, file, row }) => severity === 'error' && !known.has(`${code} ${file} ${row}`),
  );
  const [counts = '', ...blocks] = formatChanges(
    {
      changes: compareModels(was.model, is.model),
      addresses: [],
      spoken: (language) => spokenValues(reportWords(language)),
      addressOf: addressOf.tambon,
    },
    locale,
  ).split('\n\n');
  return {
    blocks: [counts, ...blocks.slice(0, MOST_BLOCKS)],
    more: Math.max(0, blocks.length - MOST_BLOCKS),
    problems: printable(arisen).shown.map((problem) => shownProblem(describe, problem, locale)),
  };
}

const encoder = new TextEncoder();

type IsConcerned = (row: readonly string[]) => boolean;

/**
 * Returns which rows of a file can change: none of provinces without a prepared file; rows without a province can.
 */
function concernedRows(prepared: readonly PreparedGiven[]): (file: LiveFile) => IsConcerned {
  const slugs = prepared.map(({ path }) => provinceOfPath(path));
  if (slugs.includes(undefined)) return () => () => true;
  const provinces = PROVINCES.filter(({ slug }) => slugs.includes(slug));
  return ({ path, head }) => {
    const kind = kindOf(path);
    if (!kind) return () => true;
    const [code = -1, name = -1] = (['tambon_code', 'province'] as const).map((field) =>
      head.indexOf(headerOf(kind, field)),
    );
    return (row) => {
      const [ofCode = '', ofName = ''] = [row[code], row[name]];
      if (ofCode === '' && ofName === '') return true;
      return provinces.some(({ code: own, th }) =>
        ofCode === '' ? ofName === th : ofCode.startsWith(own),
      );
    };
  };
}

/** A file of the public data in the form that the intake reads; without the rows that do not matter here. */
export function toSource(
  { path, titles, head, rows }: LiveFile,
  isConcerned: IsConcerned = () => true,
): SourceFile {
  const lines = [...titles.map((title) => [title]), head, ...rows.filter(isConcerned)];
  const text = Papa.unparse(lines as string[][], { newline: '\r\n' });
  return { path, bytes: encoder.encode(text) };
}
