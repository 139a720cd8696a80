import { execFileSync } from 'node:child_process';
import { readSiteSettings } from '../ingest/read-folder.ts';
import { runCommand } from './child.ts';
import { commandWords, readOptions } from './options.ts';
import { projectRoot, readSettings } from './site/settings.ts';

/**
 * `npm run publish-check [-- --samples]`: all steps of a publication except the deployment: the check, the guard
 * against samples, the build, and the verification of the built folder. `--samples` permits invented data, for a
 * proposal or a trial. A workflow runs the same steps. Exit code 0 when the site may be deployed, else 1; with wrong
 * data the present site stays.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { samples: { type: 'boolean' }, lang: { type: 'string' } });
  if (!options) return 1;
  const { samples, lang } = options.values;
  const say = commandWords(lang);
  const inWords = lang === 'en' ? ['--lang', 'en'] : [];
  const format = process.env.GITHUB_ACTIONS ? ['--format', 'github'] : [];
  const env = { ...clock(), ...address() };
  const steps = [
    { name: 'check', args: [...inWords, ...format] },
    ...(samples ? [] : [{ name: 'publishable', args: inWords }]),
    { name: 'build', args: inWords },
    { name: '../checks/verify', args: inWords },
  ];
  for (const step of steps) {
    const started = performance.now();
    const { code } = await runCommand(step.name, step.args, { env });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const name = step.name.split('/').at(-1) ?? step.name;
    console.log(code === 0 ? say.stepHolds(name, seconds) : say.stepFails(name));
    if (code !== 0) return 1;
  }
  return 0;
}

/**
 * The address that the host gives the site (`HOST_ORIGIN`, `HOST_PATH`), where neither the environment nor the data
 * sets another.
 */
function address(): Record<string, string> {
  const { SITE_URL, HOST_ORIGIN, HOST_PATH } = process.env;
  if (SITE_URL) return {};
  const named = readSiteSettings({ DATA_DIR: readSettings().dataDir }).site_url;
  if (named) {
    const { origin, pathname } = new URL(named);
    return { SITE_URL: origin, BASE_PATH: pathname.replace(/\/$/, '') };
  }
  if (!HOST_ORIGIN) return {};
  return { SITE_URL: HOST_ORIGIN, BASE_PATH: HOST_PATH ?? '' };
}

/** The time of the commit, unless one is given: two builds of a commit are equal. */
function clock(): Record<string, string> {
  if (process.env.SOURCE_DATE_EPOCH) return {};
  try {
    const time = execFileSync('git', ['log', '-1', '--format=%ct'], {
      cwd: projectRoot,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { SOURCE_DATE_EPOCH: time.trim() };
  } catch {
    return {};
  }
}
