import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isSiteKey, SITE_KEYS } from '../domain/site-settings.ts';
import type { SiteKey } from '../domain/site-settings.ts';
import { exampleOf, parseSetting } from '../ingest/files/site.ts';
import { assertFolders } from '../ingest/read-folder.ts';
import { commandWords, readOptions } from './options.ts';
import { askSettings } from './samples/ask-settings.ts';
import { writeCodeOwners } from './samples/code-owners.ts';
import { findSamples } from './samples/find-samples.ts';
import type { FoundSample } from './samples/find-samples.ts';
import { readTableRows, tableText } from './samples/table-rows.ts';
import { saysItself, takeOut } from './samples/take-out.ts';
import { remoteUrl, uncommitted } from './samples/uncommitted.ts';
import { projectRoot, readSettings } from './site/settings.ts';

const flagOf = (key: SiteKey): string => key.replaceAll('_', '-');

/**
 * `npm run begin`: removes every sample that is marked as one and writes `site.csv` from flags (`--site-url` …),
 * from answers, or with `--yes` from its present values. It deletes only what git could restore, unless `--force` is
 * given. `--codeowners` writes the file in which a host reads who is responsible for the folder of a province. A
 * second run changes nothing.
 */
export async function main(args: string[]): Promise<number> {
  const flags = Object.fromEntries(
    SITE_KEYS.map((key) => [flagOf(key), { type: 'string' as const }]),
  );
  const options = readOptions(args, {
    ...flags,
    lang: { type: 'string' },
    yes: { type: 'boolean' },
    force: { type: 'boolean' },
    codeowners: { type: 'boolean' },
  });
  if (!options) return 1;
  const values = options.values as Values;
  const say = commandWords(values['lang']);
  const settings = readSettings();
  const file = join(settings.dataDir, 'site.csv');
  assertFolders(settings);
  const samples = await findSamples(settings);
  const marked = samples.filter(saysItself);
  const refusal = values['force'] ? undefined : refusalOf(marked, file, say);
  if (refusal) {
    console.error(refusal);
    return 1;
  }
  const given = givenSettings(values, file, settings.dataDir);
  if (!values['yes'] && process.stdin.isTTY && !(await askSettings(given, say.beginAsks))) {
    console.error(say.beginAsks.stopped);
    return 1;
  }
  for (const [key, value] of given) {
    if (value === '' || !('code' in parseSetting(key, value))) continue;
    console.error(say.beginOdd(`--${flagOf(key)}`, value, exampleOf(key)));
    return 1;
  }
  const keep = [settings.dataDir, settings.contentDir, settings.publicDir, projectRoot];
  for (const sample of marked) takeOut(sample, keep);
  writeFileSync(file, tableText([['รายการ', 'ค่า'], ...given]));
  if (values['codeowners'])
    console.log(
      writeCodeOwners(dirname(settings.dataDir), say.codeOwners)
        ? say.codeOwnersWritten
        : say.codeOwnersThere,
    );
  const left = samples.filter((sample) => !saysItself(sample)).map(shown);
  if (left.length > 0) console.error(say.beginLeft([...new Set(left)].slice(0, 8).join('\n  ')));
  console.log(say.beginDone(marked.length, relative(projectRoot, settings.dataDir)));
  return 0;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Each setting from its flag, else from `site.csv`, else its default. */
function givenSettings(values: Values, file: string, dataDir: string): Map<SiteKey, string> {
  const before = readWritten(file);
  return new Map(
    SITE_KEYS.map((key) => {
      const value = values[flagOf(key)] ?? before.get(key) ?? defaultOf(key, dataDir);
      return [key, String(value)];
    }),
  );
}

const shown = ({ file }: FoundSample): string => relative(projectRoot, file);

/** The reason why nothing may be deleted or overwritten yet. */
function refusalOf(
  marked: readonly FoundSample[],
  file: string,
  say: ReturnType<typeof commandWords>,
): string | undefined {
  const touched = [...new Set([...marked.map((sample) => sample.file)])];
  if (existsSync(file) && touched.length > 0) touched.push(file);
  if (touched.length === 0) return undefined;
  const changed = uncommitted(touched);
  if (!changed) return say.beginNoGit;
  return changed.length > 0 ? say.beginChanged(changed.slice(0, 8).join('\n  ')) : undefined;
}

/** The rows of `site.csv` verbatim, also those that cannot be read, so that none is lost. */
function readWritten(file: string): Map<SiteKey, string> {
  const table = existsSync(file) ? readTableRows(file) : undefined;
  const written = new Map<SiteKey, string>();
  for (const [name = '', value = ''] of table?.rows ?? []) {
    const key = name.trim().toLowerCase();
    if (isSiteKey(key) && !written.has(key) && value.trim() !== '') written.set(key, value.trim());
  }
  return written;
}

/** Without a setting the repository counts as public, the careful choice: nothing internal is accepted in it. */
function defaultOf(key: SiteKey, folder: string): string {
  if (key === 'repository') return 'public';
  if (key === 'repository_url') return remoteUrl(folder) ?? '';
  return '';
}
