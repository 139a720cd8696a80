import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { maskedText } from '../../ingest/personal/mask-problem.ts';
import { findPersonal, isCertain, mask } from '../../ingest/personal/personal-data.ts';
import { detachedText } from '../../site/rendering/detached-text.ts';
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
/** Inline elements: every other element ends a line. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
/** Attributes whose text is shown or read aloud, or that lead to a person. */
const SPOKEN = ['alt', 'title', 'content', 'aria-label', 'placeholder', 'href'] as const;
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

/** The text of a page, one paragraph, cell or spoken attribute at a time. */
function linesOfPage(html: string): string[] {
  const lines: string[] = [];
  let line = '';
  let silent = 0;
  const end = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' || name === 'style') silent++;
      if (!INLINE.has(name)) end();
      for (const attribute of SPOKEN) {
        const text = attributes[attribute];
        if (text && (attribute !== 'href' || /^(?:tel|mailto):/.test(text))) lines.push(text);
      }
    },
    ontext(text) {
      if (silent === 0) line += text;
    },
    onclosetag(name) {
      if (name === 'script' || name === 'style') silent--;
      if (!INLINE.has(name)) end();
    },
  });
  parser.end(html);
  end();
  return lines;
}
