import { actsInWords } from '../../i18n/acts-in-words.ts';
import { words } from '../../i18n/locale.ts';
import { loadFolder, MissingFolder } from '../../ingest/read-folder.ts';
import { editionsOf } from '../../log/editions.ts';
import { writeLog } from '../../log/log-file.ts';
import { dayAt } from '../../site/programme/calendar-position.ts';
import type { LogCommand } from './command.ts';
import { commandWords } from '../options.ts';
import { dataEnv, readSettings } from '../site/settings.ts';
import { appendToLog } from './append.ts';
import { saveLog } from './save-log.ts';

/** Adds to the log what is public now and not yet in it. A second run adds nothing. */
export async function record({ file, values, lang }: LogCommand): Promise<number> {
  const say = commandWords(lang);
  const { editions } = words(lang);
  const day =
    typeof values['date'] === 'string' ? values['date'] : dayAt(process.env.SOURCE_DATE_EPOCH);
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
    return 1;
  }
  if (loaded.problems.some((problem) => problem.severity === 'error')) {
    console.error(say.seeReport);
    return 1;
  }
  const log = await appendToLog(loaded, day);
  const added = editionsOf(log).filter(({ entry }) => entry > loaded.log.length);
  if (log.length > 0) saveLog(file, writeLog(log));
  for (const edition of added)
    console.log(say.log.added(edition.number, actsInWords(edition, editions), edition.head));
  if (added.length === 0)
    console.log(log.length > 0 ? say.log.nothingNew(log.at(-1)!.edition) : say.log.nothingPublic);
  return 0;
}

/** Whether the text is a day of the calendar: `2026-02-30` is not. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(text).toISOString().startsWith(text);
