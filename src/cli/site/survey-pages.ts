import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detachedText } from '../../site/rendering/detached-text.ts';
import { addressesIn } from './named-files.ts';
import { mayBeSearched, type Searchable, searchablesOf } from './searchable.ts';
import { htmlFiles } from './site-files.ts';
import { isListed, modifiedOn } from './sitemap.ts';

/** What the pages of a finished draft say to those who write files for all of them. */
export interface Survey {
  /** For the index of the search. */
  readonly searchables: readonly Searchable[];
  /** For the sitemap: the day on which its data last moved, by the address of a page below the site. */
  readonly listed: ReadonlyMap<string, string | undefined>;
  /** Every address that a page names, as it is written there. */
  readonly named: ReadonlySet<string>;
}

/** Reads every page once for all of them: reading is the most of what each of them does. */
export function surveyPages(folder: string): Survey {
  const searchables: Searchable[] = [];
  const listed = new Map<string, string | undefined>();
  const named = new Set<string>();
  for (const path of htmlFiles(folder)) {
    // A byte a letter, which is quick: what is looked for is ASCII, but for texts and addresses that are not encoded.
    const html = readFileSync(join(folder, path), 'latin1');
    if (mayBeSearched(html)) searchables.push(...searchablesOf(path, inUtf8(html)));
    if (isListed(path, html)) listed.set(path.replace(/index\.html$/, ''), dayOf(html));
    for (const address of addressesIn(html))
      if (!named.has(address)) named.add(detachedText(address));
  }
  return { searchables, listed, named: new Set([...named].map(inUtf8)) };
}

/** Apart from the page it was read in. */
function dayOf(html: string): string | undefined {
  const day = modifiedOn(html);
  return day && detachedText(day);
}

const inUtf8 = (bytes: string): string => Buffer.from(bytes, 'latin1').toString();
