import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { SITES } from '../cli/site/test-sites.ts';
import { readBuiltSite } from './built-site.ts';
import { elementsOf } from './read-html.ts';

const built = readBuiltSite(SITES.main);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the page's own Content-Security-Policy would refuse. */
function refused(html: string): string[] {
  const elements = elementsOf(html);
  const policy =
    elements.find(
      ({ name, attributes }) =>
        name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
    )?.attributes.content ?? '';
  if (!policy.includes("default-src 'self'")) return ['no policy'];
  const found: string[] = [];
  for (const { name, attributes } of elements)
    for (const key of Object.keys(attributes))
      if (key === 'style' || /^on[a-z]/.test(key)) found.push(`<${name} ${key}>`);
  for (const [, kind, attributes = '', text = ''] of html.matchAll(
    /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g,
  )) {
    if (
      /\ssrc=/.test(attributes) ||
      /type="(?:application\/(?:ld\+)?json|speculationrules)"/.test(attributes)
    )
      continue;
    if (!policy.includes(hash(text))) found.push(`inline <${kind}> ${text.slice(0, 60)}`);
  }
  return found;
}

describe("every page's Content-Security-Policy", () => {
  it('allows all that the page does: no inline style or handler, every inline script and style by its hash', () => {
    const broken = built.pages.flatMap((path) =>
      refused(built.text(path)).map((what) => `${path}: ${what}`),
    );
    expect(broken.slice(0, 20)).toEqual([]);
  });

  it('allows no inline code in general and no eval but WebAssembly', () => {
    const home = built.text('index.html');
    expect(home).not.toMatch(/'unsafe-inline'|'unsafe-eval'/);
    expect(home).toContain("'wasm-unsafe-eval'");
  });
});
