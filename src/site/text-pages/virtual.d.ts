/** The pages of running text as components, by `th/about` and so on: see `compile-pages.ts`. */
declare module 'virtual:text-pages' {
  import type { MDXInstance } from 'astro';
  export const textPages: Readonly<Record<string, MDXInstance<Record<string, never>>>>;
}
