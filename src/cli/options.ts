import { parseArgs, type ParseArgsConfig } from 'node:util';
import { words } from '../i18n/locale.ts';

/** The words of the commands: Thai, unless `--lang en` asks for English. */
export function commandWords(lang?: unknown) {
  return words(lang === 'en' ? 'en' : 'th').cli;
}

/** Reads `--name value` options. An option nobody knows is said in words, with those there are, and `undefined` returned. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const say = commandWords(args[args.indexOf('--lang') + 1]);
    const problem = (error as Error).message.split('. ')[0] ?? '';
    console.error(say.unknownOption(problem, Object.entries(options).map(nameOf)));
    return undefined;
  }
}

const nameOf = ([name, { type }]: readonly [string, { readonly type: string }]): string =>
  type === 'string' ? `--${name} …` : `--${name}`;
