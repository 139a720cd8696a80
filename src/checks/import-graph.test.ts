import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../cli/site/settings.ts';
import { circlesOf, importGraph, specifiersIn } from './import-graph.ts';

describe('the graph of imports', () => {
  it('finds a circle of two files and one of three, and none in a tree', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['a', 'c']],
      ['c', ['d']],
      ['d', ['e']],
      ['e', ['c']],
      ['f', ['c']],
    ]);
    expect(circlesOf(graph)).toEqual(['a → b → a', 'c → d → e → c']);
    expect(circlesOf(new Map([['a', ['b', 'c']], ['b', ['c']]]))).toEqual([]); // prettier-ignore
  });

  it('sees what is imported late and what a worker starts with', () => {
    const source = `import { a } from './a.ts';
import type { B } from "./b.ts";
const c = await import('./c.ts');
new Worker(
  new URL('./d.ts', import.meta.url),
);`;
    expect(specifiersIn(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
  });

  it('has no circle in the sources, types included', () => {
    const graph = importGraph(join(projectRoot, 'src'));
    expect(graph.get('ingest/load-model.ts')?.length).toBeGreaterThan(5);
    expect(circlesOf(graph)).toEqual([]);
  });

  it('has no circle between the folders of components: each has its parts on one side', () => {
    const graph = new Map<string, string[]>();
    for (const [path, targets] of importGraph(join(projectRoot, 'src', 'components'))) {
      const [folder = ''] = path.split('/');
      const others = targets.map((target) => target.split('/')[0]!).filter((to) => to !== folder);
      graph.set(folder, [...(graph.get(folder) ?? []), ...others]);
    }
    expect(graph.get('parts')).toEqual([]);
    expect(circlesOf(graph)).toEqual([]);
  });
});
