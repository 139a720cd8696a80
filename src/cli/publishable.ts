import { loadFolder } from '../ingest/read-folder.ts';
import { commandWords, readOptions } from './options.ts';
import { dataEnv, readSettings } from './site/settings.ts';

/** The guard of the publishing workflow: exit code 1 when a sample year would become public, or data has errors. */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  const { model, problems } = await loadFolder(dataEnv(readSettings()));
  if (problems.some((one) => one.severity === 'error')) {
    console.error(say.seeReport);
    return 1;
  }
  const samples = model.years.filter((year) => year.sample).map((year) => year.fiscalYear);
  if (samples.length > 0) {
    console.error(say.sampleInside(samples.join(', ')));
    return 1;
  }
  console.log(say.noSample);
  return 0;
}
