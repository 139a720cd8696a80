import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { fileHref } from '../routes.ts';

/** The widths, in pixels, at which a build also writes each picture of `public/images/`, where it is wider. */
export const PICTURE_WIDTHS = [480, 960, 1440] as const;

/** A picture below `public/` with the facts that a page needs to keep its room and to choose a size. */
export interface Picture {
  readonly src: string;
  /** Of the upright picture, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Absent on the development server, and where no smaller copy is written. */
  readonly srcset: string | undefined;
}

/** The smaller copies of a picture: `images/a.jpg` at 480 px is `images/a-480.webp`. */
export const smallerOf = (path: string, width: number) =>
  `${path.replace(/\.[a-z]+$/i, '')}-${width}.webp`;

/** Whether smaller copies of it are written. */
export const isSized = (path: string) => /^images\/.*\.(?:jpe?g|png|webp|avif)$/i.test(path);

/** Reads the size of a picture. `path` is below `public/`, without a slash in front. */
export async function pictureOf(path: string): Promise<Picture> {
  const bytes = await readFile(resolve(process.env['PUBLIC_DIR'] || 'public', path));
  const { width, height, orientation = 1 } = await imageMetadata(bytes, path);
  // The build rotates a photograph upright.
  const [across, down] = orientation > 4 ? [height, width] : [width, height];
  const smaller = isSized(path) ? PICTURE_WIDTHS.filter((width) => width < across) : [];
  const srcset = [
    ...smaller.map((width) => `${fileHref(smallerOf(path, width))} ${width}w`),
    `${fileHref(path)} ${across}w`,
  ].join(', ');
  return {
    src: fileHref(path),
    width: across,
    height: down,
    srcset: smaller.length > 0 && !import.meta.env.DEV ? srcset : undefined,
  };
}
