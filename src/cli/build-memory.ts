/**
 * Memory of a build. Imported before all else by `build.ts`: the bundler's allocator reads the environment when it is
 * loaded. It then returns what is free to the system at once: 300 MB less while pages are rendered.
 */
process.env.MIMALLOC_PURGE_DELAY ??= '0';
process.env.MIMALLOC_ALLOW_THP ??= '0';

/**
 * Flags of Node for a build, which `npm run build` in `package.json` repeats: short-lived text (pages) gets 16 MB, and
 * the rest of the heap is collected when it has grown by half.
 */
export const BUILD_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=50'] as const;
