import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runCommand } from '../cli/child.ts';
import { DEMO } from '../fixtures/fixture.ts';
import { loadModel } from '../ingest/load-model.ts';
import { loadPlaces } from '../ingest/read-folder.ts';
import { ALL_COLUMNS, fileOf } from '../checks/injection/cells.ts';
import { compareSites } from '../checks/injection/compare-sites.ts';
import { HOSTILE_VALUES } from '../checks/injection/hostile-values.ts';
import { hostileStory } from '../checks/injection/hostile-story.ts';
import { openEach } from '../checks/injection/open-pages.ts';
import { writeRegisters } from '../checks/injection/register.ts';

/*
 * node src/tools/prove-injection.ts [FOLDER]: every hostile value in every column of every file through
 * the intake; then those that free texts take, packed into a register, built beside its innocent twin,
 * and every file of both sites read by a parser of its format; then a page of each kind of the hostile one, in
 * both languages, opened in a browser that records scripts, dialogs, errors and requests. The figures of a run are
 * in `src/checks/README.md`. With a folder, the sites stay there.
 */

const gazetteer = await loadPlaces({});
const around = { gazetteer, document: () => undefined, image: () => false, stories: [] };
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'injection-'));
mkdirSync(folder, { recursive: true });

if (!process.argv.includes('--sites-only')) {
  const cells = { all: 0, refused: 0, taken: 0, crashed: 0, slowest: 0 };
  for (const { kind, column } of ALL_COLUMNS)
    for (const { family, text } of HOSTILE_VALUES) {
      // A megabyte is read the same in any column.
      if (family === 'megabyte' && column.type !== 'prose') continue;
      const { path, text: csv } = fileOf(kind, [{ [column.field]: text }]);
      const started = performance.now();
      cells.all += 1;
      try {
        const { problems } = loadModel([{ path, bytes: new TextEncoder().encode(csv) }], around);
        if (problems.some(({ code }) => code === 'reader-failed')) cells.crashed += 1;
        cells[problems.some(({ severity }) => severity === 'error') ? 'refused' : 'taken'] += 1;
      } catch {
        cells.crashed += 1;
      }
      cells.slowest = Math.max(cells.slowest, Math.round(performance.now() - started));
    }
  console.log(
    'intake',
    JSON.stringify({ values: HOSTILE_VALUES.length, columns: ALL_COLUMNS.length, ...cells }),
  );
}

const [hostile, innocent] = [join(folder, 'hostile'), join(folder, 'innocent')] as const;
console.log(
  'packed',
  JSON.stringify(writeRegisters(`${hostile}-data`, `${innocent}-data`, gazetteer)),
);
const content = `${folder}/content`;
cpSync(DEMO.CONTENT_DIR, content, {
  recursive: true,
  filter: (path) => !/stories\/./.test(relative(DEMO.CONTENT_DIR, path)),
});
mkdirSync(join(content, 'stories'), { recursive: true });
writeFileSync(join(content, 'stories/story-0.mdx'), hostileStory('story-0'));
for (const site of [hostile, innocent]) {
  const env = {
    DATA_DIR: `${site}-data`,
    CONTENT_DIR: content,
    OUT_DIR: site,
    SITE_URL: 'https://tambon.example',
    SOURCE_DATE_EPOCH: '1704067200',
  };
  const { code, output } = await runCommand('build', [], { capture: true, env });
  if (code !== 0) throw new Error(output);
}
for (const { kind, files, different } of compareSites(hostile, innocent)) {
  console.log(kind, files, different.length);
  for (const path of different.slice(0, 8)) console.log(`  ${path}`);
}
for (const fault of await openEach(hostile)) console.log(`  ${fault}`);
if (!process.argv[2]) rmSync(folder, { recursive: true });
