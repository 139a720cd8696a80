import { spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Model } from '../domain/model.ts';
import { FILE_TYPES, typeOf } from '../cli/file-types.ts';
import { writeHostFiles } from '../cli/site/host-files.ts';
import { filesBelow } from '../cli/site/site-files.ts';

/*
 * node src/tools/try-hosts.ts SITE: serves a copy of a built site by the configuration files in it, with nginx,
 * Caddy and Apache where they are installed, and asks for one file of every kind, redirects, hidden files and what
 * is missing. The figures of a run are in `src/checks/README.md`.
 */

const FOREVER = 'public, max-age=31536000, immutable';
const FRESH = 'public, max-age=0, must-revalidate';
const MODULES = 'mpm_event authz_core dir mime headers filter deflate alias unixd'.split(' ');
const MODULE_FOLDER = '/usr/lib/apache2/modules';

const [given] = process.argv.slice(2);
if (!given) throw new Error('node src/tools/try-hosts.ts SITE');
const parent = mkdtempSync(join(tmpdir(), 'try-hosts-'));
chmodSync(parent, 0o755);
const site = join(parent, 'site');
cpSync(resolve(given), site, { recursive: true });
// Few sites have a moved address: this one gets one.
writeHostFiles(site, { moved: [{ from: '/moved/', to: '/about/' }] } as unknown as Model);

/** How each server is started on a port; the configuration is the site's, with port and folder filled in. */
const HOSTS: Readonly<Record<string, (port: number) => readonly [string, readonly string[]]>> = {
  nginx: (port) => {
    const recipe = recipeOf('hosts/nginx.conf').replace('listen 8080', `listen 127.0.0.1:${port}`);
    const around = `user root; daemon off; pid ${parent}/nginx.pid; error_log ${parent}/nginx.log; events {} http { access_log off; ${recipe} }`;
    return ['nginx', ['-c', put('nginx.conf', around)]];
  },
  caddy: (port) => {
    const recipe = recipeOf('hosts/Caddyfile').replace(':8080 {', `http://127.0.0.1:${port} {`);
    const file = put('Caddyfile', `{\n\tadmin off\n}\n${recipe}`);
    return ['caddy', ['run', '--config', file, '--adapter', 'caddyfile']];
  },
  apache2: (port) => {
    const modules = MODULES.filter((name) => existsSync(`${MODULE_FOLDER}/mod_${name}.so`));
    const lines = [
      `ServerRoot ${parent}`,
      `ServerName 127.0.0.1`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${parent}/apache.pid`,
      `ErrorLog ${parent}/apache.log`,
      ...modules.map((name) => `LoadModule ${name}_module ${MODULE_FOLDER}/mod_${name}.so`),
      'User www-data',
      'Group www-data',
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${site}`,
      `<Directory ${site}>\nAllowOverride All\nRequire all granted\n</Directory>`,
    ];
    return ['apache2', ['-f', put('apache.conf', `${lines.join('\n')}\n`), '-DFOREGROUND']];
  },
};

const recipeOf = (path: string) =>
  readFileSync(join(site, path), 'utf8').replaceAll('/srv/register', site);
function put(name: string, text: string): string {
  writeFileSync(join(parent, name), text);
  return join(parent, name);
}

const freePort = () =>
  new Promise<number>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });

async function answers(address: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 60 && child.exitCode === null && child.pid; tries += 1) {
    if (await fetch(address).catch(() => undefined)) return true;
    await new Promise((done) => setTimeout(done, 100));
  }
  return false;
}

/** One file of each extension, and one of each folder that has headers of its own. */
function filesToAsk(): string[] {
  const all = filesBelow(site).filter((path) => !/^(?:_headers|_redirects|\.|hosts\/)/.test(path));
  const first = (test: (path: string) => boolean) => all.filter(test).slice(0, 1);
  return [
    ...Object.keys(FILE_TYPES).flatMap((ending) => first((path) => path.endsWith(`.${ending}`))),
    ...[
      '_astro/',
      'pagefind/fragment/',
      'pagefind/index/',
      'api/',
      'data/',
      'oembed/',
      'embed/',
    ].flatMap((folder) => first((path) => path.startsWith(folder))),
  ];
}

/** The differences from what the configuration promises for one file. */
async function faultsOf(root: string, path: string): Promise<string[]> {
  const faults: string[] = [];
  const expect = (what: string, got: string | null | undefined, wanted: string | null) => {
    if ((got ?? null)?.toLowerCase() !== wanted?.toLowerCase())
      faults.push(`${path} ${what}: ${got} instead of ${wanted}`);
  };
  const address = `${root}/${path.replace(/index\.html$/, '')}`;
  const { status, headers } = await fetch(encodeURI(address), { redirect: 'manual' });
  expect('status', String(status), '200');
  expect('type', headers.get('content-type')?.replace(/;\s*/, '; '), typeOf(path));
  const isForever = /^(?:_astro|pagefind\/(?:fragment|index|filter))\//.test(path);
  expect('cache', headers.get('cache-control'), isForever ? FOREVER : FRESH);
  const isOpen = /^(?:api|data|oembed)\//.test(path);
  expect('origin', headers.get('access-control-allow-origin'), isOpen ? '*' : null);
  const isFramed = /^(?:en\/)?embed\//.test(path);
  const frame = headers.get('content-security-policy');
  expect('frame', frame, isFramed ? null : "frame-ancestors 'self'");
  expect('sniff', headers.get('x-content-type-options'), 'nosniff');
  return faults;
}

async function faultsOfAddresses(root: string): Promise<string[]> {
  const faults: string[] = [];
  const ask = async (path: string, wanted: number, location?: string) => {
    const { status, headers } = await fetch(`${root}${path}`, { redirect: 'manual' });
    const led = headers.get('location')?.replace(root, '');
    if (status !== wanted || (location && led !== location))
      faults.push(`${path}: ${status} ${led ?? ''} instead of ${wanted} ${location ?? ''}`);
  };
  await ask('/moved/', 302, '/about/');
  await ask('/en/moved/', 302, '/en/about/');
  for (const hidden of ['/_headers', '/_redirects', '/hosts/nginx.conf', '/.htaccess', '/no/such/'])
    await ask(hidden, 404);
  const missing = await (await fetch(`${root}/no/such/`)).text();
  if (!missing.includes('</html>') || !missing.includes('lang="th"'))
    faults.push('404: not our page');
  const packed = await fetch(`${root}/`, { headers: { 'accept-encoding': 'gzip' } });
  if (packed.headers.get('content-encoding') !== 'gzip') faults.push('/: not packed');
  return faults;
}

for (const [name, start] of Object.entries(HOSTS)) {
  const port = await freePort();
  const [program, args] = start(port);
  const child = spawn(program, args, {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: parent, XDG_DATA_HOME: parent },
  }).on('error', () => undefined);
  const root = `http://127.0.0.1:${port}`;
  if (!(await answers(root, child))) {
    console.log(`${name}: not run (not installed, or it did not start)`);
    child.kill();
    continue;
  }
  const files = filesToAsk();
  const faults = [
    ...(await Promise.all(files.map((path) => faultsOf(root, path)))).flat(),
    ...(await faultsOfAddresses(root)),
  ];
  console.log(`${name}: ${files.length} files and 8 addresses, ${faults.length} faults`);
  for (const fault of faults) console.log(`  ${fault}`);
  child.kill();
  await new Promise((done) => child.once('exit', done));
}
for (const name of readdirSync(parent))
  rmSync(join(parent, name), { recursive: true, force: true });
rmSync(parent, { recursive: true, force: true });
