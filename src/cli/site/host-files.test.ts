import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Model } from '../../domain/model.ts';
import { HOST_FILES, writeHostFiles } from './host-files.ts';

const site = mkdtempSync(join(tmpdir(), 'host-files-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});
for (const folder of [
  '_astro',
  'pagefind',
  'api',
  'embed',
  'years',
  'en/embed',
  'en/years',
  'hosts',
])
  mkdirSync(join(site, folder), { recursive: true });
writeHostFiles(site, {
  moved: [{ from: '/old/', to: '/new/' }, { from: '/gone/' }],
} as unknown as Model);
const read = (path: string) => readFileSync(join(site, path), 'utf8');

/**
 * Merges headers as both hosts do: every matching rule adds its headers, and a second value is appended to the
 * first.
 */
function headersFor(path: string): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (const rule of read('_headers').trim().split('\n\n')) {
    const [pattern = '', ...headers] = rule.split('\n');
    const fits = new RegExp(
      `^${pattern.replace(/[.?+^$()[\]{}|]/g, '\\$&').replaceAll('*', '.*')}$`,
    );
    if (!fits.test(path)) continue;
    for (const header of headers) {
      const [name = '', value = ''] = header.trim().split(/: (.*)/);
      told.set(name, [...(told.get(name) ?? []), value]);
    }
  }
  return told;
}

describe('what a host is told', () => {
  it('the files for hosts state types, caching, other origins, frames and redirects to each server', () => {
    for (const path of ['.htaccess', 'hosts/nginx.conf', 'hosts/Caddyfile']) {
      const text = read(path);
      for (const word of [
        'text/calendar',
        'text/turtle',
        'application/manifest+json',
        'pf_fragment',
        'immutable',
        'must-revalidate',
        'nosniff',
        "frame-ancestors 'self'",
        '/embed/',
        '/old/',
        '/en/old/',
        '404',
      ])
        expect(text, `${path}: ${word}`).toContain(word);
      expect(text).not.toContain('/gone/');
    }
  });

  it('the files for hosts state the same to Netlify and Cloudflare in their two files', () => {
    expect(read('_redirects')).toBe('/old/ /new/ 302\n/en/old/ /en/new/ 302\n');
    expect(read('_headers')).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    expect(HOST_FILES).toContain('_headers');
  });

  it.each([
    ['/', 'fresh', 'own frames'],
    ['/en/', 'fresh', 'own frames'],
    ['/years/2567/', 'fresh', 'own frames'],
    ['/en/years/', 'fresh', 'own frames'],
    ['/embed/place/840401/', 'fresh', 'all frames'],
    ['/en/embed/', 'fresh', 'all frames'],
    ['/_astro/page.a1b2.css', 'forever', 'all frames'],
    ['/pagefind/fragment/th_1.pf_fragment', 'forever', 'all frames'],
    ['/api/v1/places.json', 'fresh', 'own frames'],
    ['/sw.js', 'fresh', 'all frames'],
  ])(
    'the files for hosts state the headers of %s in _headers once: %s, %s',
    (path, age, frames) => {
      const told = headersFor(path);
      expect(told.get('Cache-Control')).toEqual([
        expect.stringContaining(age === 'forever' ? 'immutable' : 'must-revalidate'),
      ]);
      expect(told.get('Content-Security-Policy')).toEqual(
        frames === 'own frames' ? ["frame-ancestors 'self'"] : undefined,
      );
      expect(told.get('X-Content-Type-Options')).toEqual(['nosniff']);
      expect(told.get('Access-Control-Allow-Origin')).toEqual(
        path.startsWith('/api/') ? ['*'] : undefined,
      );
    },
  );

  it('the files for hosts name no type so long that nginx refuses to list it', () => {
    for (const [, list = ''] of read('hosts/nginx.conf').matchAll(
      /(?:gzip|charset)_types ([^;]*);/g,
    ))
      for (const type of list.split(' ')) expect(type.length).toBeLessThan(50);
  });
});
