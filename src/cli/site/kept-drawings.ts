import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from './settings.ts';

/**
 * The folder of drawings, named by the hash of their sources, so that an unchanged one is never drawn twice. `CARD_CACHE` names
 * another folder for a build that must draw all of them itself.
 */
const KEPT_DRAWINGS = resolve(
  projectRoot,
  process.env['CARD_CACHE'] || 'node_modules/.cache/cards',
);

/**
 * The file of a drawing, whether it is there or not.
 *
 * @param recipe everything that the drawing depends on, the drawing code included
 * @param extension without a dot
 */
export function keptFile(recipe: readonly (string | Uint8Array)[], extension: string): string {
  const hash = createHash('sha256');
  for (const part of recipe) hash.update(part).update('\n');
  return join(KEPT_DRAWINGS, `${hash.digest('hex')}.${extension}`);
}

/** Writes a drawing. The file is renamed into place when complete, so that no other build reads half of it. */
export function keepDrawing(file: string, drawing: Uint8Array): void {
  mkdirSync(KEPT_DRAWINGS, { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, drawing);
  renameSync(draft, file);
}

/** Draws what is not kept yet, and returns the file of the drawing. */
export async function keptDrawing(
  recipe: readonly (string | Uint8Array)[],
  extension: string,
  draw: () => Promise<Uint8Array>,
): Promise<string> {
  const file = keptFile(recipe, extension);
  if (!existsSync(file)) keepDrawing(file, await draw());
  return file;
}
