import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import type { Plugin } from 'vite';
import { TEXT_PAGES } from '../../domain/address.ts';
import { readContent } from '../../ingest/files/content.ts';
import { readContentFiles } from '../../ingest/read-folder.ts';
import { judgePage } from '../../prose/judge-page.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import type { Prose } from '../../prose/prose.ts';
import { onlyText } from './only-text.ts';

const LIST = 'virtual:text-pages';

/** Markdown with the rules of stories: no quotation mark is changed, and no other syntax is added. */
export const pageMarkdown = satteri({
  mdastPlugins: [onlyText],
  features: { gfm: true, smartPunctuation: false, frontmatter: false },
});

/**
 * Gives the texts of `content/pages` to the compiler of MDX, each judged before. The folder of this build is read,
 * each time anew, and no other file of the project is compiled.
 */
export function textPages(folder: string): Plugin {
  const names = new Map<string, string>();
  // With `/` on every machine, as Vite names files.
  const pathOf = (name: string): string =>
    resolve(folder, 'pages', `${name}.mdx`).replaceAll('\\', '/');
  return {
    name: 'text-pages',
    enforce: 'pre',
    resolveId(id) {
      if (id === LIST) return `\0${LIST}`;
      return names.has(id) ? id : undefined;
    },
    async load(id) {
      if (id.endsWith('.mdx')) {
        const name = names.get(id) ?? '';
        // Read again: on the development server a writer may have changed it.
        const prose = (await pagesOf(folder)).get(name);
        if (!prose) throw new Error(`Only the pages of content/ are compiled: ${id}`);
        return textOf(name, prose);
      }
      if (id !== `\0${LIST}`) return undefined;
      for (const name of (await pagesOf(folder)).keys()) {
        names.set(pathOf(name), name);
        this.addWatchFile(pathOf(name));
      }
      return listOf(names);
    },
  };
}

/** The pages of a folder, and the project's own where it lacks some. */
async function pagesOf(folder: string): Promise<ReadonlyMap<string, Prose>> {
  const read = async (path: string) =>
    readContent((await readContentFiles(resolve(path))).pages, parseProse).pages;
  const given = await read(folder);
  const isWhole = TEXT_PAGES.every((name) => given.has(`th/${name}`) && given.has(`en/${name}`));
  return isWhole ? given : new Map([...(await read('content')), ...given]);
}

/** @throws where a text contains something that could run */
export function textOf(name: string, prose: Prose): string {
  const [fault] = judgePage(prose);
  if (fault) throw new Error(`content/pages/${name}.mdx: ${fault.code} ${fault.word ?? ''}`);
  const body = prose.text.slice(prose.front.end).replace(/<!--[^]*?-->/g, '');
  // An empty front matter of its own: similar lines further down then name no layout.
  return `---\n---\n\n${body}`;
}

function listOf(names: ReadonlyMap<string, string>): string {
  const paths = [...names.keys()];
  const entries = [...names.values()].map((name, at) => `${JSON.stringify(name)}: page${at}`);
  return [
    ...paths.map((path, at) => `import * as page${at} from ${JSON.stringify(path)};`),
    `export const textPages = { ${entries.join(', ')} };`,
  ].join('\n');
}
