import { HOST_FILES } from '../../cli/site/host-files.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';

/** Files that say which headers a host must send; redirects are checked elsewhere. */
const FILES = HOST_FILES.filter((path) => path !== '_redirects');
/** The headers that protect a visitor, and those that keep an old copy from hiding a correction. */
const NEEDED = [
  'content-security-policy',
  'frame-ancestors',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'must-revalidate',
  'immutable',
];

/** Where the site has files of headers for its host, each sets all headers the host must send. */
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
