import { integrityOf, RELEASE_FILE } from '../../cli/site/release-note.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** `release.json` describes each file correctly, and lists every file. */
export function judgeRelease({ built }: Case): Judge {
  const notebook = new Notebook('release');
  return {
    judgement: 'release',
    end: () => {
      if (!built.files.has(RELEASE_FILE)) return notebook.verdict();
      const { files = {} } = JSON.parse(built.text(RELEASE_FILE)) as {
        files?: Record<string, string>;
      };
      for (const [path, hash] of Object.entries(files)) {
        notebook.expect(built.files.has(path), 'listed-missing', RELEASE_FILE, path);
        if (!built.files.has(path)) continue;
        const found = integrityOf(built.bytes(path));
        notebook.expect(found === hash, 'hash-differs', path);
      }
      for (const path of built.files)
        if (path !== RELEASE_FILE) notebook.expect(path in files, 'unlisted-file', path);
      return notebook.verdict();
    },
  };
}
