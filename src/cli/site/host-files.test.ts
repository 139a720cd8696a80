import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Model } from '../../domain/model.ts';
import { HOST_FILES, writeHostFiles } from './host-files.ts';

const site = mkdtempSync(join(tmpdir(), 'host-files-'));
afterAll(() => {
  rmSync(site, { recursive: true });
});
writeHostFiles(site, {
  moved: [{ from: '/old/', to: '/new/' }, { from: '/gone/' }],
} as unknown as Model);
const read = (path: string) => readFileSync(join(site, path), 'utf8');

describe('what a host is told', () => {
  it('says the types, the classes of caching, other origins, frames and redirects to each server', () => {
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

  it('says it to Netlify and Cloudflare in their two files', () => {
    expect(read('_redirects')).toBe('/old/ /new/ 302\n/en/old/ /en/new/ 302\n');
    expect(read('_headers')).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    expect(read('_headers')).toContain('/api/*\n  Access-Control-Allow-Origin: *');
    expect(HOST_FILES).toContain('_headers');
  });

  it('names no type so long that nginx refuses to list it', () => {
    for (const [, list = ''] of read('hosts/nginx.conf').matchAll(
      /(?:gzip|charset)_types ([^;]*);/g,
    ))
      for (const type of list.split(' ')) expect(type.length).toBeLessThan(50);
  });
});
