import { describe, expect, it } from 'vitest';
import { SITES, type Site } from './test-sites.ts';
import { readBuiltSite } from './built-site.ts';
import { countYears } from './counting/count-years.ts';
import { judgeSite } from './judgements/judge-site.ts';
import { JUDGEMENTS } from './judgements/judgement.ts';

/** Findings that a test site may have: not every site has a sample. */
const MAY_LACK = ['samples'];

async function judge(site: Site) {
  const { DATA_DIR, CONTENT_DIR } = site.register;
  const years = await countYears(DATA_DIR);
  return judgeSite({
    built: readBuiltSite(site),
    register: { dataDir: DATA_DIR, contentDir: CONTENT_DIR, years },
  });
}

describe.each([
  ['of the whole country', SITES.main],
  ['of files in every encoding, below a sub-path', SITES.subpath],
  ['of years that have only some of their files', SITES.inPart],
  ['of the staff guide', SITES.guide],
  ['without any sample', SITES.begun],
])('the site %s', (_, site) => {
  it(
    'a built site holds every judgement that any lawful register must hold',
    { timeout: 300_000 },
    async () => {
      const verdicts = await judge(site);
      expect(verdicts.map(({ judgement }) => judgement)).toEqual(JUDGEMENTS);
      for (const { judgement, looked, findings } of verdicts) {
        expect(findings.slice(0, 10), judgement).toEqual([]);
        if (!MAY_LACK.includes(judgement)) expect(looked, judgement).toBeGreaterThan(0);
      }
    },
  );
});

it('the count of a register is the same, however an office has saved its files', async () => {
  const dirty = await countYears(SITES.subpath.register.DATA_DIR);
  const clean = await countYears(SITES.main.register.DATA_DIR);
  const [, complete] = dirty;
  const provinces = new Set(complete?.rows.flatMap(({ province }) => province || []));
  expect(provinces.size).toBe(8);
  expect(complete?.passed.length).toBeGreaterThan(50);
  const inThem = (codes: readonly string[] = []) =>
    codes.filter((code) =>
      complete?.publicCodes.some((publicCode) => publicCode.slice(0, 2) === code.slice(0, 2)),
    );
  expect([...(complete?.passed ?? [])].sort()).toEqual(inThem(clean[1]?.passed).sort());
  expect([...(complete?.excellent ?? [])].sort()).toEqual(inThem(clean[1]?.excellent).sort());
});
