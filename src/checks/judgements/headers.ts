import { Notebook, type Case, type Judge } from './judgement.ts';

/** Files that tell a host which headers to send, each where its host looks for it. */
const FILES = ['_headers', '.htaccess', 'nginx-headers.conf', 'vercel.json'];
const NEEDED = ['content-security-policy', 'x-content-type-options', 'referrer-policy'];

/** Where the site brings files of headers for its host, they say what keeps a visitor safe. */
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
