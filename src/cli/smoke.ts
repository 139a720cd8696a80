import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandWords, readOptions } from './options.ts';
import { integrityOf, parseRelease, type Release, RELEASE_FILE } from './site/release-note.ts';
import { readServed, siteRoot } from './site/served-file.ts';
import { readSettings } from './site/settings.ts';

/** Seconds to wait for a host to serve what was deployed, and between two looks. */
const PATIENCE = 300;
const PAUSE = 10;

/**
 * `npm run smoke -- URL [--release FILE] [--wait SECONDS]`: checks that the live address serves the site that was
 * just built: its release note, the home page in both languages, the newest year, and the announcements. The note is
 * FILE, else that of `OUT_DIR`. Exit code 0 when it does, 1 when it does not within the time.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, {
    release: { type: 'string' },
    wait: { type: 'string' },
    lang: { type: 'string' },
  });
  if (!options) return 1;
  const { values, positionals } = options;
  const say = commandWords(values.lang).smoke;
  const file = values.release ? resolve(values.release) : join(readSettings().outDir, RELEASE_FILE);
  const [address] = positionals;
  if (!address || !URL.canParse(address) || !existsSync(file)) {
    console.error(say.usage(file));
    return 1;
  }
  const built = parseRelease(readFileSync(file, 'utf8'));
  const root = siteRoot(address);
  const until = Date.now() + Number(values.wait ?? PATIENCE) * 1000;
  for (;;) {
    const faults = await compare(root, built, say);
    if (faults.length === 0) {
      console.log(say.holds(root, built.commit?.slice(0, 12) ?? '–'));
      return 0;
    }
    if (Date.now() >= until) {
      for (const fault of faults) console.error(fault);
      console.error(say.fails(root));
      return 1;
    }
    await wait(Math.min(PAUSE * 1000, Math.max(until - Date.now(), 0)));
  }
}

type Words = ReturnType<typeof commandWords>['smoke'];

async function compare(root: string, built: Release, say: Words): Promise<string[]> {
  const note = await read(root, RELEASE_FILE);
  if (!note) return [say.unanswered(`${root}${RELEASE_FILE}`)];
  const live = parse(note);
  if (!live || live.commit !== built.commit || live.site !== built.site)
    return [say.otherSite(live?.commit ?? '–', built.commit ?? '–')];
  const faults: string[] = [];
  for (const path of pagesOf(built)) {
    const bytes = await read(root, path);
    if (!bytes) faults.push(say.unanswered(root + path));
    else if (integrityOf(bytes) !== built.files[path]) faults.push(say.otherPage(root + path));
  }
  return faults;
}

const parse = (bytes: Uint8Array): Release | undefined => {
  try {
    return parseRelease(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

/** The pages that change with almost every publication. */
function pagesOf({ files }: Release): string[] {
  const years = Object.keys(files).filter((path) => /^\d{4}\/index\.html$/.test(path));
  const newest = years.sort().at(-1);
  return ['index.html', 'en/index.html', newest ?? '', 'announcements/index.html'].filter(
    (path) => path in files,
  );
}

async function read(root: string, path: string): Promise<Uint8Array | undefined> {
  const bytes = await readServed(new URL(path.replace(/(^|\/)index\.html$/, '$1'), root));
  return bytes === 'missing' ? undefined : bytes;
}
