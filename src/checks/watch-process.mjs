// Loaded before a build (`node --import`): writes network, process and file access of the build to the file
// WATCH_LOG.
import childProcess from 'node:child_process';
import dns from 'node:dns';
import fs from 'node:fs';
import net from 'node:net';
import { syncBuiltinESMExports } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const log = process.env.WATCH_LOG;
const roots = (process.env.WATCH_ROOTS ?? '').split('\n').filter(Boolean);
const { appendFileSync } = fs;
const tell = (what, detail) => appendFileSync(log, `${what} ${detail}\n`);

const pathOf = (path) =>
  path instanceof URL ? fileURLToPath(path) : Buffer.isBuffer(path) ? path.toString() : path;
const isOutside = (path) =>
  typeof path === 'string' &&
  !roots.some((root) => resolve(path) === root || resolve(path).startsWith(`${root}/`));
const watch = (module, names, what, detailOf) => {
  for (const name of names) {
    const real = module[name];
    if (typeof real !== 'function') continue;
    const watched = function (...given) {
      const detail = detailOf(...given);
      if (detail !== undefined) tell(what, `${name} ${detail}`);
      return Reflect.apply(real, this, given);
    };
    module[name] = Object.assign(watched, real);
  }
};
const outside = (path) => (isOutside(pathOf(path)) ? resolve(pathOf(path)) : undefined);
const READS = ['readFile', 'readFileSync', 'createReadStream', 'readdir', 'readdirSync'];
const WRITES = [
  'writeFile',
  'writeFileSync',
  'appendFile',
  'createWriteStream',
  'mkdir',
  'mkdirSync',
  'rm',
  'rmSync',
  'unlink',
  'unlinkSync',
];
for (const module of [fs, fs.promises]) {
  watch(module, READS, 'read', outside);
  watch(module, WRITES, 'write', outside);
  watch(module, ['rename', 'renameSync', 'copyFile', 'copyFileSync'], 'write', (_, to) =>
    outside(to),
  );
}
watch(
  childProcess,
  ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  'run',
  (command) => String(command),
);
watch(net.Socket.prototype, ['connect'], 'connect', (...given) =>
  JSON.stringify(given[0]?.[0] ?? given[0]),
);
watch(dns, ['lookup', 'resolve'], 'look-up', String);
globalThis.fetch = (address) => {
  tell('fetch', String(address));
  return Promise.reject(new Error('watched'));
};
syncBuiltinESMExports();
