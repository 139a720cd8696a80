import { hash } from 'node:crypto';

/** File at the root of a built site. By it a later build also recognises the folder as a site. */
export const RELEASE_FILE = 'release.json';
export const GENERATOR = 'strong-tambon-register';

/** What a built site is made of, so that a copy of it can be verified, and its source found again. */
export interface Release {
  readonly generator: typeof GENERATOR;
  readonly version: 1;
  /** The commit of the sources, and whether the files were as committed; null outside a repository. */
  readonly commit: string | null;
  readonly clean: boolean | null;
  /** The clock of the build, where one was given. */
  readonly sourceDateEpoch: number | null;
  readonly siteUrl: string;
  readonly basePath: string;
  /** The edition of the register that the site is, with the hash of its last line; null where it is none. */
  readonly edition: { readonly number: number; readonly head: string } | null;
  /** The result of `hashSources`. */
  readonly data: string;
  /** Hash of all files below. */
  readonly site: string;
  /** Each file by its path, this one left out: SHA-256 in the form of Subresource Integrity. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Reads a release note from its text.
 *
 * @throws when the text is not a release note
 */
export function parseRelease(text: string): Release {
  const release = JSON.parse(text) as Partial<Release> | null;
  if (
    release?.generator !== GENERATOR ||
    release.version !== 1 ||
    typeof release.files !== 'object' ||
    release.files === null
  )
    throw new Error(`Not a ${RELEASE_FILE} of this project.`);
  return release as Release;
}

/** The hash of a file as a release note has it: in the form of Subresource Integrity. */
export const integrityOf = (bytes: Uint8Array): string =>
  `sha256-${hash('sha256', bytes, 'base64')}`;
