import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly license?: string;
        readonly integrity?: string;
        readonly hasInstallScript?: boolean;
        readonly resolved?: string;
        readonly dev?: boolean;
      }
    >
  >;
}
/** Lighthouse has a lock file of its own, and is installed only by developers who run it. */
const LOCKS = ['package-lock.json', 'src/tools/lighthouse/package-lock.json'];
const packagesOf = (file: string) =>
  Object.entries((JSON.parse(readFileSync(file, 'utf8')) as Locked).packages);
const { dependencies, allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly allowScripts: Readonly<Record<string, boolean>>;
};
const packages = LOCKS.flatMap(packagesOf).filter(([path]) => path !== '');
const known = readFileSync('src/THIRD_PARTY.md', 'utf8');

/** Permissive licences, and packages that have a line of their own in THIRD_PARTY.md. */
const PERMISSIVE =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|Unlicense|CC0-1\.0|Python-2\.0|BlueOak-1\.0\.0|WTFPL|Zlib)(?: (?:OR|AND) [\w. -]+)*\)?$/;

describe('packages of others', () => {
  it('packages of others all say a licence that is permissive, or are named with theirs', () => {
    const others = packages.filter(([, { license }]) => !PERMISSIVE.test(license ?? ''));
    const unnamed = others.filter(([path]) => {
      const name = path.replace(/^.*node_modules\//, '');
      return !known.includes(`\`${name}\``) && !known.includes(`\`${name.replace(/\/.*/, '/*')}\``);
    });
    expect(unnamed.map(([path, { license }]) => `${path} ${license ?? 'no licence'}`)).toEqual([]);
  });

  it('packages of others that the site is made with are each named', () => {
    for (const name of Object.keys(dependencies)) expect(known, name).toContain(`\`${name}\``);
  });

  it('packages of others come with a hash each, from no registry in particular, and run nothing when installed', () => {
    for (const [path, { integrity, resolved, hasInstallScript }] of packages) {
      expect(integrity, path).toMatch(/^sha512-/);
      expect(resolved, path).toBeUndefined();
      if (hasInstallScript)
        expect(allowScripts[path.replace(/^.*node_modules\//, '')], path).toBe(false);
    }
  });
});
