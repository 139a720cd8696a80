/**
 * Imported before all else by `build.ts`: the bundler's allocator reads the environment when it is loaded. It then
 * returns what is free to the system at once: 300 MB less while pages are rendered.
 */
process.env.MIMALLOC_PURGE_DELAY ??= '0';
process.env.MIMALLOC_ALLOW_THP ??= '0';
