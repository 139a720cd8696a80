import { describe, expect, it } from 'vitest';
import { commandWords } from '../options.ts';
import { explainFailure } from './build-failure.ts';

const say = commandWords('en');
const told = (error: unknown) => explainFailure(error, say, '/project');
const withCode = (code: string, path?: string) => Object.assign(new Error('x'), { code, path });

describe('a fault of the machine ends a build with a sentence', () => {
  it('a fault of the machine ends a build with a sentence that a disk is full, whoever was writing', () => {
    expect(told(withCode('ENOSPC', '/disk/a'))).toBe(say.noRoom('/disk/a'));
    expect(told(new Error('No space left on device (os error 28)'))).toBe(say.noRoom(''));
  });

  it('a fault of the machine ends a build with a sentence that no file may be so large, of the bundler too, without its trace', () => {
    expect(told(withCode('EFBIG', '/disk/a'))).toBe(say.tooLarge('/disk/a'));
    const bundler =
      'Failed to write file in /disk/b.mjs\n\nCaused by:\n    File too large (os error 27)';
    expect(told(Object.assign(new Error(bundler), { errors: [] }))).toBe(
      say.tooLarge('/disk/b.mjs'),
    );
  });

  it('a fault of the machine ends a build with a sentence that a folder may not be written', () => {
    expect(told(withCode('EROFS', '/disk'))).toBe(say.notWritable('/disk'));
  });
});
