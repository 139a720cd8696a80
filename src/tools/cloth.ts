import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { clothStyles } from '../site/cloth/cloth-styles.ts';

const FILE = 'src/styles/cloth.css';

/** Writes the style sheet of the cloth, which is committed: run this after a change of the weave. */
export async function main(): Promise<number> {
  const options = { ...(await resolveConfig(FILE)), filepath: FILE };
  writeFileSync(FILE, await format(clothStyles(), options));
  return 0;
}
