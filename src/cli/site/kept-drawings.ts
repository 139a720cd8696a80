import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './settings.ts';

/**
 * The folder of drawings, named by the hash of their sources, so that an unchanged one is never drawn twice. `CARD_CACHE` names
 * another folder for a build that must draw all of them itself.
 */
export const KEPT_DRAWINGS = resolve(
  projectRoot,
  process.env['CARD_CACHE'] || 'node_modules/.cache/cards',
);

/** The file of a drawing, and whether it is new. */
export interface Drawing {
  readonly file: string;
  readonly isNew: boolean;
}

/**
 * Draws what is not kept yet. The file is renamed into place when complete, so that no other build reads half of it.
 *
 * @param recipe everything that the drawing depends on, the drawing code included
 * @param extension without a dot
 */
export async function keptDrawing(
  recipe: readonly (string | Uint8Array)[],
  extension: string,
  draw: () => Promise<Uint8Array>,
): Promise<Drawing> {
  const hash = createHash('sha256');
  for (const part of recipe) hash.update(part).update('\n');
  const file = join(KEPT_DRAWINGS, `${hash.digest('hex')}.${extension}`);
  if (existsSync(file)) return { file, isNew: false };
  mkdirSync(KEPT_DRAWINGS, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, await draw());
  renameSync(draft, file);
  return { file, isNew: true };
}
