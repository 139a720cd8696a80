import { parseArgs, type ParseArgsConfig } from 'node:util';
import { words } from '../i18n/locale.ts';

/** The words of the commands: Thai, unless `--lang en` asks for English. */
export function commandWords(lang?: unknown) {
  return words(lang === 'en' ? 'en' : 'th').cli;
}

/** Reads `--name value` options. An option nobody knows is said in words, and `undefined` returned. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    console.error(commandWords().unknownOption((error as Error).message.split('. ')[0] ?? ''));
    return undefined;
  }
}
