import { basePath } from '../site/routes.ts';
import { runCommand } from './child.ts';
import { commandWords, readOptions } from './options.ts';
import { serve } from './serve.ts';
import { readSettings } from './site/settings.ts';

const PORT = 4321;

/** Builds the site, then serves it to this machine until it is stopped. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { port: { type: 'string' }, lang: { type: 'string' } });
  if (!options) return 1;
  const { port, lang } = options.values;
  const say = commandWords(lang);

  // In a separate process, so that the server does not keep a build's memory.
  const built = await runCommand('build', lang ? ['--lang', lang] : []);
  if (built.code !== 0) return 1;

  try {
    const serving = await serve({
      folder: readSettings().outDir,
      port: port ? Number(port) : PORT,
      basePath,
      tries: port ? 1 : 50,
    });
    console.log(`\n${say.serving(serving.address)}\n${say.stop}`);
    await stopSignal();
    await serving.close();
    return 0;
  } catch {
    console.error(say.portTaken(Number(port ?? PORT)));
    return 1;
  }
}

const stopSignal = () =>
  new Promise<void>((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
