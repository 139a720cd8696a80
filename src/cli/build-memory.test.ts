import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILD_FLAGS } from './build-memory.ts';
import { projectRoot } from './site/settings.ts';

it('npm run build gives Node the same flags as builds that other commands start', () => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  expect(scripts.build).toBe(`node ${BUILD_FLAGS.join(' ')} src/cli/run.mjs build`);
});
