import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FILE_TYPES, typeOf } from './file-types.ts';
import { projectRoot } from './site/settings.ts';

it('a copy that is shown from a stick gives every file the type that a host gives it', () => {
  const source = readFileSync(join(projectRoot, 'src/offline/serve.mjs'), 'utf8');
  const types = [...source.matchAll(/^ {2}'\.(\w+)': '([^']+)',$/gm)].map(([, ...pair]) => pair);
  const wanted = Object.entries(FILE_TYPES).filter(([name]) => typeOf(`a.${name}`) !== typeOf('a'));
  expect(wanted.length).toBeGreaterThan(20);
  expect(types).toEqual(wanted);
});
