import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../cli/site/settings.ts';

/** How many lines the frontmatter of every `.astro` file below a folder of `src/` has, blank ones left out. */
export function frontmatterLines(folder: string): ReadonlyMap<string, number> {
  const root = join(projectRoot, 'src', folder);
  return new Map(
    globSync('**/*.astro', { cwd: root }).map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const [, front = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
      return [path, front.split('\n').filter((line) => line.trim() !== '').length];
    }),
  );
}
