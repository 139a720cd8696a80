import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './child.ts';
import { commandWords, readOptions } from './options.ts';
import { projectRoot } from './site/settings.ts';

const FOLDER = join(projectRoot, 'reports');

/**
 * `npm run proposal -- --from COMMIT`: prepares everything that shows a proposed change: the problems beside their
 * lines, what would change in public, the built and verified site, and one page with pictures
 * (`reports/proposal.html`). Compares with the data of COMMIT. Exit code 0 when the change may be merged, else 1.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { from: { type: 'string' }, lang: { type: 'string' } });
  if (!options) return 1;
  const { from = 'HEAD^', lang } = options.values;
  const inWords = lang === 'en' ? ['--lang', 'en'] : [];
  mkdirSync(FOLDER, { recursive: true });
  const report = await runCommand('check', ['--format', 'markdown', ...inWords], { capture: true });
  summarise(report.output);
  const { code } = await runCommand('publish-check', ['--samples', ...inWords]);
  if (code !== 0) return 1;
  const before = join(projectRoot, '.build/before');
  rmSync(before, { recursive: true, force: true });
  try {
    git('worktree', 'prune');
    git('worktree', 'add', '--quiet', '--detach', '--force', before, from);
  } catch {
    console.error(commandWords(lang).unknownCommit(from));
    return 1;
  }
  const changes = await runCommand(
    'changes',
    ['--from', join(before, 'data'), '--format', 'markdown', ...inWords],
    { capture: true },
  );
  summarise(changes.output);
  const file = join(FOLDER, 'changes.md');
  writeFileSync(file, changes.output);
  const old = await buildBefore(before);
  const bundle = ['--changes', file, ...(old ? ['--before', old] : []), ...inWords];
  return (await runCommand('preview-bundle', bundle)).code;
}

const git = (...args: string[]) => execFileSync('git', args, { cwd: projectRoot, stdio: 'pipe' });

/** The site of the earlier data with the present engine, so that it differs only by the rows. */
async function buildBefore(before: string): Promise<string | undefined> {
  const folder = join(projectRoot, '.build/site-before');
  const named = {
    DATA_DIR: join(before, 'data'),
    CONTENT_DIR: join(before, 'content'),
    PUBLIC_DIR: join(before, 'public'),
    OUT_DIR: folder,
  };
  if (!existsSync(named.DATA_DIR)) return undefined;
  const { code } = await runCommand('build', [], { capture: true, env: named });
  return code === 0 ? folder : undefined;
}

/** Beyond a megabyte a host does not show the summary at all. */
const MOST_SUMMARY = 300_000;

/**
 * Writes to the summary of the host's run where there is one, else to the screen; whole lines, as many as are shown
 * there.
 */
function summarise(text: string): void {
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY) appendFileSync(GITHUB_STEP_SUMMARY, `${beginning(text)}\n`);
  else console.log(text);
}

const beginning = (text: string): string =>
  text.length <= MOST_SUMMARY
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', MOST_SUMMARY))}\n\n…`;
