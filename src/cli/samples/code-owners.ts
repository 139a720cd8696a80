import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROVINCES } from '../../gazetteer/provinces.ts';

/** It is outside the programme. */
const BANGKOK = '10';

/**
 * `.github/CODEOWNERS`: one line for the folder of each province, with the owner to be filled in. A line stays a
 * comment until then, because a host treats a folder without an owner as everybody's. Never overwrites a file.
 * Returns whether it wrote.
 */
export function writeCodeOwners(root: string, says: string): boolean {
  const file = join(root, '.github/CODEOWNERS');
  if (existsSync(file)) return false;
  const lines = PROVINCES.filter(({ code }) => code !== BANGKOK).map(
    ({ slug, th }) => `# /data/*/${slug}/ @ ${th}`,
  );
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `# ${says}\n${lines.join('\n')}\n`);
  return true;
}
