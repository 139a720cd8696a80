import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import { findProvince } from '../../gazetteer/find-province.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { ProblemCode } from '../../problems/codes.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { fileRule } from '../contract/columns.ts';
import type { FileKind } from '../contract/columns.ts';
import { loadModel } from '../load-model.ts';
import { maskedText } from '../personal/mask-problem.ts';
import { readFile } from '../table/read-file.ts';
import type { Encoding } from '../table/read-file.ts';
import { isYearKind, recognise } from '../rules/recognise.ts';
import type { Recognised } from '../rules/recognise.ts';
import type { Source } from './find-sources.ts';
import { prepareTable } from './prepare-table.ts';
import type { FileIdentity, PreparedTable } from './prepare-table.ts';

/** What a person, or its folder, says about a file. */
export interface StatedByPerson {
  readonly kind?: FileKind | undefined;
  readonly fiscalYear?: FiscalYear | undefined;
  readonly province?: Province | undefined;
}

/** Facts that neither the file nor its name states, so that a person must. */
export type Missing = 'kind' | 'year' | 'province';

/** The result of preparing a table. */
export interface Prepared {
  readonly source: Source;
  readonly kind: FileKind;
  readonly encoding: Encoding;
  /** Problems of the file alone, at the cells of the file as it came. */
  readonly problems: readonly Problem[];
  /** Absent where there is no table. With an error among the problems it may not be handed in. */
  readonly table?: PreparedTable | undefined;
}

/** Rules that compare files: only the check of the whole folder can apply them. */
const BETWEEN_FILES: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'internal-in-public',
  'internal-kept',
  'year-without-lists',
  'excellent-not-in-list',
  'honour-not-announced',
  'passed-not-announced',
  'announcement-missing',
  'unknown-announcement',
  'ambiguous-announcement',
  'announcement-of-another-province',
  'announcement-without-names',
  'withdrawal-without-corrections',
  'withdrawn-still-listed',
  'count-differs',
  'story-text-without-row',
]);

/** Files that the project writes itself, or that a single person keeps by hand. */
const NOT_PREPARED: ReadonlySet<FileKind> = new Set<FileKind>([
  'site',
  'places',
  'published',
  'addresses',
  'redirects',
]);

/** Whether files of a kind are prepared; the others are kept by hand. */
export const isPrepared = (kind: FileKind): boolean => !NOT_PREPARED.has(kind);

/**
 * Prepares a table: the canonical, publishable file, its problems, what was mended and left out; or the questions to
 * be answered first. Pure, and the same in the browser.
 */
export function prepare(
  source: Source,
  stated: StatedByPerson,
  gazetteer: Gazetteer,
): Prepared | { readonly missing: readonly Missing[] } {
  const identity = identify(source, stated);
  if ('missing' in identity) return noTable(source, stated) ?? identity;
  const { kind, fiscalYear, province } = identity;
  const { text, encoding } = readFile(source.label, source.bytes);
  const folder = isYearKind(kind) ? `${fiscalYear}/${province ? `${province.slug}/` : ''}` : '';
  const path = `${folder}${kind}.csv`;
  const { bytes, names, sheet } = source;
  const loaded = loadModel([{ path, bytes, names, marks: sheet }], {
    gazetteer,
    // The check looks for scans and pictures, when the file is in its folder.
    document: () => ({ bytes: 0, sha256: '' }),
    image: () => true,
    stories: [],
    repository: 'private',
  });
  const ofFile = loaded.problems.filter(
    (problem) => problem.file === path && !BETWEEN_FILES.has(problem.code),
  );
  if (!province && missesProvince(ofFile, kind)) return { missing: ['province'] };
  const problems = ofFile.map((problem) => ({ ...problem, file: maskedText(source.label) }));
  const table = text === undefined ? undefined : prepareTable(text, identity, gazetteer);
  return { source, kind, encoding, problems, table };
}

/** A file without any text is reported at once: no answer about its list or year would help. */
function noTable(source: Source, { kind = 'targets' }: StatedByPerson): Prepared | undefined {
  const { text, encoding, problems } = readFile(source.label, source.bytes);
  const file = maskedText(source.label);
  const isEmpty = text !== undefined && !/[^\s\p{Cf},;"]/u.test(text);
  if (text !== undefined && !isEmpty) return undefined;
  const allProblems = isEmpty ? [problem('empty-file', { file })] : problems;
  return { source, kind, encoding, problems: allProblems.map((fault) => ({ ...fault, file })) };
}

/** Whether rows name no province, and nothing else does: a person must name it. */
export const missesProvince = (ofFile: readonly Problem[], kind: FileKind): boolean =>
  (fileRule(kind).ofProvince ?? false) &&
  ofFile.some(
    ({ code, params, cell }) =>
      ('english' in params && params.english === 'province') ||
      (code === 'missing-value' &&
        cell === undefined &&
        'column' in params &&
        params.column === 'จังหวัด'),
  );

/** Kind, year and province: from a person, else from the name, else from the table. */
export function identify(
  source: Pick<Source, 'name' | 'bytes'>,
  stated: StatedByPerson,
  found: Recognised = recognise(source.name, source.bytes, stated.kind),
): FileIdentity | { readonly missing: readonly Missing[] } {
  const kind = stated.kind ?? (found.by === 'guess' ? undefined : found.kind);
  const fiscalYear = stated.fiscalYear ?? found.fiscalYear;
  const missing: Missing[] = [];
  if (!kind) missing.push('kind');
  if ((!kind || isYearKind(kind)) && fiscalYear === undefined) missing.push('year');
  if (!kind || missing.length > 0) return { missing };
  const province = fileRule(kind).ofProvince ? stated.province : undefined;
  return { kind, fiscalYear, province: province ?? provinceOfName(source, kind) };
}

/** The only province in the name of a file, where its table has no column for it. */
function provinceOfName(
  { name, bytes }: Pick<Source, 'name' | 'bytes'>,
  kind: FileKind,
): Province | undefined {
  if (!fileRule(kind).ofProvince) return undefined;
  const words = name.replace(/\.\w+$/, '').split(/[\s_.,()[\]]+/);
  const named = new Set(words.flatMap((word) => findProvince(word)?.province ?? []));
  const [only] = named;
  if (named.size !== 1 || !only?.inProgramme) return undefined;
  const text = readFile(name, bytes).text ?? '';
  return /(?:^|[,;\t|"\r\n])\s*(?:จังหวัด|province)\s*(?:$|[,;\t|"\r\n])/i.test(text.slice(0, 20_000))
    ? undefined
    : only;
}
