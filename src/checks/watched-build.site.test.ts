import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../cli/child.ts';
import { filesBelow } from '../cli/site/site-files.ts';
import { projectRoot } from '../cli/site/settings.ts';
import { SITES } from './test-sites.ts';
import { readBuiltSite } from './built-site.ts';

/** A build that is watched while it runs, with a secret in its environment that must not leave it. */
const CANARY = 'canary-4f1d2c77';
const parent = mkdtempSync(join(tmpdir(), 'watched-build-'));
const watcher = fileURLToPath(new URL('./watch-process.mjs', import.meta.url));

/** Valid text that would run if a program executed it. */
const EVIL =
  '${process.env.CANARY} {{process.env.CANARY}} <%= process.env.CANARY %> #{process.env.CANARY}';
const CODE = '`{process.env.CANARY}` and `import { execSync } from "node:child_process"`';

/**
 * A story with other words than in the main test site: a build must never reuse the text that another build left
 * behind.
 */
const STORY = 'samui-wet-bins';
const WORDS = 'ถ้อยคำของชุดนี้';
const WORDS_OF_OTHERS = 'ไม่มีใครตอบได้';

function write(folder: string): void {
  const files: Readonly<Record<string, string>> = {
    'data/2567/targets.csv': 'จังหวัด,อำเภอ,ตำบล\nสุราษฎร์ธานี,เกาะสมุย,อ่างทอง\n',
    'data/2567/stories.csv':
      'id,จังหวัด,อำเภอ,ตำบล,ชื่อเรื่อง,สรุปย่อ,หน่วยงานเจ้าขององค์ความรู้,ยินยอมเผยแพร่\n' +
      `${STORY},สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,"เรื่อง ${EVIL}","+cmd|'/c calc'!A1 ${EVIL}",สำนักงานพัฒนาชุมชน,ใช่\n`,
    [`content/stories/${STORY}.mdx`]: `---\ntitle: "${EVIL}"\n---\n\n${WORDS} ${CODE}\n\n<Quote by="$(id) \`id\`">\n\n${WORDS}\n\n</Quote>\n`,
  };
  // The engine's own icons and pictures; documents and pictures of the register are not needed here.
  const ofEngine = join(projectRoot, 'public');
  cpSync(ofEngine, join(folder, 'public'), {
    recursive: true,
    filter: (path) => !['documents', 'images'].includes(relative(ofEngine, path)),
  });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function build(folder: string): Promise<{ code: number; output: string }> {
  return runCommand('build', [], {
    capture: true,
    env: {
      DATA_DIR: join(folder, 'data'),
      CONTENT_DIR: join(folder, 'content'),
      PUBLIC_DIR: join(folder, 'public'),
      OUT_DIR: join(folder, 'dist'),
      CANARY,
      SECRET_TOKEN: CANARY,
      NODE_OPTIONS: `--import ${pathToFileURL(watcher).href}`,
      WATCH_LOG: join(parent, 'watched.log'),
      WATCH_ROOTS: [projectRoot.replace(/\/$/, ''), parent].join('\n'),
    },
  });
}

const folder = join(parent, 'register');
const site = join(folder, 'dist');

describe('a build of texts that look like programs', () => {
  beforeAll(async () => {
    write(folder);
    writeFileSync(join(parent, 'watched.log'), '');
    const { code, output } = await build(folder);
    expect(code, output).toBe(0);
  }, 900_000);
  afterAll(() => rmSync(parent, { recursive: true }));

  it('a build of texts that look like programs puts nothing of its environment into the site', () => {
    for (const file of filesBelow(site))
      expect(readFileSync(join(site, file)).includes(CANARY), file).toBe(false);
  });

  it('a build of texts that look like programs reaches no network, runs nothing but the bundler and the indexer, and stays in its folders', () => {
    const lines = readFileSync(join(parent, 'watched.log'), 'utf8').split('\n').filter(Boolean);
    // The lock of builds is a socket of this machine; the build connects to it where another test build holds it.
    // What a build may read: the description of the machine, the fonts of the cards, the database while it is
    // written, and the bundler, the indexer and git.
    const usual =
      /^read \w+ \/(?:proc|sys|usr\/bin\/ldd)|^write \w+ \S*\/cards-fonts-\d+\.conf|^(?:read readFileSync|write rmSync) \S*\/register-\w+(?:\/register\.sqlite)?$|^run \w+ \S*(?:esbuild|pagefind)|^run execFileSync git$|^connect connect \{"path":"\\u0000register-build-[\da-f]+"\}$/;
    // The bundler runs in a process of the same Node, which is watched as well.
    const others = lines.filter((line) => line !== `run spawn ${process.execPath}`);
    expect([...new Set(others)].filter((line) => !usual.test(line))).toEqual([]);
  });

  it('a build of texts that look like programs leaves no folder of its own in the project', () => {
    expect(readdirSync(projectRoot).filter((name) => name.startsWith('file:'))).toEqual([]);
  });

  it('a build of texts that look like programs publishes the words that were checked, never those of another folder', () => {
    const page = `stories/${STORY}/index.html`;
    expect(readBuiltSite(SITES.main).text(page)).toContain(WORDS_OF_OTHERS);
    expect(readFileSync(join(site, page), 'utf8')).toContain(WORDS);
    for (const file of filesBelow(site).filter((path) => /\.(?:html|json|atom)$/.test(path)))
      expect(readFileSync(join(site, file), 'utf8'), file).not.toContain(WORDS_OF_OTHERS);
  });
});
