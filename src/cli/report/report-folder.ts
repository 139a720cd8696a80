import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import { projectRoot, type Settings } from '../site/settings.ts';
import type { Month } from '../../domain/month.ts';
import { buddhistMonth } from '../../site/staff-report/report-month.ts';
import { parseSnapshot, type MonthlySnapshot } from '../../site/staff-report/monthly-snapshot.ts';

/**
 * Whether a report may be written into a folder: outside the project, or below its `reports/`, which git ignores and
 * no build reads; never into a folder that a build reads or writes, wherever the environment puts it. Links are
 * followed.
 */
export function mayHoldReport(folder: string, { dataDir, contentDir, outDir }: Settings): boolean {
  const real = realPath(folder);
  const project = realPath(projectRoot);
  // Not where `reports` is a link: it could lead to the site itself.
  if (isBelow(real, project) && !isBelow(real, join(project, 'reports'))) return false;
  return ![dataDir, contentDir, outDir].some((dir) => isBelow(real, realPath(dir)));
}

/** The path with every link on it resolved, also where its end does not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path);
  if (existsSync(whole)) return realpathSync(whole);
  const parent = dirname(whole);
  return parent === whole ? whole : join(realPath(parent), basename(whole));
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way));
}

/** The snapshot of an earlier month, or the file that should hold one and does not. */
export interface Earlier {
  readonly snapshot?: MonthlySnapshot;
  /** A file that should hold a snapshot and does not. */
  readonly broken?: string;
}

/**
 * The newest snapshot of an earlier month of the year: of the same province, or of the country, whichever is newer.
 * A country's report is never compared with a province's.
 */
export function findEarlier(
  folder: string,
  fiscalYear: FiscalYear,
  month: Month,
  province: Province | undefined,
): Earlier {
  if (!existsSync(folder)) return {};
  const own = province ? `-${province.slug}` : '';
  const candidates = readdirSync(folder)
    .flatMap((name) => {
      const [, when, of] = /^staff-(\d{4}-\d{2})((?:-[a-z-]+)?)\.json$/.exec(name) ?? [];
      return when !== undefined && (of === own || of === '') ? [{ name, when, of }] : [];
    })
    .filter(({ when }) => when < buddhistMonth(month))
    .sort((a, b) => (a.when === b.when ? b.of!.length - a.of!.length : a.when < b.when ? 1 : -1));
  for (const { name } of candidates) {
    const snapshot = parseSnapshot(readFileSync(join(folder, name), 'utf8'));
    if (!snapshot) return { broken: join(folder, name) };
    if (snapshot.fiscalYear === fiscalYear) return { snapshot };
  }
  return {};
}

/** Writes the files of a report, each as a whole or not at all. */
export function writeReport(folder: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) writeFileSync(join(folder, `${name}.new`), content);
  for (const name of files.keys()) renameSync(join(folder, `${name}.new`), join(folder, name));
}
