import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Random } from '../cli/sample/random.ts';
import { parseRelease, RELEASE_FILE } from '../cli/site/release-note.ts';
import { filesBelow } from '../cli/site/site-files.ts';

/*
 * node src/tools/prove-kept-pages.ts [EDITS] [SEED]: applies edits to a register that are drawn from the seed. After
 * each, one build reuses what it may from the previous site, another renders everything, and the two must be equal
 * byte by byte. The figures of a run are in `src/checks/README.md`.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const parent = mkdtempSync(join(tmpdir(), 'kept-pages-'));
const data = join(parent, 'data');
const [, , edits = '50', seed = 'edits'] = process.argv;
const random = new Random(seed);
/** @returns the output, or undefined where the build was refused */
function build(name: string, all: boolean): string | undefined {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['src/cli/run.mjs', 'build', '--lang=en'],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        DATA_DIR: data,
        CONTENT_DIR: 'src/fixtures/demo/content',
        OUT_DIR: join(parent, name),
        SOURCE_DATE_EPOCH: '1704067200',
        ...(all ? { RENDER_ALL: '1' } : {}),
      },
    },
  );
  return status === 0 ? stdout : undefined;
}

const releaseOf = (name: string) =>
  parseRelease(readFileSync(join(parent, name, RELEASE_FILE), 'utf8'));

/** Files that differ. */
function differences(): string[] {
  const [warm, cold] = [releaseOf('warm').files, releaseOf('cold').files];
  return [...new Set([...Object.keys(warm), ...Object.keys(cold)])].filter(
    (path) => warm[path] !== cold[path],
  );
}

const removed: { readonly file: string; readonly row: string }[] = [];

/** One small change of one file, as an office makes it. */
const EDITS: Readonly<Record<string, (rows: string[], file: string) => void>> = {
  'another day': (rows) => {
    const dated = rows.flatMap((row, at) => (/\d\/\d{1,2}\/25\d\d/.test(row) ? [at] : []));
    if (dated.length === 0) return;
    const at = random.pick(dated);
    rows[at] = (rows[at] ?? '').replace(
      /\b\d{1,2}(?=\/\d{1,2}\/25\d\d)/,
      String(random.whole(1, 28)),
    );
  },
  'a row less': (rows, file) => {
    if (rows.length < 3) return;
    const at = random.whole(1, rows.length - 1);
    removed.push({ file, row: rows.splice(at, 1)[0] ?? '' });
  },
  'a row again': (rows, file) => {
    const at = removed.findIndex((row) => row.file === file);
    if (at >= 0) rows.push(removed.splice(at, 1)[0]?.row ?? '');
  },
  'another order': (rows) => {
    if (rows.length > 2) rows.splice(1, 0, rows.pop() ?? '');
  },
  'another partner': (rows) => {
    const at = rows.findIndex((row) => row.includes('ภาคราชการ'));
    if (at > 0) rows[at] = (rows[at] ?? '').replace(/ภาคราชการ/, 'ภาคเอกชน');
  },
};

cpSync(join(root, 'src/fixtures/states/data'), data, { recursive: true });
const files = filesBelow(data).filter((path) => /^\d{4}\/.*\.csv$/.test(path));
const counts = { same: 0, different: 0, refused: 0, again: 0 };
if (build('warm', false) === undefined) throw new Error('The first build failed.');
for (let turn = 1; turn <= Number(edits); turn += 1) {
  const [name, edit] = random.pick(Object.entries(EDITS));
  const file = random.pick(files);
  const before = readFileSync(join(data, file), 'utf8');
  const rows = before.split('\n').filter((row) => row !== '');
  edit(rows, file);
  writeFileSync(join(data, file), `${rows.join('\n')}\n`);
  const output = build('warm', false);
  if (output === undefined) {
    counts.refused += 1;
    writeFileSync(join(data, file), before);
    continue;
  }
  if (output.includes('so all are made again')) counts.again += 1;
  if (build('cold', true) === undefined) throw new Error('The two builds do not agree.');
  const found = differences();
  counts[found.length === 0 ? 'same' : 'different'] += 1;
  const pages = /Rendering pages: .*/.exec(output)?.[0] ?? '';
  console.log(
    `${turn} ${file}, ${name}: ${pages}${found.map((path) => `\n  differs: ${path}`).join('')}`,
  );
}
console.log(counts);
rmSync(parent, { recursive: true });
process.exitCode = counts.different + counts.again === 0 ? 0 : 1;
