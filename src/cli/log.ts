import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { commandWords, readOptions } from './options.ts';
import { fetchLog, pushLog } from './log/branch.ts';
import { compareTexts } from './log/compare-texts.ts';
import type { LogCommand } from './log/command.ts';
import { liveLog, logHashIn } from './log/live.ts';
import { saveLog } from './log/save-log.ts';
import { integrityOf } from './site/release-note.ts';
import { projectRoot, readSettings } from './site/settings.ts';

/*
 * The register's log. Modules that need the data or a library are imported on demand: `--fetch` and `--push` run
 * where no package is installed.
 */

const OPTIONS = {
  date: { type: 'string' },
  edition: { type: 'string' },
  format: { type: 'string' },
  verify: { type: 'boolean' },
  older: { type: 'string' },
  receipt: { type: 'string' },
  fetch: { type: 'boolean' },
  live: { type: 'string' },
  take: { type: 'boolean' },
  push: { type: 'boolean' },
  release: { type: 'string' },
  lang: { type: 'string' },
} as const;

/**
 * `npm run log`, by its options:
 *
 * - nothing, `--date YYYY-MM-DD`: adds to the log what is public and not in it yet, as one edition of that day (else
 *   of `SOURCE_DATE_EPOCH`)
 * - `--edition N [--format csv|json]`: prints the register as of that edition
 * - `--verify [FILE] [--older FILE]`: proves the chain, and that it continues an older log
 * - `--receipt FILE`: answers a receipt
 * - `--fetch [REMOTE]`: takes the log from the branch `log`
 * - `--live URL [--take]`: compares the log with the one that is live; `--take` takes a live one that is longer
 * - `--push [REMOTE] [--release FILE]`: puts the log on the branch, when it is the one that the release note names
 *
 * Exit code 0, or 1 with the reason.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, OPTIONS);
  if (!options) return 1;
  const { values, positionals } = options;
  const command: LogCommand = {
    file: readSettings().logFile,
    values,
    named: positionals[0],
    lang: values.lang === 'en' ? 'en' : 'th',
  };
  if (values.fetch) return fetchBranch(command);
  if (values.live !== undefined) return askLive(command, values.live);
  if (values.push) return pushBranch(command);
  const asked = await import('./log/queries.ts');
  if (values.edition !== undefined) return asked.printEdition(command, values.edition);
  if (values.verify) return asked.verify(command);
  if (values.receipt !== undefined) return asked.answerReceipt(command, values.receipt);
  return (await import('./log/record.ts')).record(command);
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function fetchBranch({ file, named, lang }: LogCommand): number {
  const say = commandWords(lang).log;
  const remote = named ?? 'origin';
  const there = fetchLog({ folder: projectRoot, remote });
  if (!there) return fail(say.noBranch(remote));
  const comparison = compareTexts(textOf(file), there.text);
  if (comparison.code === 'differs') return fail(say.localDiffers(file, comparison.line));
  if (comparison.code === 'longer') return fail(say.localLonger(file));
  if (there.text === '') console.log(say.noLogYet);
  else {
    saveLog(file, there.text);
    console.log(say.fetched(file));
  }
  return 0;
}

/** A site that does not answer might hold an edition that would then be lost: the publication stops. */
async function askLive({ file, values, lang }: LogCommand, address: string): Promise<number> {
  const say = commandWords(lang).log;
  if (!URL.canParse(address)) return fail(say.oddAddress(address));
  const live = await liveLog(address);
  if ('code' in live) return fail(say.live[live.code](address));
  const comparison = compareTexts(textOf(file), live.text);
  if (comparison.code === 'differs') return fail(say.live.differs(address, comparison.line));
  if (comparison.code !== 'shorter') {
    console.log(say.live.agrees(address));
    return 0;
  }
  if (!values['take']) return fail(say.live.longer(address));
  const { readVerifiedLog } = await import('../log/verified-log.ts');
  const read = await readVerifiedLog(live.text);
  if ('refusal' in read) return fail(say.live.differs(address, read.refusal.line));
  saveLog(file, live.text);
  console.log(say.fetched(file));
  return 0;
}

async function pushBranch({ file, values, named, lang }: LogCommand): Promise<number> {
  const say = commandWords(lang).log;
  const text = textOf(file);
  if (text === '') {
    console.log(say.noLogYet);
    return 0;
  }
  const release = values['release'];
  if (typeof release === 'string' && !isOfRelease(text, resolve(release)))
    return fail(say.notOfRelease(file, release));
  const [last = ''] = text.trimEnd().split('\r\n').slice(-1);
  const [, edition = '', day = ''] = last.split(',');
  const remote = named ?? 'origin';
  const message = `Record edition ${edition} of ${day} [skip ci]`;
  const pushed = pushLog({ folder: projectRoot, remote }, text, message);
  if (pushed.code === 'differs') return fail(say.branchDiffers(pushed.line));
  if (pushed.code === 'unreachable') return fail(say.notPushed);
  console.log(pushed.code === 'pushed' ? say.pushed(edition) : say.nothingToPush);
  return 0;
}

/** Whether the live site was built with this very log. */
const isOfRelease = (text: string, file: string): boolean =>
  existsSync(file) && logHashIn(readFileSync(file, 'utf8')) === integrityOf(Buffer.from(text));

function fail(reason: string): number {
  console.error(reason);
  return 1;
}
