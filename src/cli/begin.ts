import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { SITE_KEYS } from '../domain/site-settings.ts';
import type { SiteKey } from '../domain/site-settings.ts';
import { readSiteSettings } from '../ingest/read-folder.ts';
import { parseSetting } from '../ingest/site.ts';
import { commandWords, readOptions } from './options.ts';
import { findSamples } from './samples/find-samples.ts';
import type { FoundSample } from './samples/find-samples.ts';
import { dataEnv, projectRoot, readSettings } from './site/settings.ts';

const flagOf = (key: SiteKey): string => key.replaceAll('_', '-');

/**
 * `npm run begin`: takes every sample out and writes `site.csv` from flags (`--site-url` …), from answers, or
 * with `--yes` from what is there already. It deletes no sample that has changes git does not know, unless
 * `--force` says so: those could not be had back. A second run finds nothing left to do.
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
  });
  if (!options) return 1;
  const values = options.values as Readonly<Record<string, string | boolean | undefined>>;
  const say = commandWords(values['lang']);
  const settings = readSettings();
  const samples = await findSamples(settings);
  const changed = values['force'] ? [] : uncommitted(samples.map(({ file }) => file));
  if (changed.length > 0) {
    console.error(say.beginChanged(changed.slice(0, 8).join('\n  ')));
    return 1;
  }
  const before = readSiteSettings({ DATA_DIR: dataEnv(settings).DATA_DIR });
  const given = new Map<SiteKey, string>(
    SITE_KEYS.flatMap((key): [SiteKey, string][] => {
      const value = values[flagOf(key)] ?? before[key] ?? (key === 'repository' ? 'public' : '');
      return [[key, String(value)]];
    }),
  );
  if (!values['yes'] && process.stdin.isTTY) await ask(given, say.beginQuestions);
  for (const [key, value] of given) {
    if (value === '' || !('code' in parseSetting(key, value))) continue;
    console.error(say.beginOdd(`--${flagOf(key)}`, value));
    return 1;
  }
  for (const one of samples) takeOut(one);
  const rows = [...given].map(([key, value]) => `${key},${quoted(value)}`);
  writeFileSync(join(settings.dataDir, 'site.csv'), `\uFEFFรายการ,ค่า\r\n${rows.join('\r\n')}\r\n`);
  console.log(say.beginDone(samples.length, relative(projectRoot, settings.dataDir)));
  return 0;
}

async function ask(
  given: Map<SiteKey, string>,
  questions: Readonly<Record<SiteKey, string>>,
): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  for (const key of SITE_KEYS) {
    const shown = given.get(key);
    const answer = await lines.question(`${questions[key]}${shown ? ` [${shown}]` : ''}: `);
    if (answer.trim() !== '') given.set(key, answer.trim());
  }
  lines.close();
}

/** Those of the files that git does not know as they are; none where there is no git. */
function uncommitted(files: readonly string[]): string[] {
  if (files.length === 0) return [];
  try {
    const options = { cwd: projectRoot, encoding: 'utf8' as const, stdio: 'pipe' as const };
    const out = execFileSync('git', ['status', '--porcelain', '--', ...files], options);
    return out.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(3)]));
  } catch {
    return [];
  }
}

/** A whole file and the folders it leaves empty; or the lines of a file that also holds real rows. */
function takeOut({ file, lines }: FoundSample): void {
  if (lines) {
    const gone = new Set(lines);
    const rows = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, rows.filter((_, at) => !gone.has(at + 1)).join('\n'));
    return;
  }
  rmSync(file, { force: true });
  let folder = dirname(file);
  while (existsSync(folder) && readdirSync(folder).length === 0 && folder !== projectRoot) {
    rmdirSync(folder);
    folder = dirname(folder);
  }
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
