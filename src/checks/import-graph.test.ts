import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../cli/site/settings.ts';
import { circlesOf, folderGraph, importGraph, specifiersIn } from './import-graph.ts';

describe('the graph of imports', () => {
  it('the graph of imports finds a circle of two files and one of three, and none in a tree', () => {
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

  it('the graph of imports sees what is imported late and what a worker starts with', () => {
    const source = `import { a } from './a.ts';
import type { B } from "./b.ts";
const c = await import('./c.ts');
new Worker(
  new URL('./d.ts', import.meta.url),
);`;
    expect(specifiersIn(source)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts']);
  });

  it('the graph of imports has no circle in the sources, types included', () => {
    const graph = importGraph(join(projectRoot, 'src'));
    expect(graph.get('ingest/load-model.ts')?.length).toBeGreaterThan(5);
    expect(circlesOf(graph)).toEqual([]);
  });

  it.each(['site', 'search', 'client', 'ingest', 'components'])(
    'the graph of imports has no circle between the folders of %s: what two share lies below both',
    (room) => {
      const graph = folderGraph(importGraph(join(projectRoot, 'src', room)));
      expect(graph.size).toBeGreaterThan(3);
      expect(circlesOf(graph)).toEqual([]);
    },
  );

  it('the graph of imports has parts of components that import no other folder of them', () => {
    const graph = folderGraph(importGraph(join(projectRoot, 'src', 'components')));
    expect(graph.get('parts')).toEqual([]);
  });

  it('the graph of imports has no file in client, and in site only the doors that import no folder of it', () => {
    const inClient = [...importGraph(join(projectRoot, 'src', 'client')).keys()];
    expect(inClient.filter((path) => !path.includes('/'))).toEqual([]);
    const site = importGraph(join(projectRoot, 'src', 'site'));
    expect([...site.keys()].filter((path) => !path.includes('/')).sort()).toEqual(
      ['content.ts', 'handed-over.ts', 'model.ts', 'owner.ts', 'routes.ts'], // prettier-ignore
    );
    expect(folderGraph(site).get('')).toEqual([]);
  });
});
