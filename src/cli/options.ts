import { parseArgs, type ParseArgsConfig } from 'node:util';
import { words } from '../i18n/locale.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The words of the commands: Thai, unless `--lang en` is given. */
export function commandWords(lang?: unknown) {
  return words(lang === 'en' ? 'en' : 'th').cli;
}

/**
 * Reads `--name value` options. A fault is printed in the requested language, with the options there are, and
 * `undefined` returned. `--help` never comes here: `run.mjs` answers it.
 */
export function readOptions<T extends Options>(args: string[], options: T) {
  const fault = findFault(args, options);
  if (!fault) return parseArgs({ args, options, allowPositionals: true });
  const say = commandWords(fault.lang);
  console.error(say.optionFault[fault.code](`--${fault.name}`));
  console.error(say.optionsAre(Object.entries(options).map(nameOf)));
  return undefined;
}

interface OptionFault {
  readonly code: 'unknown' | 'needsValue' | 'takesNoValue';
  readonly name: string;
  readonly lang: unknown;
}

/** The first option that Node would refuse; Node's own messages are English only. */
function findFault(args: string[], options: Options): OptionFault | undefined {
  const known = { lang: { type: 'string' }, ...options } as const;
  const parsed = parseArgs({ args, options: known, strict: false, tokens: true });
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    const { name, value, inlineValue } = token;
    const fault = (code: OptionFault['code']) => ({ code, name, lang: parsed.values.lang });
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === undefined) return fault('unknown');
    if (type === 'boolean' && value !== undefined) return fault('takesNoValue');
    // `--lang --yes`: an argument that begins with a dash is the next option, unless it is written `--lang=--yes`.
    const isMissing = value === undefined || (inlineValue === false && value.startsWith('-'));
    if (type === 'string' && isMissing) return fault('needsValue');
  }
  return undefined;
}

const nameOf = ([name, { type }]: readonly [string, { readonly type: string }]): string =>
  type === 'string' ? `--${name} …` : `--${name}`;
