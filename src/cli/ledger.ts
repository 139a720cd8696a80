import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../domain/fiscal-year.ts';
import { LEDGER_COLUMNS, ledgerLines, missingFromLedger } from '../ingest/published.ts';
import { loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { commandWords, readOptions } from './options.ts';
import { dataEnv, readSettings } from './site/settings.ts';

const BOM = '\ufeff';

/**
 * Appends to `published.csv` what is public now and not yet in it, with the day (`--date`, else
 * `SOURCE_DATE_EPOCH`). The publish workflow runs it once a site is out; running it again changes
 * nothing. Exit code 1 when the data has errors or no day is given, 2 when there is no data.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { date: { type: 'string' }, lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  const day = options.values.date ?? dayOf(process.env.SOURCE_DATE_EPOCH);
  if (!day || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    console.error(say.noDay);
    return 1;
  }
  const settings = readSettings();
  const loaded = await loadFolder(dataEnv(settings)).catch((error: unknown) => {
    if (error instanceof MissingFolder) return undefined;
    throw error;
  });
  if (!loaded) {
    console.error(say.noData(settings.dataDir));
    return 2;
  }
  const { model, problems, records } = loaded;
  if (problems.some((one) => one.severity === 'error')) {
    console.error(say.seeReport);
    return 1;
  }
  const known = records.published.map(({ value }) => value);
  const rows = missingFromLedger(model, known, day);
  if (rows.length > 0) append(join(settings.dataDir, 'published.csv'), ledgerLines(rows));
  console.log(say.entered(rows.length));
  return 0;
}

const dayOf = (epoch: string | undefined): IsoDate | undefined =>
  epoch && /^\d+$/.test(epoch)
    ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
    : undefined;

/** Adds lines at the end; the file is there whole before and after. */
function append(file: string, lines: readonly string[]): void {
  const before = existsSync(file)
    ? readFileSync(file, 'utf8').trimEnd()
    : `${BOM}${LEDGER_COLUMNS.join(',')}`;
  writeFileSync(`${file}.new`, `${[before, ...lines].join('\r\n')}\r\n`);
  renameSync(`${file}.new`, file);
}
