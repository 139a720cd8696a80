import { relative } from 'node:path';
import { loadFolder } from '../ingest/read-folder.ts';
import { commandWords, readOptions } from './options.ts';
import { confirm, withoutConfirmed } from './samples/confirmed.ts';
import { findSamples } from './samples/find-samples.ts';
import { dataEnv, projectRoot, readSettings } from './site/settings.ts';

/** The most files of a kind that are named; the rest is counted. */
const MOST = 12;

/**
 * The guard of the publishing workflow: exit code 1 when the data has errors, when anything invented would become
 * public, when rows that equal invented ones are not confirmed (`--confirm`), or when the owner has not set whose
 * site it is, its address, and its licence.
 */
export async function main(args: string[]): Promise<number> {
  const options = readOptions(args, { lang: { type: 'string' }, confirm: { type: 'boolean' } });
  if (!options) return 1;
  const say = commandWords(options.values.lang);
  const settings = readSettings();
  const { model, problems, site } = await loadFolder({ ...process.env, ...dataEnv(settings) });
  if (problems.some((problem) => problem.severity === 'error')) {
    console.error(say.seeReport);
    return 1;
  }
  const found = await findSamples(settings);
  if (options.values.confirm) console.log(say.confirmed(confirm(settings.dataDir, found)));
  const open = withoutConfirmed(settings.dataDir, found);
  const samples = open.filter(({ why }) => why !== 'equal');
  const equal = open.filter(({ why }) => why === 'equal');
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
  for (const { file, lines = [] } of equal)
    console.error(say.sampleLines(relative(projectRoot, file), lines.slice(0, 12).join(', ')));
  if (equal.length > 0)
    console.error(say.equalRows(equal.reduce((sum, { lines = [] }) => sum + lines.length, 0)));
  if (unset.length > 0) console.error(say.unset(unset.join(' · ')));
  if (open.length + years.length + unset.length > 0) return 1;
  console.log(say.noSample);
  return 0;
}
