import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from './settings.ts';

/*
 * Astro keeps its working files in one place of the project (`.astro/`), so two builds of one checkout would mix
 * their sites. A socket is the lock: the system gives its name to one process, and frees it however that process
 * ends, so no lock can be left behind.
 */

/** The name of the socket: in Linux's abstract namespace, as a pipe on Windows, elsewhere a file. */
function socketOf(root: string): string {
  const id = createHash('sha256').update(`${userName()}\n${root}`).digest('hex').slice(0, 24);
  if (process.platform === 'linux') return `\0register-build-${id}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\register-build-${id}`;
  return join(tmpdir(), `register-build-${id}`);
}

/** A container may run under a user id that has no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}

/**
 * Waits until no other process builds in this checkout, then holds the lock until the returned function is called,
 * or this process ends.
 *
 * @param whenWaiting called once, when another build is running
 */
export async function lockBuild(whenWaiting: () => void, root = projectRoot): Promise<() => void> {
  const path = socketOf(root);
  for (let isReported = false; ;) {
    const release = await listen(path);
    if (release) return release;
    if (!isReported) whenWaiting();
    isReported = true;
    await untilFree(path);
  }
}

/** Undefined when another process holds the name. */
const listen = (path: string): Promise<(() => void) | undefined> =>
  new Promise((done, fail) => {
    const waiting = new Set<Socket>();
    // A waiting process is connected, and notices when the connection ends.
    const server = createServer((socket) => {
      waiting.add(socket.unref());
      socket.on('error', () => undefined).on('close', () => waiting.delete(socket));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') done(undefined);
      else fail(error);
    });
    server.listen(path, () => {
      server.unref();
      done(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });

const untilFree = (path: string): Promise<void> =>
  new Promise((done) => {
    const waiting = connect(path);
    waiting.on('error', (error: NodeJS.ErrnoException) => {
      // Only a socket file can stay behind without its process.
      if (error.code === 'ECONNREFUSED' && path.startsWith('/')) rmSync(path, { force: true });
    });
    // Another waiting process may be first.
    waiting.on('close', () => setTimeout(done, 20 + Math.random() * 80));
    waiting.resume();
  });
