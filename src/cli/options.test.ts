import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from './options.ts';

const OPTIONS = { lang: { type: 'string' }, yes: { type: 'boolean' } } as const;

describe('the options of a command', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => said.mockClear());
  afterAll(() => said.mockRestore());

  it('are read by name, and what has none is kept in order', () => {
    expect(readOptions(['a.csv', '--lang', 'en', '--yes'], OPTIONS)).toMatchObject({
      positionals: ['a.csv'],
      values: { lang: 'en', yes: true },
    });
    expect(said).not.toHaveBeenCalled();
  });

  it.each([
    ['in Thai', ['--help'], 'ตัวเลือกที่มี: --lang … --yes'],
    ['in English', ['--lang', 'en', '--help'], 'Options: --lang … --yes'],
    ['when a value is missing', ['--lang'], 'ตัวเลือกที่มี: --lang … --yes'],
  ])('are listed where one is not known, %s', (_, args, words) => {
    expect(readOptions(args, OPTIONS)).toBeUndefined();
    expect(said.mock.calls.flat().join()).toContain(words);
  });
});
