import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { USAGE } from '../i18n/usage.ts';
import { runCommand } from './child.ts';
import { projectRoot } from './site/settings.ts';

const HERE = join(projectRoot, 'src/cli');
const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
/** Each script that goes through `run.mjs`, and the module it starts, as a path from `cli/`. */
const COMMANDS = Object.entries(scripts).flatMap(([script, line]) => {
  const [, path] = /run\.mjs (\S+)/.exec(line) ?? [];
  return path ? [{ script, path, name: basename(path) }] : [];
});

const optionsIn = (text: string) => [...new Set(text.match(/--[a-z][a-z-]*/g))].sort();

describe('--help', () => {
  afterEach(() => vi.restoreAllMocks());

  it('--help is there for every command of package.json, in both languages', () => {
    expect(Object.keys(USAGE.th).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
    for (const { script, name } of COMMANDS)
      for (const usage of [USAGE.th[name], USAGE.en[name]])
        expect(usage).toMatch(new RegExp(`npm (?:run )?${script}(?: |\\n)`));
  });

  it.each([
    ['begin', ['--help'], USAGE.th['begin']],
    ['dev', ['--lang=en', '--help'], USAGE.en['dev']],
  ])('--help of %s is printed, and ends with 0', async (name, args, usage) => {
    const ended = await runCommand(name, args, { capture: true });
    expect(ended).toEqual({ code: 0, output: `${usage}\n` });
  });

  // Astro reads the options of `dev`, the developers' tools are not tested, and two are slow to load for one option.
  const left = new Set(['dev', 'build', 'sample']);
  const ours = COMMANDS.filter(({ path, name }) => !/tools|fixtures/.test(path) && !left.has(name));
  it.each(ours)(
    '--help of $name names the options that the command reads',
    async ({ path, name }) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => {});
      const { main } = (await import(/* @vite-ignore */ `${HERE}/${path}.ts`)) as {
        main: (args: string[]) => unknown;
      };
      expect(await main(['--no-such-option', '--lang', 'en'])).toBe(name === 'check' ? 2 : 1);
      const [fault, list] = said.mock.calls.flat() as string[];
      expect(fault).toBe('This command has no option --no-such-option');
      const options = optionsIn(list ?? '').filter((option) => option !== '--help');
      for (const locale of ['th', 'en'] as const)
        expect(optionsIn(USAGE[locale][name] ?? '')).toEqual(options);
    },
  );
});
