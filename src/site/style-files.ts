import { createHash } from 'node:crypto';
import { basePath } from './routes.ts';

/**
 * The styles that the bundler would put into each page, as files: one for all pages of a kind, named by
 * its bytes. The pages are rendered by a bundle of their own, so what they ask for is kept where the
 * build finds it: in the process.
 */
const KEY = Symbol.for('strong-tambon-register.styles');

/** By their path below the site. */
export function styleFiles(): Map<string, string> {
  const here = globalThis as { [KEY]?: Map<string, string> };
  return (here[KEY] ??= new Map());
}

/** The address of a file that holds these styles; the build writes it when all pages are rendered. */
export function styleAddress(styles: string): string {
  const name = createHash('sha256').update(styles).digest('base64url').slice(0, 8);
  const path = `_astro/page.${name}.css`;
  styleFiles().set(path, styles);
  return `${basePath}/${path}`;
}

/**
 * Shorter names for the scopes of styles, in pages and style sheets alike: they stand in nearly every tag.
 * Two scopes that would share a name stop the build (`checkScopes`).
 */
export const shortenScopes = (text: string): string =>
  text.replace(/data-astro-cid-([a-z0-9]{4})[a-z0-9]{4}(?:="true")?/g, 'data-c$1');

/** Throws where two scopes of these style sheets would bear one short name. */
export function checkScopes(styles: readonly string[]): void {
  const known = new Map<string, string>();
  for (const text of styles)
    for (const [scope] of text.matchAll(/data-astro-cid-[a-z0-9]{8}/g)) {
      const short = shortenScopes(scope);
      const other = known.get(short) ?? scope;
      if (other !== scope) throw new Error(`${scope} and ${other} are both ${short}`);
      known.set(short, scope);
    }
}
