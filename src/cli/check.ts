import { parseArgs } from 'node:util';
import { words } from '../i18n/locale.ts';
import type { Problem } from '../problems/problem.ts';
import { loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { formatGithub } from '../reporters/github.ts';
import { formatJson } from '../reporters/json.ts';
import { formatMarkdown } from '../reporters/markdown.ts';
import { formatTerminal } from '../reporters/terminal.ts';
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

/** `npm run check`: prints the report on the data. Exit code 0 without errors, 1 with, 2 when it could not run. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) {
    console.error(`${words('th').report.usageCheck}\n${words('en').report.usageCheck}`);
    return 2;
  }
  const { locale, format, dataDir } = options;
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

function readOptions(
  args: string[],
): { locale: Locale; format: Format; dataDir: string | undefined } | undefined {
  try {
    const { values } = parseArgs({
      args,
      options: {
        data: { type: 'string' },
        format: { type: 'string', default: 'text' },
        lang: { type: 'string', default: 'th' },
      },
    });
    const format = Object.hasOwn(FORMATS, values.format) ? FORMATS[values.format] : undefined;
    if (!format || (values.lang !== 'th' && values.lang !== 'en')) return undefined;
    return { locale: values.lang, format, dataDir: values.data };
  } catch {
    return undefined;
  }
}

/** Colour only where somebody watches, and has not asked to be spared (no-color.org). */
function wantsColour(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
