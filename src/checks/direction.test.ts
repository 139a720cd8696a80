import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { APART, BROWSER_TOO, DIRECTION, ENDS } from './direction.ts';
import { importGraph } from './import-graph.ts';
import { projectRoot } from '../cli/site/settings.ts';

// The project's own configuration; rules that need types are off, since these files do not exist.
const eslint = new ESLint({
  cwd: projectRoot,
  overrideConfig: {
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
});

/** The rules a file breaks. */
async function broken(filePath: string, text: string): Promise<string[]> {
  const results = await eslint.lintText(text, { filePath: `${projectRoot}${filePath}` });
  return results.flatMap((file) =>
    file.messages.map((message) => message.ruleId ?? message.message),
  );
}
const importing = (from: string) => `import { x } from '${from}';\nexport const y = x;\n`;

describe('the one direction', () => {
  it(
    'the one direction lets every folder import from its left and none from its right',
    { timeout: 60_000 },
    async () => {
      for (const [at, folder] of DIRECTION.entries()) {
        const file = folder === 'pages' ? 'src/pages/deep/file.ts' : `src/${folder}/file.ts`;
        const up = folder === 'pages' ? '../..' : '..';
        for (const [other, name] of DIRECTION.entries()) {
          const expected = other > at ? ['no-restricted-imports'] : [];
          expect(
            await broken(file, importing(`${up}/${name}/file.ts`)),
            `${folder} ← ${name}`,
          ).toEqual(expected);
        }
        for (const end of ENDS)
          expect(
            await broken(file, importing(`${up}/${end}/file.ts`)),
            `${folder} ← ${end}`,
          ).toEqual(['no-restricted-imports']);
      }
    },
  );

  it('the one direction holds in the frontmatter of .astro files', async () => {
    const file = 'src/components/Badge.astro';
    const astro = (from: string) => `---\n${importing(from).split('\n')[0]}\n---\n<p>{x}</p>\n`;
    expect(await broken(file, astro('../layouts/Page.astro'))).toEqual(['no-restricted-imports']);
    expect(await broken(file, astro('../client/search.ts'))).toEqual(['no-restricted-imports']);
    expect(await broken(file, astro('../site/routes.ts'))).toEqual([]);
  });

  it('the one direction lets a script inside .astro bring an element of the client, and nothing else from the right', async () => {
    const file = 'src/components/Search.astro';
    const astro = (from: string) => `<p>x</p>\n<script>\n  import '${from}';\n</script>\n`;
    expect(await broken(file, astro('../client/search.ts'))).toEqual([]);
    expect(await broken(file, astro('../pages/search.ts'))).toEqual(['no-restricted-imports']);
  });

  it('the one direction keeps node: out of the rooms that also run in the browser, but not out of their tests', async () => {
    for (const folder of BROWSER_TOO) {
      const text = importing('node:fs');
      expect(await broken(`src/${folder}/file.ts`, text), folder).toEqual([
        'no-restricted-imports',
      ]);
      expect(await broken(`src/${folder}/file.test.ts`, text), folder).toEqual([]);
    }
  });

  it('the one direction knows every folder of src', () => {
    const folders = readdirSync(join(projectRoot, 'src'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    expect(folders.sort()).toEqual([...DIRECTION, ...ENDS, ...APART].sort());
  });

  it('the one direction lets only tests, checks and tools stand on fixtures', async () => {
    const text = importing('../fixtures/fixture.ts');
    for (const folder of [...DIRECTION.filter((name) => name !== 'pages'), 'client', 'cli']) {
      expect(await broken(`src/${folder}/file.ts`, text), folder).toEqual([
        'no-restricted-imports',
      ]);
      expect(await broken(`src/${folder}/file.test.ts`, text), folder).toEqual([]);
    }
    for (const folder of ['checks', 'tools'])
      expect(await broken(`src/${folder}/file.ts`, text), folder).toEqual([]);
  });

  it('the one direction keeps fixtures out of what is drawn and what looks at them', async () => {
    const allowed = ['domain', 'ingest', 'i18n', 'site', 'cli'];
    for (const folder of [...allowed, 'components', 'pages', 'client', 'checks', 'tools']) {
      const expected = allowed.includes(folder) ? [] : ['no-restricted-imports'];
      const text = importing(`../${folder}/file.ts`);
      expect(await broken('src/fixtures/file.ts', text), folder).toEqual(expected);
    }
  });

  it('the one direction leaves the server of a copy apart: it imports nothing of ours, and nothing imports it', async () => {
    const isApart = (path: string) => APART.some((folder) => path.startsWith(`${folder}/`));
    for (const folder of [...DIRECTION, ...ENDS])
      expect(await broken('src/offline/file.mjs', importing(`../${folder}/file.ts`))).toEqual([
        'no-restricted-imports',
      ]);
    const imports = [...importGraph(join(projectRoot, 'src'))].flatMap(([path, targets]) =>
      targets.filter((target) => isApart(path) !== isApart(target)),
    );
    expect(imports).toEqual([]);
  });
});
