import { execFileSync } from 'node:child_process';
import { relative, sep } from 'node:path';
import type { FactSource } from '../../domain/fact-source.ts';
import { loaded } from '../model.ts';
import { owner } from '../owner.ts';
import {
  editingAddress,
  hostedRepository,
  linesAddress,
  newIssueAddress,
  type HostedRepository,
} from './repository-host.ts';

/** The public repository of the data files. */
interface Repository extends HostedRepository {
  /** The data folder inside the repository, with a slash at the end. */
  readonly folder: string;
}

/** Undefined where no `repository_url` is set, or where only the office can read it. */
export const repository: Repository | undefined = repositoryOf();

function repositoryOf(): Repository | undefined {
  const { repository: readers, repository_url: url, repository_branch: branch } = owner;
  if (!url || readers === 'private') return undefined;
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', loaded.dataDir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const hosted = hostedRepository(url, branch);
  try {
    const root = git('rev-parse', '--show-toplevel');
    const folder = `${relative(root, loaded.dataDir).split(sep).join('/')}/`;
    return { ...hosted, commit: git('rev-parse', 'HEAD'), folder };
  } catch {
    return { ...hosted, folder: 'data/' };
  }
}

/** The address of lines of a file as they were published, on its host. */
export const rowAddress = (first: FactSource, last: FactSource): string | undefined =>
  repository &&
  linesAddress(repository, repository.folder + first.file, { first: first.line, last: last.line });

/** The host's form for a new issue, filled in with the page it is about. */
export const issueAddress = (title: string, page: string): string | undefined =>
  repository && newIssueAddress(repository, title, page);

/** The page on the host where staff edit a file. */
export const editAddress = (file: string): string | undefined =>
  repository && editingAddress(repository, repository.folder + file);
