import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../domain/fiscal-year.ts';
import { ADDRESS_COLUMNS, addressLines, missingAddresses } from '../ingest/addresses.ts';
import { LEDGER_COLUMNS, ledgerLines, missingFromLedger } from '../ingest/published.ts';
import { loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { commandWords, readOptions } from './options.ts';
import { dataEnv, readSettings } from './site/settings.ts';

const BOM = '\ufeff';

/**
 * Enters in `published.csv` the names, and in `addresses.csv` the addresses, that are public now and not yet
 * in them, with the day (`--date`, else `SOURCE_DATE_EPOCH`). The publish workflow runs it once a site is
 * out; running it again changes nothing. Exit code 1 when the data has errors or no day is given, 2 when there is no data.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { date: { type: 'string' }, lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  const day = options.values.date ?? dayOf(process.env.SOURCE_DATE_EPOCH);
  if (!day || !isDay(day)) {
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
  const names = records.published.map(({ value }) => value);
  const newNames = missingFromLedger(model, names, day);
  if (newNames.length > 0)
    write(
      join(settings.dataDir, 'published.csv'),
      LEDGER_COLUMNS,
      ledgerLines([...names, ...newNames]),
    );
  console.log(say.entered('published.csv', newNames.length));
  const addresses = records.addresses.map(({ value }) => value);
  const newAddresses = missingAddresses(model, addresses, day);
  if (newAddresses.length > 0)
    write(
      join(settings.dataDir, 'addresses.csv'),
      ADDRESS_COLUMNS,
      addressLines([...addresses, ...newAddresses]),
    );
  console.log(say.entered('addresses.csv', newAddresses.length));
  return 0;
}

/** Whether the text is a day of the calendar: `2026-02-30` is none. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);

const dayOf = (epoch: string | undefined): IsoDate | undefined =>
  epoch && /^\d+$/.test(epoch)
    ? new Date(Number(epoch) * 1000).toISOString().slice(0, 10)
    : undefined;

/**
 * The whole ledger anew, in its own columns and in UTF-8, whatever a hand made of the file before. The file is
 * there whole before and after.
 */
function write(file: string, columns: readonly string[], lines: readonly string[]): void {
  const text = [`${BOM}${columns.join(',')}`, ...lines].map((line) => `${line}\r\n`).join('');
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
