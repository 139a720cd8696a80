import { fileHref } from '../routes.ts';

/** The first page of a document as a picture of its own. */
export interface DocumentPicture {
  readonly address: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}
type Size = Pick<DocumentPicture, 'width' | 'height'>;

/**
 * The pictures that a build has made, by the path of the document below `public/`. Pages are rendered by a separate
 * bundle of modules in the same process, so the pictures are kept in the process, where both find them.
 */
const KEY = Symbol.for('strong-tambon-register.document-pictures');
const here = globalThis as { [KEY]?: ReadonlyMap<string, Size> };

/** Makes the sizes of the pictures known to the pages. */
export function handOverPictures(sizes: ReadonlyMap<string, Size>): void {
  here[KEY] = sizes;
}

/** The path of the picture of `documents/a.pdf` in the site. */
export const documentPicturePath = (path: string): string => `${path}.webp`;

/** Undefined where none could be made, and on the development server. */
export function documentPicture(path: string): DocumentPicture | undefined {
  const size = here[KEY]?.get(path);
  return size && { address: fileHref(documentPicturePath(path)), ...size };
}
