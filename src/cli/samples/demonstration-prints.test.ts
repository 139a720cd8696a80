import { expect, it } from 'vitest';
import { DEMO } from '../../fixtures/fixture.ts';
import DEMONSTRATION from './demonstration-prints.json' with { type: 'json' };
import { printsOf } from './demonstration-prints.ts';

it('the committed prints of the demonstration are those of its stories, scans and pictures', () => {
  const prints = printsOf({ contentDir: DEMO.CONTENT_DIR, publicDir: DEMO.PUBLIC_DIR });
  expect(prints.lines.length).toBeGreaterThan(100);
  expect(prints.files.length).toBeGreaterThan(3);
  expect(
    DEMONSTRATION,
    'run `npm run fixtures`, or only node src/cli/run.mjs ../fixtures/write-prints',
  ).toEqual(prints);
});
