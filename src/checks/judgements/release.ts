import { createHash } from 'node:crypto';
import { Notebook, type Case, type Judge } from './judgement.ts';

const FILE = 'release.json';

/** In the form of Subresource Integrity, as the build writes it. */
const hashOf = (bytes: Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** What `release.json` says of each file is true, and no file is left out. */
export function judgeRelease({ built }: Case): Judge {
  const notebook = new Notebook('release');
  return {
    judgement: 'release',
    end: () => {
      if (!built.files.has(FILE)) return notebook.verdict();
      const { files = {} } = JSON.parse(built.text(FILE)) as { files?: Record<string, string> };
      for (const [path, hash] of Object.entries(files)) {
        notebook.expect(built.files.has(path), 'listed-missing', FILE, path);
        if (!built.files.has(path)) continue;
        const found = hashOf(built.bytes(path));
        notebook.expect(found === hash, 'hash-differs', path);
      }
      for (const path of built.files)
        if (path !== FILE) notebook.expect(path in files, 'unlisted-file', path);
      return notebook.verdict();
    },
  };
}
