import { words } from '../i18n/locale.ts';
import type { Problem } from '../problems/problem.ts';
import { loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { formatGithub } from '../reporters/github.ts';
import { formatJson } from '../reporters/json.ts';
import { formatMarkdown } from '../reporters/markdown.ts';
import { formatTerminal } from '../reporters/terminal.ts';
import { readOptions } from './options.ts';
import { checkPublicFiles } from './site/check-public-files.ts';
import { readSettings } from './site/settings.ts';

type Locale = 'th' | 'en';
type Format = (problems: readonly Problem[], locale: Locale, dataDir: string) => string;

const FORMATS: Readonly<Record<string, Format>> = {
  text: (problems, locale, dataDir) =>
    formatTerminal(problems, locale, { dataDir, colour: wantsColour() }),
  json: (problems) => formatJson(problems),
  github: (problems, locale, dataDir) => formatGithub(problems, locale, { dataDir }),
  markdown: (problems, locale, dataDir) => formatMarkdown(problems, locale, { dataDir }),
};

const OPTIONS = {
  data: { type: 'string' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'th' },
} as const;

/** `npm run check`: prints the report on the data. Exit code 0 without errors, 1 with, 2 when it could not run. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, OPTIONS);
  if (!options) return 2;
  const asked = options.positionals.length === 0 ? chosen(options.values) : undefined;
  if (!asked) {
    console.error(`${words('th').report.usageCheck}\n${words('en').report.usageCheck}`);
    return 2;
  }
  const { locale, format, dataDir } = asked;
  try {
    const env: NodeJS.ProcessEnv = {
      ...process.env,
      ...(dataDir === undefined ? {} : { DATA_DIR: dataDir }),
    };
    const loaded = await loadFolder(env);
    const { publicDir } = readSettings(env);
    const problems = [...loaded.problems, ...(await checkPublicFiles(publicDir))];
    console.log(format(problems, locale, env.DATA_DIR || 'data'));
    return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof MissingFolder)) throw error;
    console.error(words(locale).report.missingFolder(error.folder));
    return 2;
  }
}

type Values = NonNullable<ReturnType<typeof readOptions<typeof OPTIONS>>>['values'];

/** The options as typed values; undefined where one has an unknown value. */
function chosen({ data, format: name, lang }: Values) {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!format || (lang !== 'th' && lang !== 'en')) return undefined;
  return { locale: lang, format, dataDir: data } as const;
}

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org). */
function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
