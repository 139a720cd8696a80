import { readdirSync } from 'node:fs';
import { commandWords } from '../cli/options.ts';

/** `npm run bench -- search`: runs one benchmark of the `bench` folder by its name; without a name, all of them. */
export async function main(args: string[]): Promise<number> {
  const names = readdirSync(new URL('./bench', import.meta.url))
    .filter((name) => /^[\w-]+\.ts$/.test(name))
    .map((name) => name.slice(0, -3));
  const [wanted, ...rest] = args;
  if (wanted && !names.includes(wanted)) {
    console.error(commandWords().noBench(wanted, names));
    return 1;
  }
  for (const name of wanted ? [wanted] : names) {
    const { main: bench } = (await import(`./bench/${name}.ts`)) as {
      main: (args: string[]) => Promise<number>;
    };
    const code = await bench(rest);
    if (code !== 0) return code;
  }
  return 0;
}
