import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files below a folder, absolute and sorted; none where it is missing. Hidden files and READMEs are left out. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.') && !/^README/i.test(entry.name),
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
