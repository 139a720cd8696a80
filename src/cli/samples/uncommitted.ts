import { execFileSync } from 'node:child_process';
import { dirname, relative } from 'node:path';

/**
 * Those of the files that git could not restore: changed, new or ignored. `undefined` where git cannot answer: it is
 * not installed, a folder is in no repository, or it fails.
 */
export function uncommitted(files: readonly string[]): string[] | undefined {
  const byFolder = Map.groupBy(files, dirname);
  try {
    return [...byFolder].flatMap(([folder, inFolder]) => {
      const root = git(folder, ['rev-parse', '--show-toplevel']).trim();
      const paths = inFolder.map((file) => `:(literal)${relative(folder, file)}`);
      const args = ['status', '--porcelain', '-z', '--ignored', '--no-renames', '--', ...paths];
      const changed = git(folder, args).split('\0').filter(Boolean);
      return changed.map((line) => relative(process.cwd(), `${root}/${line.slice(3)}`));
    });
  } catch {
    return undefined;
  }
}

/** The address under which people read the repository, where its remote has one on the web. */
export function remoteUrl(folder: string): string | undefined {
  try {
    return webAddress(git(folder, ['remote', 'get-url', 'origin']).trim());
  } catch {
    return undefined;
  }
}

/** `git@host:a/b.git`, `ssh://git@host/a/b`, `https://token@host/a/b.git` as an address without user and `.git`. */
export function webAddress(remote: string): string | undefined {
  const short = /^(?:[\w.-]+@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+):(?!\/\/)(.+)$/i.exec(remote);
  const long = /^(?:ssh|https):\/\/(?:[^@/]*@)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::\d+)?\/(.+)$/i;
  const [, host, path] = short ?? long.exec(remote) ?? [];
  if (!host || !path || /^[\d.]+$/.test(host)) return undefined;
  return `https://${host}/${path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')}`;
}

const git = (cwd: string, args: readonly string[]): string =>
  execFileSync('git', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
