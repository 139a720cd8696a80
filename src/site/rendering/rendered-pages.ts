/** How many pages this process has rendered: counted by the bundle of the pages, read by the build that waits for them. */
const KEY = Symbol.for('strong-tambon-register.rendered');
const here = globalThis as { [KEY]?: number };

export function countPage(): void {
  here[KEY] = renderedPages() + 1;
}

export const renderedPages = (): number => here[KEY] ?? 0;
