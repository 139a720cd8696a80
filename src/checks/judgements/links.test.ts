import { expect, it } from 'vitest';
import type { BuiltSite } from '../built-site.ts';
import { readPage, type Verdict } from './judgement.ts';
import { judgeLinks } from './links.ts';

const AT_HOME = 'http://localhost:4321';

/** A site of one page that links to another, with the address it was built for. */
async function judge(origin: string, named: string): Promise<Verdict> {
  const page = `<a href="${named}/">x</a><p>${named}</p>`;
  const built: BuiltSite = {
    site: { folder: '', basePath: '', origin },
    files: new Set(['index.html', 'robots.txt']),
    pages: ['index.html'],
    text: () => page,
    bytes: () => Buffer.from(page),
  };
  const judge = judgeLinks({ built, register: { dataDir: '', contentDir: '', years: [] } });
  judge.look?.(readPage(built, 'index.html'));
  return judge.end();
}
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name);

it('a site that was built for this machine holds, and one sentence says what it was built for', async () => {
  const { findings, remarks } = await judge(AT_HOME, AT_HOME);
  expect(findings).toEqual([]);
  expect(remarks).toEqual([{ name: 'local-site', at: 'robots.txt', what: AT_HOME }]);
});

it('a site with an address of its own may not name the machine it was built on', async () => {
  const { findings, remarks } = await judge('https://tambon.example', AT_HOME);
  expect(new Set(names(findings))).toEqual(new Set(['local-address']));
  expect(remarks).toEqual([]);
});
