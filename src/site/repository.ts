import { execFileSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import type { FactSource } from '../domain/fact-source.ts';
import { loaded } from './model.ts';
import { owner } from './owner.ts';

/** Where the files of the data lie for everybody to read, and how its host writes addresses. */
interface Repository {
  readonly address: string;
  readonly branch: string;
  /** The commit that was published; the branch where the build does not know one. */
  readonly commit: string;
  /** The data folder inside the repository, with a slash behind. */
  readonly folder: string;
  readonly isGitlab: boolean;
}

/** Nothing where no `repository_url` is set, or where only the office can read it. */
export const repository: Repository | undefined = repositoryOf();

function repositoryOf(): Repository | undefined {
  const { repository: readers, repository_url: url, repository_branch: branch = 'main' } = owner;
  if (!url || readers === 'private') return undefined;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', loaded.dataDir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const isGitlab = process.env['GITLAB_CI'] === 'true' || /gitlab/i.test(new URL(url).hostname);
  const address = url.replace(/(?:\.git)?\/*$/, '');
  try {
    const root = git('rev-parse', '--show-toplevel');
    const folder = `${relative(root, loaded.dataDir).split(sep).join('/')}/`;
    return { address, branch, commit: git('rev-parse', 'HEAD'), folder, isGitlab };
  } catch {
    return { address, branch, commit: branch, folder: 'data/', isGitlab };
  }
}

/** The lines of a file as they were published, on the pages of its host. */
export function rowAddress(first: FactSource, last: FactSource): string | undefined {
  if (!repository) return undefined;
  const { address, commit, folder, isGitlab } = repository;
  const path = encodeURI(`${folder}${first.file}`);
  const to = last.line === first.line ? '' : `-${isGitlab ? '' : 'L'}${last.line}`;
  return `${address}/${isGitlab ? '-/' : ''}blob/${commit}/${path}?plain=1#L${first.line}${to}`;
}

/** The host's form for a new issue, with the page it is about filled in. */
export function issueAddress(title: string, page: string): string | undefined {
  if (!repository) return undefined;
  const { address, isGitlab } = repository;
  const [ofTitle, ofText] = isGitlab ? ['issue[title]', 'issue[description]'] : ['title', 'body'];
  const asked = new URLSearchParams({ [ofTitle]: title, [ofText]: page });
  return `${address}/${isGitlab ? '-/' : ''}issues/new?${asked.toString()}`;
}

/** Where staff edit a file on the pages of its host. */
export function editAddress(file: string): string | undefined {
  if (!repository) return undefined;
  const { address, branch, folder, isGitlab } = repository;
  return `${address}/${isGitlab ? '-/' : ''}edit/${branch}/${encodeURI(`${folder}${file}`)}`;
}
