import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptAddresses } from '../../site/kept-pages/page-hashes.ts';
import { renderedPages } from '../../site/rendering/rendered-pages.ts';
import type { commandWords } from '../options.ts';
import { progressLine, secondsLeft } from '../progress-line.ts';
import { parseRelease, RELEASE_FILE } from './release-note.ts';

type Say = ReturnType<typeof commandWords>;
type Phase = 'rendering' | 'drawing' | 'indexing';

/** What a terminal shows of a build between its permanent lines. */
export interface BuildWatch {
  /** Starts a phase; the line of the previous one disappears. */
  readonly enter: (phase: Phase) => void;
  readonly end: () => void;
}

/** @param outDir of the previous site, which has about as many pages as the next */
export function watchBuild(outDir: string, say: Say): BuildWatch {
  let end = () => {};
  const before = renderedPages();
  const enter = (phase: Phase) => {
    end();
    const all = phase === 'rendering' ? pagesBefore(outDir) : undefined;
    let started = performance.now();
    end = progressLine(() => {
      const count = renderedPages() - before;
      if (count === 0) started = performance.now();
      if (phase !== 'rendering' || count === 0) return `${say[phase]} …`;
      const own = all && Math.max(count, all - keptAddresses().length);
      const left = own && secondsLeft(count, own, (performance.now() - started) / 1000);
      return `${say.rendering}: ${say.pagesSoFar(count, own, left)}`;
    });
  };
  return { enter, end: () => end() };
}

function pagesBefore(outDir: string): number | undefined {
  const note = join(outDir, RELEASE_FILE);
  if (!existsSync(note)) return undefined;
  try {
    const { files } = parseRelease(readFileSync(note, 'utf8'));
    return Object.keys(files).filter((path) => path.endsWith('.html')).length;
  } catch {
    return undefined;
  }
}
