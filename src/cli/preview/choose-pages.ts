import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RELEASE_FILE } from '../site/release-note.ts';

/** The most pages shown. */
const MOST = 12;
/** The first pages a visitor meets, for a site without an earlier one to compare with. */
const FIRST = [
  'index.html',
  'announcements/index.html',
  'corrections/index.html',
  'stories/index.html',
];
/** The most pages of those that the changes name: some room is left for the pages that sum them up. */
const MOST_NAMED = 6;
/**
 * A page with fewer parts in its address is nearer to the change than one that sums it up; frames and English twins
 * repeat it.
 */
const REPEATS = /^(?:en|embed|styleguide|check|offline|404)(?:\/|$)/;

/** Pages of a year or a tambon first, then the front page, the pages that sum up, and the rest. */
const RANKS = [/\d/, /^index\.html$/, /^(?:stories|announcements|corrections)\//, /./];

const filesOf = (folder: string): Readonly<Record<string, string>> => {
  const note = join(folder, RELEASE_FILE);
  if (!existsSync(note)) return {};
  return (JSON.parse(readFileSync(note, 'utf8')) as { files: Record<string, string> }).files;
};

/** A page that changed, is new, or was removed. */
export interface ChosenPage {
  /** Path below the site, `2567/surat-thani/index.html`. */
  readonly path: string;
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Up to twelve Thai pages that differ between two built sites by their release notes: those that the changes name,
 * one of each kind first, then those of years and tambons, the front page, and the rest; the first pages of a
 * visitor where there is no earlier site.
 *
 * @param named addresses below the site, `tambon/840401/`
 */
export function choosePages(
  after: string,
  before: string | undefined,
  named: readonly string[] = [],
): ChosenPage[] {
  const now = filesOf(after);
  const old = before ? filesOf(before) : {};
  if (Object.keys(old).length === 0)
    return FIRST.filter((path) => existsSync(join(after, path))).map((path) => ({
      path,
      before: false,
      after: true,
    }));
  const changed = [...new Set([...Object.keys(now), ...Object.keys(old)])]
    .filter((path) => path.endsWith('index.html') && !REPEATS.test(path))
    .filter((path) => now[path] !== old[path])
    .sort();
  const isNamed = new Set(named.map((path) => `${path}index.html`));
  const first = oneOfEachKindFirst(changed.filter((path) => isNamed.has(path)));
  const rest = oneOfEachKindFirst(changed.filter((path) => !isNamed.has(path)));
  const rankOf = (path: string) => RANKS.findIndex((rank) => rank.test(path));
  const byRank = rest.toSorted((a, b) => rankOf(a) - rankOf(b));
  return [...first.slice(0, MOST_NAMED), ...byRank, ...first.slice(MOST_NAMED)]
    .slice(0, MOST)
    .map((path) => ({ path, before: path in old, after: path in now }));
}

function oneOfEachKindFirst(paths: readonly string[]): string[] {
  const kindOf = (path: string) =>
    path.replace(/\d{6}/, ':tambon').replace(/^(\d{4}\/)[a-z-]+\//, '$1:part/');
  const kinds = Map.groupBy(paths, kindOf);
  const lists = [...kinds.values()];
  const most = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: most }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat();
}
