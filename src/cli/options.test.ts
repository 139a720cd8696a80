import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { readOptions } from './options.ts';

const OPTIONS = { lang: { type: 'string' }, yes: { type: 'boolean' } } as const;

describe('the options of a command', () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  afterEach(() => said.mockClear());
  afterAll(() => said.mockRestore());

  it('the options of a command are read by name, and what has none is kept in order', () => {
    expect(readOptions(['a.csv', '--lang', 'en', '--yes'], OPTIONS)).toMatchObject({
      positionals: ['a.csv'],
      values: { lang: 'en', yes: true },
    });
    expect(said).not.toHaveBeenCalled();
  });

  it.each([
    ['in Thai', ['--odd'], 'คำสั่งนี้ไม่มีตัวเลือก --odd,ตัวเลือกที่มี: --lang … --yes --help'],
    ['in English', ['--lang', 'en', '--odd'], 'This command has no option --odd,Options: --lang …'],
    ['when a value is missing', ['--lang'], 'ตัวเลือก --lang ต้องตามด้วยค่า'],
    ['when the next option stands for it', ['--lang', '--yes'], 'ตัวเลือก --lang ต้องตามด้วยค่า'],
    ['when a value is too much', ['--yes=no'], 'ตัวเลือก --yes ไม่มีค่าตามหลัง'],
  ])('the options of a command are listed where one is wrong, %s', (_, args, sentence) => {
    expect(readOptions(args, OPTIONS)).toBeUndefined();
    expect(said.mock.calls.flat().join()).toContain(sentence);
  });

  it('the options of a command have nothing of the sentences of Node', () => {
    for (const wrong of ['--odd', '-o', '--lang', '--yes=no', '--'])
      readOptions(['--lang', 'th', wrong], OPTIONS);
    expect(said.mock.calls.flat().join()).not.toMatch(/unknown|argument|to specify/i);
  });
});
