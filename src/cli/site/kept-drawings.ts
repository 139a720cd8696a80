import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './settings.ts';

/** Drawings, each named by the hash of its sources, so that an unchanged one is never drawn twice. */
const KEPT_DRAWINGS = cacheFolder('cards');

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
