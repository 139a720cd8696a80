import { relative, resolve } from 'node:path';
import { readOptions } from '../cli/options.ts';
import { projectRoot, readSettings } from '../cli/site/settings.ts';
import { words } from '../i18n/locale.ts';
import { findAddress, readBuiltSite } from './built-site.ts';
import { countYears } from './counting/count-years.ts';
import { judgeSite } from './judgements/judge-site.ts';
import type { Verdict } from './judgements/judgement.ts';
import { EXIT, verifyAgainst } from './verify-against.ts';

type Words = ReturnType<typeof words>['verify'];

/** The most findings of a judgement that are printed; the rest is counted. */
const MOST = 10;

/**
 * `npm run verify [-- DIR]`: judges a built site in DIR, else `OUT_DIR`, against the data of `DATA_DIR` and
 * `CONTENT_DIR`. Exit code 0 when everything holds, 1 when something does not or no site is there.
 *
 * `npm run verify [-- DIR|ADDRESS] --against release.json|DIR|ADDRESS`: whether a copy is file by file what a
 * release says. Exit code 0 when it is whole, 1 when it is not, 2 when one of both cannot be read.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' }, against: { type: 'string' } });
  if (!options) return args.includes('--against') ? EXIT.unreadable : 1;
  const locale = options.values.lang === 'en' ? 'en' : 'th';
  const say = words(locale).verify;
  const started = performance.now();
  const settings = readSettings();
  const [named] = options.positionals;
  const { against } = options.values;
  if (against !== undefined) return verifyAgainst(named ?? settings.outDir, against, say.against);
  const folder = named ? resolve(named) : settings.outDir;
  const shown = relative(projectRoot, folder) || folder;
  const address = findAddress(folder);
  if (!address) {
    console.error(say.noSite(shown));
    return 1;
  }
  const { dataDir, contentDir } = settings;
  const built = readBuiltSite(address);
  const count = (number: number) => number.toLocaleString('en');
  console.log(say.reading(shown, count(built.pages.length), count(built.files.size)));
  const register = { dataDir, contentDir, years: await countYears(dataDir) };
  const verdicts = await judgeSite({ built, register });
  for (const verdict of verdicts) console.log(formatVerdict(verdict, say));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const wrong = verdicts.reduce((sum, { findings }) => sum + findings.length, 0);
  console.log(wrong === 0 ? say.holds(seconds) : say.broken(wrong, seconds));
  return wrong === 0 ? 0 : 1;
}

/** A line for a judgement that holds; otherwise its findings below it, and those that do not fail. */
export function formatVerdict(
  { judgement, looked, findings, remarks }: Verdict,
  say: Words,
): string {
  const mark = findings.length > 0 ? '✗' : looked > 0 ? '✓' : '·';
  const seen = looked > 0 ? say.looked(looked.toLocaleString('en')) : say.nothing;
  const sentences = findings.map(({ name, at, what }) => say.findings[name](at, what));
  const remarkLines = remarks.map(
    ({ name, at, what }) => `${say.remark}: ${say.findings[name](at, what)}`,
  );
  const lines = [sentences, remarkLines].flatMap((list) => [
    ...list.slice(0, MOST),
    ...(list.length > MOST ? [say.more(list.length - MOST)] : []),
  ]);
  return [
    `${mark} ${say.judgements[judgement]}: ${seen}`,
    ...lines.map((line) => `    ${line}`),
  ].join('\n');
}
