import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';

/** Every file below a folder, with `/`, in the same order on every machine; empty where the folder does not exist. */
export function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length).split(sep).join('/'))
    .map((path) => path.replace(/^\/+/, ''))
    .sort();
}

/** The HTML pages among them. */
export const htmlFiles = (folder: string): string[] =>
  filesBelow(folder).filter((path) => path.endsWith('.html'));
