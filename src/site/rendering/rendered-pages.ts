/** How many pages this process has rendered: the bundle of the pages counts, and the waiting build reads it. */
const KEY = Symbol.for('strong-tambon-register.rendered');
const here = globalThis as { [KEY]?: number };

/** Counts one more rendered page. */
export function countPage(): void {
  here[KEY] = renderedPages() + 1;
}

/** The number of pages rendered so far. */
export const renderedPages = (): number => here[KEY] ?? 0;
