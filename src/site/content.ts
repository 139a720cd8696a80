import { resolve } from 'node:path';
import { readContent } from '../ingest/files/content.ts';
import type { Content } from '../ingest/files/content.ts';
import { readContentFiles } from '../ingest/read-folder.ts';
import type { PlainTable } from '../ingest/table/plain-table.ts';
import { parseProse } from '../prose/parse-prose.ts';
import type { Prose } from '../prose/prose.ts';
import { loaded } from './model.ts';
import type { Locale } from './routes.ts';

/** A text of `content/` with its front matter. */
export interface Text {
  readonly prose: Prose;
  readonly title?: string;
  readonly summary?: string;
  /** The most important number of the story: a claim, so with its date and source. */
  readonly figure?: { readonly value: string; readonly text: string; readonly source: string };
}

/**
 * During a build the texts that were judged with the data; on the development server they are read anew, so that a
 * writer sees each change.
 */
async function content(): Promise<Content> {
  if (!import.meta.env?.DEV) return loaded.content;
  const { stories, pages } = await readContentFiles(
    resolve(process.env['CONTENT_DIR'] || 'content'),
  );
  return readContent([...stories, ...pages], parseProse);
}

/** The project's own pages, for a folder that has stories only. */
async function ownPages(): Promise<Content['pages']> {
  return readContent((await readContentFiles(resolve('content'))).pages, parseProse).pages;
}

/** The long text of a story, by its id, the English text by `<id>.en`. */
export async function storyText(name: string): Promise<Text | undefined> {
  const prose = (await content()).stories.get(name);
  return prose && textOf(prose);
}

/** All long texts by their file names without the extension. */
export async function storyTexts(): Promise<ReadonlyMap<string, Text>> {
  const { stories } = await content();
  return new Map([...stories].map(([name, prose]) => [name, textOf(prose)]));
}

/** The front matter of one of the site's own pages. @throws where there is no such page */
export async function pageText(
  locale: Locale,
  page: string,
): Promise<{ title: string; description: string; lede: string }> {
  const name = `${locale}/${page}`;
  const prose = (await content()).pages.get(name) ?? (await ownPages()).get(name);
  if (!prose) throw new Error(`content/pages/${locale}/${page}.mdx`);
  const { title = '', description = '', lede = '' } = prose.front.values;
  return { title, description, lede };
}

/** The tables in the folder of the stories, by file name. */
export async function storyTables(): Promise<ReadonlyMap<string, PlainTable>> {
  const { tables } = await content();
  return new Map([...tables].flatMap(([name, table]) => (table ? [[name, table] as const] : [])));
}

function textOf(prose: Prose): Text {
  const { title, summary } = prose.front.values;
  const { value, text, source } = prose.front.figure;
  return {
    prose,
    ...(title ? { title } : {}),
    ...(summary ? { summary } : {}),
    ...(value && text && source ? { figure: { value, text, source } } : {}),
  };
}
