import { expect, it } from 'vitest';
import { runCommand } from './child.ts';

/** The environment variables that npm sets for the script it runs. */
const byNpm = (command: string, script: string) => ({
  capture: true,
  env: { npm_command: command, npm_lifecycle_event: script },
});

it.each(['ci', 'install'])(
  '`prepare` does nothing and succeeds where `npm %s` runs it by itself',
  async (command) => {
    expect(await runCommand('prepare', [], byNpm(command, 'prepare'))).toEqual({
      code: 0,
      output: '',
    });
  },
);

it.each(['run', 'run-script'])(
  '`prepare` asks for its file where a person starts it (npm says `%s`)',
  async (command) => {
    const { code, output } = await runCommand('prepare', [], byNpm(command, 'prepare'));
    expect(code).toBe(1);
    expect(output).not.toBe('');
  },
);

it('`prepare` works as part of another script, whatever npm does', async () => {
  const { code } = await runCommand('prepare', [], byNpm('exec', 'npx'));
  expect(code).toBe(1);
});
