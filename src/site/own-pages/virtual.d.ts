/** The site's own pages as components, by `th/about` and its kin: see `compile-pages.ts`. */
declare module 'virtual:own-pages' {
  import type { MDXInstance } from 'astro';
  export const ownPages: Readonly<Record<string, MDXInstance<Record<string, never>>>>;
}
