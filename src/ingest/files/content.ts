import { NO_PROSE } from '../../prose/prose.ts';
import type { Prose } from '../../prose/prose.ts';
import { readPlainTable } from '../table/plain-table.ts';
import type { PlainTable } from '../table/plain-table.ts';

/** A file of `content/` as it was handed in: prose (`.mdx`) or a table of a story (`.csv`). */
export interface ContentFile {
  /** Path as in a problem: `content/stories/x.mdx`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Why the system could not read the file; `bytes` is then empty. */
  readonly unreadable?: string;
}

/** The texts of `content/`, each read once: what is judged here is what the pages render. */
export interface Content {
  /** By `<id>`, the English text by `<id>.en`. */
  readonly stories: ReadonlyMap<string, Prose>;
  /** By `th/about` and so on. */
  readonly pages: ReadonlyMap<string, Prose>;
  /** By the name of the file, `x.csv`. Undefined: no table with a header and two columns. */
  readonly tables: ReadonlyMap<string, PlainTable | undefined>;
}

/** The id of the story that a text or a table belongs to: from its file name. */
export const storyIdOf = ({ file }: ContentFile): string =>
  (file.split('/').at(-1) ?? '').replace(/(\.en)?\.(?:mdx?|csv)$/, '');

/** The most bytes of a file that is read. */
export const MOST_CONTENT_BYTES = 1_000_000;

/** The parser of Markdown is large, so the caller that has texts supplies it (`prose/parse-prose.ts`). */
export type ReadProse = (source: string) => Prose;

/**
 * Reads all texts of `content/`. Nothing in them is run.
 *
 * @throws where there is a text and no parser
 */
export function readContent(files: readonly ContentFile[], readProse?: ReadProse): Content {
  const stories = new Map<string, Prose>();
  const pages = new Map<string, Prose>();
  const tables = new Map<string, PlainTable | undefined>();
  for (const { file, bytes } of files) {
    const path = file.replace(/^content\//, '');
    const name = path.replace(/^(?:stories|pages)\//, '');
    if (path.startsWith('pages/')) pages.set(name.replace(/\.mdx$/, ''), proseOf(bytes, readProse));
    else if (name.endsWith('.csv'))
      tables.set(name, bytes.length > MOST_CONTENT_BYTES ? undefined : readPlainTable(name, bytes));
    else stories.set(name.replace(/\.mdx$/, ''), proseOf(bytes, readProse));
  }
  return { stories, pages, tables };
}

function proseOf(bytes: Uint8Array, readProse: ReadProse | undefined): Prose {
  if (bytes.length === 0) return NO_PROSE;
  if (!readProse) throw new Error('A text came without a reader of prose.');
  return readProse(new TextDecoder('utf-8').decode(bytes.subarray(0, MOST_CONTENT_BYTES)));
}
