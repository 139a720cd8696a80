import { readdirSync, readFileSync } from 'node:fs';
import { join, normalize, relative } from 'node:path';

const IMPORT = /(?:^|\n)(?:import|export)\s[^;'"]*?from\s+['"](\.[^'"]+)['"]/g;
/** Dynamic imports, and the files that workers start with. */
const LATE =
  /\bimport\(\s*['"](\.[^'"]+)['"]\s*\)|\bnew URL\(\s*['"](\.[^'"]+)['"],\s*import\.meta\.url/g;

/** The relative specifiers in a source: static imports, `import('./x.ts')` and `new URL('./x.ts', import.meta.url)`. */
export const specifiersIn = (source: string): readonly string[] => [
  ...[...source.matchAll(IMPORT)].map(([, specifier = '']) => specifier),
  ...[...source.matchAll(LATE)].map(([, brought, started]) => brought ?? started ?? ''),
];

/**
 * What each source file below a folder imports from that folder, types included: paths from the folder,
 * with slashes. Tests are left out, since nothing imports them.
 */
export function importGraph(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:ts|astro|mjs)$/.test(path) && !/\.test\.ts$/.test(path),
  );
  const known = new Set(files);
  return new Map(
    files.map((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      const imports = specifiersIn(text)
        .map((specifier) => relative('.', normalize(join(path, '..', specifier))))
        .filter((target) => known.has(target));
      return [path, imports];
    }),
  );
}

/**
 * For each first folder of a room, the first folders that it imports; files at the top of the room count as the
 * folder ''.
 */
export function folderGraph(
  files: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const folderOf = (path: string) => (path.includes('/') ? (path.split('/')[0] ?? '') : '');
  const graph = new Map<string, Set<string>>();
  for (const [path, targets] of files) {
    const folder = folderOf(path);
    const others = targets.map(folderOf).filter((other) => other !== folder);
    graph.set(folder, new Set([...(graph.get(folder) ?? []), ...others]));
  }
  return new Map([...graph].map(([folder, others]) => [folder, [...others]]));
}

/** The circles of a graph, each once, as the files on it; empty in a sound project. */
export function circlesOf(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, above: readonly string[]): void => {
    const at = above.indexOf(path);
    if (at >= 0) {
      circles.push([...above.slice(at), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...above, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
}
