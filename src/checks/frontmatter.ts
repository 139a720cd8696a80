import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../cli/site/settings.ts';

/**
 * Returns how many lines the frontmatter of every `.astro` file below a folder of `src/` has, blank lines not
 * counted.
 */
export const frontmatterLines = (folder: string): ReadonlyMap<string, number> =>
  countLines(folder, (front) => front);

/** The same without imports, comments, the type of the props, and their destructuring. */
export const computingLines = (folder: string): ReadonlyMap<string, number> =>
  countLines(folder, (front) => DECLARATIONS.reduce((rest, part) => rest.replace(part, ''), front));

const DECLARATIONS = [
  /^import [\s\S]*?;$/gm,
  /\/\*[\s\S]*?\*\//g,
  /^\s*\/\/.*$/gm,
  /^interface [\s\S]*?^\}/gm,
  /^type [\s\S]*?;$/gm,
  /^const \{[^;]*\} = Astro\.props;$/gm,
  /^const \{[^;=]*\} = words\(\w+\);$/gm,
];

function countLines(
  folder: string,
  counted: (frontmatter: string) => string,
): ReadonlyMap<string, number> {
  const root = join(projectRoot, 'src', folder);
  return new Map(
    globSync('**/*.astro', { cwd: root }).map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      return [
        path,
        counted(front)
          .split('\n')
          .filter((line) => line.trim() !== '').length,
      ];
    }),
  );
}
