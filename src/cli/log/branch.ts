import { execFileSync } from 'node:child_process';
import { compareTexts } from './compare-texts.ts';

/*
 * The branch of the log, by git's plumbing: the checked-out files are not touched, and no package has to be
 * installed, because a push runs with a token.
 */

const BRANCH = 'refs/heads/log';
const FILE = 'log.csv';
const TRIES = 3;
const AUTHOR = { name: 'register-log', email: 'register-log@localhost' };

export interface Checkout {
  /** A checkout. */
  readonly folder: string;
  /** Name or address of a repository. */
  readonly remote: string;
}

/** The result of a push; `differs` and `unreachable` change nothing. */
export type Pushed =
  | { readonly code: 'pushed' | 'nothing-new' | 'unreachable' }
  | { readonly code: 'differs'; readonly line: number };

/** The log of the branch; empty where there is no branch yet, undefined where the repository does not answer. */
export function fetchLog(
  checkout: Checkout,
): { readonly text: string; readonly tip: string } | undefined {
  try {
    const tip = git(checkout, ['ls-remote', checkout.remote, BRANCH]).split(/\s/)[0] ?? '';
    if (tip === '') return { text: '', tip };
    git(checkout, ['fetch', '--quiet', '--no-tags', checkout.remote, BRANCH]);
    return { text: git(checkout, ['cat-file', 'blob', `${tip}:${FILE}`]), tip };
  } catch {
    return undefined;
  }
}

/**
 * Puts a log on the branch when it continues the log there. When somebody pushes meanwhile, the logs are compared
 * anew.
 *
 * @param message of the commit
 */
export function pushLog(checkout: Checkout, text: string, message: string): Pushed {
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const there = fetchLog(checkout);
    if (!there) return { code: 'unreachable' };
    const comparison = compareTexts(text, there.text);
    if (comparison.code === 'differs') return comparison;
    if (comparison.code !== 'longer') return { code: 'nothing-new' };
    if (pushOnto(checkout, there.tip, { text, message })) return { code: 'pushed' };
  }
  return { code: 'unreachable' };
}

function pushOnto(
  checkout: Checkout,
  tip: string,
  { text, message }: { readonly text: string; readonly message: string },
): boolean {
  const blob = git(checkout, ['hash-object', '-w', '--stdin'], text).trim();
  const tree = git(checkout, ['mktree'], `100644 blob ${blob}\t${FILE}\n`).trim();
  const parents = tip === '' ? [] : ['-p', tip];
  const commit = git(checkout, ['commit-tree', tree, ...parents, '-m', message]).trim();
  try {
    // Without force: git refuses when the branch moved meanwhile.
    git(checkout, ['push', '--quiet', checkout.remote, `${commit}:${BRANCH}`]);
    return true;
  } catch {
    return false;
  }
}

function git({ folder }: Checkout, command: readonly string[], input?: string): string {
  return execFileSync('git', command, {
    cwd: folder,
    encoding: 'utf8',
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      GIT_TERMINAL_PROMPT: '0',
      GIT_AUTHOR_NAME: AUTHOR.name,
      GIT_AUTHOR_EMAIL: AUTHOR.email,
      GIT_COMMITTER_NAME: AUTHOR.name,
      GIT_COMMITTER_EMAIL: AUTHOR.email,
    },
  });
}
