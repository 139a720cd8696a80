import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { words } from '../../i18n/locale.ts';
import { editionsOf } from '../../log/editions.ts';
import type { Log } from '../../log/entry.ts';
import { checkReceipt, parseReceipt } from '../../log/receipt.ts';
import { foldRegister } from '../../log/register.ts';
import { registerCsv, registerJson } from '../../log/register-file.ts';
import { readVerifiedLog } from '../../log/verified-log.ts';
import type { LogCommand } from './command.ts';
import { commandWords } from '../options.ts';
import { receiptInWords } from '../../i18n/receipt-in-words.ts';

/** `--edition N`: prints the register as of that edition on standard output. */
export async function printEdition(command: LogCommand, asked: string): Promise<number> {
  const log = await verifiedLog(command, command.file);
  if (!log) return 1;
  const edition = editionsOf(log).find(({ number }) => String(number) === asked);
  const say = commandWords(command.lang).log;
  if (!edition) {
    console.error(say.noEdition(asked, log.at(-1)?.edition ?? 0));
    return 1;
  }
  const register = foldRegister(log, edition.number);
  const isJson = command.values['format'] === 'json';
  process.stdout.write(isJson ? registerJson(register, edition) : registerCsv(register));
  return 0;
}

/** `--verify [FILE] [--older FILE]` */
export async function verify(command: LogCommand): Promise<number> {
  const { values, named, lang } = command;
  const say = commandWords(lang).log;
  const older =
    typeof values['older'] === 'string'
      ? await verifiedLog(command, resolve(values['older']))
      : ([] as Log);
  const file = named ? resolve(named) : command.file;
  const log = older && (await verifiedLog(command, file, older));
  if (!log) return 1;
  const last = log.at(-1);
  console.log(last ? say.holds(log.length, last.edition, last.hash) : say.noLogYet);
  return 0;
}

/**
 * `--receipt FILE`: prints whether the register still says the same, or when and why it changed. Exit code 0 in both
 * cases, 1 where the receipt cannot be answered.
 */
export async function answerReceipt(command: LogCommand, file: string): Promise<number> {
  const say = words(command.lang).editions.answers;
  const receipt = existsSync(file) ? parseReceipt(readFileSync(file, 'utf8')) : undefined;
  if (!receipt) {
    console.error(say.noReceipt);
    return 1;
  }
  const log = await verifiedLog(command, command.file);
  if (!log) return 1;
  const answer = await checkReceipt(log, receipt);
  const { editions } = words(command.lang);
  const edition = log.at(-1)?.edition ?? 0;
  console.log(receiptInWords({ answer, receipt, edition }, editions, command.lang).join('\n'));
  return ['still-so', 'still-nothing', 'changed'].includes(answer.code) ? 0 : 1;
}

/** The log of a file, verified; faults are printed. A missing file is a log without lines. */
async function verifiedLog(
  { lang }: LogCommand,
  file: string,
  older: Log = [],
): Promise<Log | undefined> {
  if (!existsSync(file)) return older.length === 0 ? [] : refuse(lang, 'shortened', 2);
  const read = await readVerifiedLog(readFileSync(file, 'utf8'), older);
  return 'log' in read ? read.log : refuse(lang, read.refusal.code, read.refusal.line);
}

function refuse(lang: 'th' | 'en', code: string, line: number): undefined {
  console.error(commandWords(lang).log.refused(code, line));
  return undefined;
}
