import { resolve } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import type { Plugin } from 'vite';
import { readContent } from '../../ingest/content.ts';
import { readContentFiles } from '../../ingest/read-folder.ts';
import { judgePage } from '../../prose/judge-page.ts';
import type { Prose } from '../../prose/parse-prose.ts';
import { OWN_PAGES } from './names.ts';
import { onlyText } from './only-text.ts';

const LIST = 'virtual:own-pages';

/** Markdown as stories are read: no quotation mark is changed, and nothing else has a meaning. */
export const pageMarkdown = satteri({
  mdastPlugins: [onlyText],
  features: { gfm: true, smartPunctuation: false, frontmatter: false },
});

/**
 * Hands the texts of `content/pages` to the compiler of MDX, each judged as it is handed over. It is the
 * folder of this build that is read, each time anew, and no other file of the project is compiled.
 */
export function ownPages(folder: string): Plugin {
  const texts = new Map<string, string>();
  // With `/` on every machine, as Vite names files.
  const pathOf = (name: string): string =>
    resolve(folder, 'pages', `${name}.mdx`).replaceAll('\\', '/');
  return {
    name: 'own-pages',
    enforce: 'pre',
    resolveId(id) {
      if (id === LIST) return `\0${LIST}`;
      return texts.has(id) ? id : undefined;
    },
    async load(id) {
      if (id.endsWith('.mdx')) {
        const text = texts.get(id);
        if (text === undefined) throw new Error(`Only the pages of content/ are compiled: ${id}`);
        return text;
      }
      if (id !== `\0${LIST}`) return undefined;
      texts.clear();
      for (const [name, prose] of await pagesOf(folder)) {
        texts.set(pathOf(name), textOf(name, prose));
        this.addWatchFile(pathOf(name));
      }
      return listOf([...texts.keys()], folder);
    },
  };
}

/** The pages of a folder, and the project's own where it lacks some. */
async function pagesOf(folder: string): Promise<ReadonlyMap<string, Prose>> {
  const read = async (path: string) =>
    readContent((await readContentFiles(resolve(path))).pages).pages;
  const given = await read(folder);
  const isWhole = OWN_PAGES.every((name) => given.has(`th/${name}`) && given.has(`en/${name}`));
  return isWhole ? given : new Map([...(await read('content')), ...given]);
}

/** @throws where a text holds what could run */
export function textOf(name: string, prose: Prose): string {
  const [fault] = judgePage(prose);
  if (fault) throw new Error(`content/pages/${name}.mdx: ${fault.code} ${fault.word ?? ''}`);
  const body = prose.text.slice(prose.front.end).replace(/<!--[^]*?-->/g, '');
  // Front matter of our own, empty: lines that look like it further down name no layout.
  return `---\n---\n\n${body}`;
}

function listOf(paths: readonly string[], folder: string): string {
  const start = resolve(folder, 'pages').length + 1;
  const names = paths.map((path) => path.slice(start, -'.mdx'.length));
  return [
    ...paths.map((path, at) => `import * as page${at} from ${JSON.stringify(path)};`),
    `export const ownPages = {${names.map((name, at) => `${JSON.stringify(name)}: page${at}`).join(', ')}};`,
  ].join('\n');
}
