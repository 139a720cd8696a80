import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { maskedText } from '../../ingest/personal/mask-problem.ts';
import { findPersonal, isCertain, mask } from '../../ingest/personal/personal-data.ts';
import { detachedText } from '../../site/rendering/detached-text.ts';
import { linesOfPage } from './page-lines.ts';
import { OF_OFFICES } from './publish-files.ts';
import { filesBelow } from './site-files.ts';

/** Personal data in a file that was about to be published. */
export interface Leak {
  /** Path below the site's folder, masked too. */
  readonly file: string;
  /** The words around it, masked. */
  readonly shown: string;
}

/** The message that starts `scan-draft-worker.ts`. */
export interface ScanRequest {
  readonly draft: string;
  readonly files: readonly string[];
}

/** Text files that a site publishes besides its pages; packed ones are made from the same tables. */
const TEXT = /\.(?:csv|json|jsonld|webmanifest|atom|xml|ics|ttl|txt|svg|geojson|ndjson)$/;
/** Letters shown on each side of the finding. */
const AROUND = 24;

/**
 * Reads the whole draft once more, as its readers will: a last check for personal data that the intake missed. Most
 * lines are on thousands of pages; each is judged once.
 */
export function scanDraft(
  draft: string,
  files: readonly string[] = filesBelow(draft),
  most = 20,
): readonly Leak[] {
  const judged = new Set<string>();
  const leaks: Leak[] = [];
  for (const file of files) {
    if (OF_OFFICES.test(file) && findPersonal(file).some(isCertain)) {
      const shown = maskedText(file);
      leaks.push({ file: shown, shown });
    }
    const isPage = file.endsWith('.html');
    if (leaks.length >= most || (!isPage && !TEXT.test(file)) || file.startsWith('pagefind/'))
      continue;
    const text = readFileSync(join(draft, file), 'utf8');
    for (const line of isPage ? linesOfPage(text) : text.split(/[\r\n",<>]+/)) {
      if (line.length < 6 || judged.has(line) || isOwnId(file, line)) continue;
      judged.add(detachedText(line));
      const found = findPersonal(line).find(isCertain);
      if (!found) continue;
      const shown = mask(line).slice(Math.max(0, found.start - AROUND), found.end + AROUND);
      leaks.push({ file: maskedText(file), shown: shown.replace(/\s+/g, ' ').trim() });
    }
  }
  return leaks.slice(0, most);
}

/** The ids of a calendar have the form of an e-mail address (RFC 5545); the build makes them from step and host. */
const isOwnId = (file: string, line: string): boolean =>
  file.endsWith('.ics') && line.startsWith('UID:');
