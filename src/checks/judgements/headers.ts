import { HOST_FILES } from '../../cli/site/host-files.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** Files that tell a host which headers to send; redirects are none. */
const FILES = HOST_FILES.filter((path) => path !== '_redirects');
/** What keeps a visitor safe, and what keeps a correction from being hidden by an old copy. */
const NEEDED = [
  'content-security-policy',
  'frame-ancestors',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'must-revalidate',
  'immutable',
];

/** Where the site brings files of headers for its host, each says all that its host is to send. */
export function judgeHeaders({ built }: Case): Judge {
  const notebook = new Notebook('headers');
  return {
    judgement: 'headers',
    end: () => {
      for (const path of FILES.filter((file) => built.files.has(file))) {
        const text = built.text(path).toLowerCase();
        for (const header of NEEDED)
          notebook.expect(text.includes(header), 'header-missing', path, header);
      }
      return notebook.verdict();
    },
  };
}
