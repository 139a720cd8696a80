import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Locale, words } from '../i18n/locale.ts';
import { findSources } from '../ingest/prepare/find-sources.ts';
import type { Source } from '../ingest/prepare/find-sources.ts';
import { maskedText } from '../ingest/personal/mask-problem.ts';
import { isPrepared, prepare } from '../ingest/prepare/prepare.ts';
import type { Prepared, StatedByPerson } from '../ingest/prepare/prepare.ts';
import { MOST_BYTES } from '../ingest/table/read-file.ts';
import { loadPlaces } from '../ingest/read-folder.ts';
import { formatPrepared } from '../reporters/prepare.ts';
import { formatTerminal } from '../reporters/terminal.ts';
import { ask, askFor, sayMissing } from './prepare/ask-missing.ts';
import { provinceOf, readRequest, type Request } from './prepare/request.ts';
import { writeForms } from './prepare/write-forms.ts';

/**
 * `npm run prepare -- FILE…`: turns an office's files into files that can be handed in, below `--out`. Exit code 0
 * when every file was written, 1 when one has an error, information is missing or a flag is wrong. With `--form`,
 * see `writeForms`.
 */
export async function main(args: string[]): Promise<number> {
  const options = readRequest(args);
  if (!options) return 1;
  const { files, form, locale } = options;
  if (form !== undefined) return writeForms({ ...options, form });
  const gazetteer = await loadPlaces();
  const done: Prepared[] = [];
  let isWhole = true;
  for (const file of files) {
    const sources = await sourcesOf(file, options);
    if (!sources) isWhole = false;
    for (const source of sources ?? []) {
      const found = await prepareOrAsk(source, file, options, gazetteer);
      if (!found || !report(found, locale)) isWhole = false;
      else done.push(found);
    }
  }
  return write(done, options) && isWhole ? 0 : 1;
}

async function sourcesOf(
  file: string,
  { stated, sheet, locale }: Request,
): Promise<readonly Source[] | undefined> {
  const say = words(locale).prepare;
  const given = readGiven(file);
  if (!given) {
    console.error(say.unreadable(maskedText(file)));
    return undefined;
  }
  const found = await findSources(given, { kind: stated.kind, sheet });
  if ('sources' in found) return found.sources;
  console.error(say.heading(maskedText(file)));
  if (found.fault !== 'which-sheet') {
    console.error(say.fault[found.fault]);
    return undefined;
  }
  const named = sheet === undefined ? await ask(say.ask.sheet, found.sheets) : undefined;
  const again = named ? await findSources(given, { kind: stated.kind, sheet: named }) : found;
  if ('sources' in again) return again.sources;
  console.error(say.whichSheet(found.sheets.map(maskedText)));
  return undefined;
}

function readGiven(file: string) {
  try {
    if (!statSync(file).isFile()) return undefined;
    // Its size alone is enough to refuse a file that is larger than any register.
    const isLarge = statSync(file).size > MOST_BYTES * 2;
    const bytes = isLarge ? new Uint8Array(MOST_BYTES + 1) : new Uint8Array(readFileSync(file));
    return { name: basename(file), bytes, folders: foldersOf(file) };
  } catch {
    return undefined;
  }
}

/** The names of the folder of a file and of the one above it. */
const foldersOf = (file: string): string[] =>
  dirname(resolve(file)).split(/[\\/]/).reverse().slice(0, 2);

/** What the folders of a file say about it, as in `2567/surat-thani/targets.csv`; a flag overrules it. */
function saidByFolder(file: string, stated: StatedByPerson): StatedByPerson {
  const [parent = '', above = ''] = foldersOf(file);
  const year = [parent, above].find((name) => /^25\d\d$/.test(name));
  const province = year === above ? provinceOf(parent) : undefined;
  return {
    kind: stated.kind,
    fiscalYear: stated.fiscalYear ?? (year === undefined ? undefined : Number(year)),
    province: stated.province ?? province,
  };
}

async function prepareOrAsk(
  source: Source,
  file: string,
  { stated, locale }: Request,
  gazetteer: Parameters<typeof prepare>[2],
): Promise<Prepared | undefined> {
  const say = words(locale).prepare;
  let known = saidByFolder(file, stated);
  for (let round = 0; round < 3; round += 1) {
    const found = prepare(source, known, gazetteer);
    if (!('missing' in found)) {
      if (isPrepared(found.kind)) return found;
      console.error(`${say.heading(maskedText(source.label))}\n${say.notPrepared(found.kind)}`);
      return undefined;
    }
    const answers = await askFor(found.missing, locale);
    if (!answers) {
      console.error(say.heading(maskedText(source.label)));
      for (const what of found.missing) console.error(sayMissing(what, locale));
      return undefined;
    }
    known = { ...known, ...answers };
  }
  return undefined;
}

/** Prints the findings; returns whether the file may be written. */
function report(prepared: Prepared, locale: Locale): boolean {
  const say = words(locale).prepare;
  const { problems, source, table } = prepared;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  console.log(say.heading(maskedText(source.label)));
  if (problems.length > 0) console.log(formatTerminal(problems, locale, { dataDir: '' }));
  if (table) console.log(formatPrepared(prepared, locale));
  if (errors > 0) console.error(say.refused(errors));
  else if (table?.rows === 0) console.error(say.nothing);
  return errors === 0 && table !== undefined && table.rows > 0;
}

/** Writes the prepared files; none where two have the same path. */
function write(done: readonly Prepared[], { out, locale }: Request): boolean {
  const say = words(locale).prepare;
  const paths = done.flatMap(({ table }) => table?.path ?? []);
  const twice = paths.find((path, at) => paths.indexOf(path) !== at);
  if (twice !== undefined) {
    const labels = done.flatMap(({ table, source }) =>
      table?.path === twice ? maskedText(source.label) : [],
    );
    console.error(say.sameOutput(twice, labels));
    return false;
  }
  for (const { table } of done) {
    if (!table) continue;
    const file = join(out, table.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, table.text);
    console.log(say.written(file, table.rows));
    console.log(say.belongs(table.path));
  }
  return true;
}
