import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every file below a folder, with `/`, in the same order on every machine; empty where the folder does not exist. */
export function filesBelow(folder: string): string[] {
  const paths: string[] = [];
  // Twice as quick as Node's own list of a whole folder.
  const list = (below: string): void => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) list(`${below}${entry.name}/`);
      else if (entry.isFile()) paths.push(`${below}${entry.name}`);
    }
  };
  if (existsSync(folder)) list('');
  return paths.sort();
}

/** The HTML pages among them. */
export const htmlFiles = (folder: string): string[] =>
  filesBelow(folder).filter((path) => path.endsWith('.html'));

/** Copies file by file, so that a full disk is reported as such: Node's own copy of folders reports EIO. */
export function copyFiles(from: string, to: string): void {
  for (const path of filesBelow(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}
