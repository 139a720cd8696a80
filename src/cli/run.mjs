// Starts `npm start`, `npm run check` and the other commands. Plain JavaScript, so that a Node too
// old for this project still understands it and can say so.
// npm also runs a script named `prepare` by itself after installing: there it has no file to prepare.
import { fileURLToPath } from 'node:url';

const { npm_lifecycle_event: script, npm_command: command = 'run' } = process.env;
if (script === 'prepare' && !/^run(?:-script)?$/.test(command)) process.exit(0);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `ต้องใช้ Node.js 22.18 ขึ้นไป (พบ ${process.versions.node}) · Node.js 22.18 or newer is needed (found ${process.versions.node}).\n` +
      'บน Linux และ Windows คำสั่ง npm ci นำ Node 24 มาให้ · npm ci brings Node 24 on Linux and Windows; elsewhere install Node 24 from nodejs.org.',
  );
  process.exit(2);
}
// Node keeps the compiled engine and libraries: saves a sixth of a build, a third of a short command.
const { enableCompileCache } = await import('node:module');
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compiled', import.meta.url)));

const [name, ...rest] = process.argv.slice(2);
const isEnglish = rest.includes('--lang=en') || rest[rest.indexOf('--lang') + 1] === 'en';
const lang = isEnglish ? 'en' : 'th';
const usage = rest.includes('--help')
  ? (await import('../i18n/usage.ts')).usageOf(name.split('/').at(-1), lang)
  : undefined;
if (usage === undefined) process.exitCode = await run();
else console.log(usage);

async function run() {
  const { main } = await import(`./${name}.ts`);
  try {
    return await main(rest);
  } catch (error) {
    if (error?.name !== 'MissingFolder') throw error;
    const { words } = await import('../i18n/locale.ts');
    console.error(words(lang).report.missingFolder(error.folder));
    return 2;
  }
}
