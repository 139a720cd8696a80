import { afterEach, describe, expect, it, vi } from 'vitest';
import { integrityOf } from '../site/release-note.ts';
import { liveLog } from './live.ts';

const LOG = '\ufeffentry,edition\r\n';
const hash = integrityOf(Buffer.from(LOG));
const note = (files: Readonly<Record<string, string>>) =>
  JSON.stringify({ generator: 'strong-tambon-register', version: 1, files });

/** A host that answers with these files, and with 404 for all others. */
function host(files: Readonly<Record<string, string>>): void {
  vi.stubGlobal('fetch', (address: URL) => {
    const file = files[address.pathname.replace('/register/', '')];
    return Promise.resolve(
      new Response(file ?? 'Not found', { status: file === undefined ? 404 : 200 }),
    );
  });
}
const ask = () => liveLog('https://example.go.th/register');

afterEach(() => void vi.unstubAllGlobals());

describe('the log of the live site', () => {
  it('the log of the live site is the file that its release note names', async () => {
    host({ 'release.json': note({ 'data/log.csv': hash }), 'data/log.csv': LOG });
    expect(await ask()).toEqual({ text: LOG });
  });

  it('the log of the live site is empty where the host says that nothing is there, or where the release note names none', async () => {
    host({});
    expect(await ask()).toEqual({ text: '' });
    host({ 'release.json': note({ 'index.html': hash }) });
    expect(await ask()).toEqual({ text: '' });
  });

  it.each([
    ['the page of a network that wants a sign-in', '<!doctype html><title>Wi-Fi</title>'],
    ['nothing', ''],
    ['JSON of something else', '{}'],
    ['JSON that is no object', 'null'],
  ])('the log of the live site is not known where the answer is %s', async (_what, answer) => {
    host({ 'release.json': answer, 'data/log.csv': answer });
    expect(await ask()).toEqual({ code: 'unreachable' });
  });

  it('the log of the live site is not known where the host does not answer', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('offline')));
    expect(await ask()).toEqual({ code: 'unreachable' });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 503 })));
    expect(await ask()).toEqual({ code: 'unreachable' });
  });

  it('the log of the live site is refused where it is another one than the release note names, or missing', async () => {
    const named = note({ 'data/log.csv': hash });
    host({ 'release.json': named, 'data/log.csv': `${LOG}1,1\r\n` });
    expect(await ask()).toEqual({ code: 'torn' });
    host({ 'release.json': named });
    expect(await ask()).toEqual({ code: 'torn' });
  });
});
