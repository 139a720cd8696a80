import { addressesOf } from '../domain/address.ts';
import { compareModels } from '../domain/changes.ts';
import { words } from '../i18n/locale.ts';
import { reportWords } from '../i18n/report-words.ts';
import { loadFolder, MissingFolder } from '../ingest/read-folder.ts';
import { formatChanges, formatChangesJson, formatChangesMarkdown } from '../reporters/changes.ts';
import type { ChangeReport } from '../reporters/changes.ts';
import { spokenValues } from '../site/open-data/spoken.ts';
import { routes } from '../site/routes.ts';
import { readOptions } from './options.ts';

type Locale = 'th' | 'en';

const FORMATS: Readonly<Record<string, (report: ChangeReport, locale: Locale) => string>> = {
  text: formatChanges,
  json: formatChangesJson,
  markdown: formatChangesMarkdown,
  github: formatChanges,
};

const OPTIONS = {
  from: { type: 'string' },
  to: { type: 'string' },
  format: { type: 'string', default: 'text' },
  lang: { type: 'string', default: 'th' },
} as const;

/**
 * `npm run changes`: prints what would change in public between two data folders. Exit code 0, or 1 where either has
 * errors or it could not run.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, OPTIONS);
  if (!options) return 1;
  const asked = options.positionals.length === 0 ? chosen(options.values) : undefined;
  if (!asked) {
    console.error(`${words('th').report.usageChanges}\n${words('en').report.usageChanges}`);
    return 1;
  }
  const { from, to, format, locale } = asked;
  try {
    const before = await loadFolder({ ...process.env, DATA_DIR: from });
    const after = await loadFolder({
      ...process.env,
      ...(to === undefined ? {} : { DATA_DIR: to }),
    });
    const wrong = [
      { folder: from, problems: before.problems },
      { folder: to ?? process.env.DATA_DIR ?? 'data', problems: after.problems },
    ].map(({ folder, problems }) => ({
      folder,
      errors: problems.filter(({ severity }) => severity === 'error').length,
    }));
    for (const { folder, errors } of wrong)
      if (errors > 0) console.error(words(locale).report.changes.refused(errors, folder));
    if (wrong.some(({ errors }) => errors > 0)) return 1;
    const lost = [...addressesOf(before.model)].filter(
      (address) => !addressesOf(after.model).has(address),
    );
    const redirects = new Map(after.records.redirects.map(({ value }) => [value.from, value.to]));
    const report = {
      changes: compareModels(before.model, after.model),
      addresses: lost.map((address) => ({ from: address, to: redirects.get(address) })),
      spoken: (language: Locale) => spokenValues(reportWords(language)),
      addressOf: routes.tambon,
    };
    console.log(format(report, locale));
    return 0;
  } catch (error) {
    if (!(error instanceof MissingFolder)) throw error;
    console.error(words(locale).report.missingFolder(error.folder));
    return 1;
  }
}

type Values = NonNullable<ReturnType<typeof readOptions<typeof OPTIONS>>>['values'];

/** The options as typed values; undefined where one is missing or has an unknown value. */
function chosen({ from, to, format: name, lang }: Values) {
  const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
  if (!from || !format || (lang !== 'th' && lang !== 'en')) return undefined;
  return { from, to, format, locale: lang } as const;
}
