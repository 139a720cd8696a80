import { execFileSync } from 'node:child_process';
import { commandWords, readOptions } from './options.ts';
import { projectRoot } from './site/settings.ts';

const FILES = ['data/published.csv', 'data/addresses.csv'];
const TRIES = 3;

/**
 * `npm run ledger-push [-- REMOTE]`: commits what `npm run ledger` entered, and pushes it. It needs nothing installed:
 * where it runs there is a token that may push. Exit code 0 when the ledger is pushed or has nothing new.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  const [remote = 'origin'] = options.positionals;
  const git = (...command: string[]) =>
    execFileSync('git', command, { cwd: projectRoot, encoding: 'utf8' }).trim();
  if (git('status', '--porcelain', '--', ...FILES) === '') return 0;
  git('add', '--', ...FILES);
  const author = ['-c', 'user.name=ledger', '-c', 'user.email=ledger@localhost'];
  git(
    ...author,
    'commit',
    '--quiet',
    '--message',
    'Enter what was published in the ledger [skip ci]',
  );
  const branch = process.env.CI_DEFAULT_BRANCH ?? git('rev-parse', '--abbrev-ref', 'HEAD');
  // Somebody may have merged since the checkout: their commit comes first, ours again on top of it.
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    try {
      git('push', '--quiet', remote, `HEAD:${branch}`);
      return 0;
    } catch {
      git(...author, 'pull', '--quiet', '--rebase', remote, branch);
    }
  }
  console.error(say.notPushed);
  return 1;
}
