import { relative } from 'node:path';
import { loadFolder } from '../ingest/read-folder.ts';
import { commandWords, readOptions } from './options.ts';
import { findSamples } from './samples/find-samples.ts';
import { dataEnv, projectRoot, readSettings } from './site/settings.ts';

/** Files of a kind that are named one by one; the rest are counted. */
const MOST = 12;

/**
 * The guard of the publishing workflow: exit code 1 when the data has errors, when anything invented would
 * become public, or when the owner has not said whose site it is, where, and under which licence.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  const settings = readSettings();
  const { model, problems, site } = await loadFolder({ ...process.env, ...dataEnv(settings) });
  if (problems.some((one) => one.severity === 'error')) {
    console.error(say.seeReport);
    return 1;
  }
  const samples = await findSamples(settings);
  const years = model.years.filter((year) => year.sample).map((year) => year.fiscalYear);
  const unset = [
    ...(site.site_url ? [] : ['site_url']),
    ...(site.licence_name && site.licence_url ? [] : ['licence_name, licence_url']),
    ...(site.owner_th && site.owner_en ? [] : ['owner_th, owner_en']),
    ...(site.contact_office || site.contact_url ? [] : ['contact_office, contact_url']),
  ];
  for (const { file, lines } of samples.slice(0, MOST)) {
    const shown = relative(projectRoot, file);
    console.error(lines ? say.sampleLines(shown, lines.slice(0, 5).join(', ')) : `  ${shown}`);
  }
  if (samples.length > MOST) console.error(say.moreSamples(samples.length - MOST));
  if (samples.length > 0 || years.length > 0) console.error(say.sampleInside(years.join(', ')));
  if (unset.length > 0) console.error(say.unset(unset.join(' · ')));
  if (samples.length + years.length + unset.length > 0) return 1;
  console.log(say.noSample);
  return 0;
}
