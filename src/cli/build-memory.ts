/**
 * Flags of Node for a build, which `npm run build` in `package.json` repeats: short-lived text (pages) gets 16 MB, and
 * the rest of the heap is collected when it has grown by half.
 */
export const BUILD_FLAGS = ['--max-semi-space-size=16', '--heap-growing-percent=50'] as const;
