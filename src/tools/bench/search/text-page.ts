import { compareText } from '../../../domain/compare.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { joinWords } from '../../../thai/spaced.ts';

/** A page of the index as a row for any search engine: plain text, with its original spaces. */
export interface TextPage {
  readonly url: string;
  readonly locale: 'th' | 'en';
  readonly title: string;
  readonly text: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Every page of a built index, in the order of addresses, read back from its compressed files. */
export function readTextPages(pagefindFolder: string): TextPage[] {
  const folder = join(pagefindFolder, 'fragment');
  return readdirSync(folder)
    .map((name): TextPage => {
      const packed = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
      const { url, content, meta, filters } = JSON.parse(
        packed.slice(packed.indexOf('{')),
      ) as Fragment;
      return {
        url,
        locale: name.startsWith('en_') ? 'en' : 'th',
        title: joinWords(meta['title'] ?? ''),
        text: joinWords(content),
        facets: filters,
      };
    })
    .sort((a, b) => compareText(a.url, b.url));
}
