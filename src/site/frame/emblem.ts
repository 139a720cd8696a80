import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileHref } from '../routes.ts';

/**
 * An approved emblem. The project has none of its own and imitates none: an owner with permission puts it at
 * `public/emblem.svg`, and every page and printed sheet shows it.
 */
export interface Emblem {
  readonly address: string;
  /** Its width for a height of 1; 1 where the file does not state it. */
  readonly ratio: number;
}

/** `emblem.svg` in a folder of public files; undefined where there is none. */
export function findEmblem(folder: string): Emblem | undefined {
  const file = join(folder, 'emblem.svg');
  if (!existsSync(file)) return undefined;
  const [, width, height] =
    /viewBox="[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)"/.exec(readFileSync(file, 'utf8')) ??
    [];
  return {
    address: fileHref('/emblem.svg'),
    ratio: width && height && Number(height) > 0 ? Number(width) / Number(height) : 1,
  };
}

/** The emblem of this site, if there is one. */
export const emblem = findEmblem(process.env['PUBLIC_DIR'] || 'public');
