import { resolve } from 'node:path';
import type { Province } from '../domain/place.ts';
import { findProvince } from '../gazetteer/find-province.ts';
import { findProvinceByCode, findProvinceBySlug, PROVINCES } from '../gazetteer/provinces.ts';
import { words } from '../i18n/locale.ts';
import { type LoadedFolder, loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { nearest } from '../ingest/contract/suggest.ts';
import { formatTerminal } from '../reporters/terminal.ts';
import { toArabic } from '../thai/digits.ts';
import { readOptions } from './options.ts';
import { readReportStyle } from './report/report-style.ts';
import { findEarlier, mayHoldReport, writeReport } from './report/report-folder.ts';
import { chooseScope, reportFiles } from '../site/staff-report/make-report.ts';
import { staffReportWords } from '../site/staff-report/staff-report-words.ts';
import { gatherStaffYear } from '../site/staff-report/staff-year.ts';
import { takeSnapshot, type MonthlySnapshot } from '../site/staff-report/monthly-snapshot.ts';
import { readSettings } from './site/settings.ts';

const OPTIONS = {
  year: { type: 'string' },
  province: { type: 'string' },
  month: { type: 'string' },
  data: { type: 'string' },
  from: { type: 'string' },
  out: { type: 'string', default: 'reports' },
  lang: { type: 'string', default: 'th' },
} as const;

/** A reason to stop before anything is written, as a sentence for the person who can mend it. */
class Refused extends Error {}

/**
 * `npm run report`: the monthly report for staff (steps 2.4 and 2.5) as a page, a workbook, and the snapshot with which
 * the next month is compared. Never published. Exit code 0; 1 when the data has errors or
 * it could not run, and nothing is written.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, OPTIONS);
  if (!options) return 1;
  if (options.positionals.length > 0 || !/^(?:th|en)$/.test(options.values.lang)) {
    console.error(`${staffReportWords('th').usage}\n${staffReportWords('en').usage}`);
    return 1;
  }
  const locale = options.values.lang === 'en' ? 'en' : 'th';
  try {
    return await run(options.values, locale);
  } catch (error) {
    if (error instanceof MissingFolder)
      console.error(words(locale).report.missingFolder(error.folder));
    else if (error instanceof Refused) console.error(error.message);
    else throw error;
    return 1;
  }
}

type Values = NonNullable<ReturnType<typeof readOptions<typeof OPTIONS>>>['values'];

async function run(values: Values, locale: 'th' | 'en'): Promise<number> {
  const say = staffReportWords(locale);
  const folder = resolve(values.out);
  const dataDir = values.data ?? process.env.DATA_DIR ?? 'data';
  const settings = { ...readSettings(), dataDir: resolve(dataDir) };
  if (![settings, readSettings()].every((settings) => mayHoldReport(folder, settings)))
    throw new Refused(say.unsafeFolder(values.out));

  const loaded = await read(dataDir);
  if (hasErrors(loaded)) return tellProblems(loaded, dataDir, locale);
  const province = values.province === undefined ? undefined : provinceOf(values.province, say);
  const scope = chooseScope(loaded, { year: values.year, month: values.month, province }, say);
  if ('refused' in scope) throw new Refused(scope.refused);
  const { fiscalYear, month } = scope;

  let earlier: MonthlySnapshot | undefined;
  if (values.from === undefined) {
    const found = findEarlier(folder, fiscalYear, month, province);
    if (found.broken) console.error(say.brokenEarlier(found.broken));
    earlier = found.snapshot;
  } else {
    const old = await read(values.from);
    if (hasErrors(old)) return tellProblems(old, values.from, locale);
    // A folder from before the year began has nothing to compare with.
    const before = gatherStaffYear(old, fiscalYear, { only: province, until: month });
    earlier = before && takeSnapshot(before, month);
  }
  const parts = { loaded, scope, locale, fromFolder: values.from !== undefined, earlier };
  const files = await reportFiles(parts, readReportStyle());
  try {
    writeReport(folder, files);
  } catch {
    throw new Refused(say.unwritable(folder));
  }
  for (const file of files.keys()) console.log(say.written(resolve(folder, file)));
  return 0;
}

const read = (dataDir: string): Promise<LoadedFolder> =>
  loadFolder({ ...process.env, DATA_DIR: dataDir });

const hasErrors = ({ problems }: LoadedFolder): boolean =>
  problems.some((problem) => problem.severity === 'error');

function tellProblems({ problems }: LoadedFolder, dataDir: string, locale: 'th' | 'en'): number {
  console.log(formatTerminal(problems, locale, { dataDir }));
  return 1;
}

/** A province by name, by the slug of its address, or by code. */
function provinceOf(text: string, say: ReturnType<typeof staffReportWords>): Province {
  const plain = toArabic(text).trim();
  const found =
    findProvinceByCode(plain) ??
    findProvinceBySlug(plain.toLowerCase()) ??
    findProvince(text)?.province;
  if (found?.inProgramme) return found;
  const names = PROVINCES.filter((province) => province.inProgramme).map((province) => province.th);
  throw new Refused(say.noProvince(text, nearest(text, names).join(' ')));
}
