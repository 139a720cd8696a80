import { SITE_KEYS } from '../../domain/site-settings.ts';
import type { usage as thai } from '../th/usage.ts';
import { prepare } from './prepare.ts';
import { report } from './report.ts';
import { staffReport } from './staff-report.ts';

const lang = '[--lang th|en]';
const settings = SITE_KEYS.map((key) => `[--${key.replaceAll('_', '-')} VALUE]`).join(' ');

/** The English twin of `th/usage.ts`. */
export const usage: typeof thai = {
  start: `Usage: npm start -- [--port 4321] ${lang}
Checks the data, builds the site, and serves it to this machine until Ctrl+C.`,
  dev: `Usage: npm run dev -- [options of astro dev]
The site for developers: a page is rendered when it is asked for.`,
  build: `Usage: npm run build -- ${lang}
Checks, and builds the site into dist (OUT_DIR names another folder).`,
  check: `${report.usageCheck}
Checks the data only. Exit code 0 without errors, 1 with, 2 when it could not run.`,
  changes: `${report.usageChanges}
Says what the public would see change from an earlier data folder.`,
  prepare: `${prepare.usage}
Makes the files that may be published from a workbook or CSV, or writes forms to fill in.`,
  report: `${staffReport.usage}
The monthly report for staff; it is never published.`,
  sample: `Usage: npm run sample -- [--data DIR] ${lang}
Writes the invented data anew.`,
  begin: `Usage: npm run begin -- [--yes] [--force] [--codeowners] ${lang} ${settings}
Takes the invented data out and writes data/site.csv.`,
  publishable: `Usage: npm run publishable -- [--confirm] ${lang}
Says what is missing before publication. --confirm records that rows equal to the demonstration are real.`,
  'publish-check': `Usage: npm run publish-check -- [--samples] ${lang}
Every step before a publication. --samples lets invented data pass.`,
  proposal: `Usage: npm run proposal -- [--from COMMIT] ${lang}
Shows a proposed change of data: problems, what would change, and pictures of pages, in reports/proposal.html.`,
  'preview-bundle': `Usage: npm run preview-bundle -- [--before DIR] [--changes FILE] [--out FILE] ${lang}
Writes one page that compares pictures of pages before and after. Run it after a build.`,
  smoke: `Usage: npm run smoke -- URL [--release FILE] [--wait SECONDS] ${lang}
Asks the live address whether it serves the site that was just built.`,
  lane: `Usage: npm run lane -- [--live URL] [--from COMMIT] [--expect data|engine] ${lang}
Says whether only data changed, or the engine too.`,
  alarm: `Usage: npm run alarm -- ${lang}
Opens an issue that says a publication failed; workflows run it.`,
  log: `Usage: npm run log -- [--date YYYY-MM-DD] ${lang}
       npm run log -- --edition N [--format csv|json]
       npm run log -- --verify [FILE] [--older FILE]
       npm run log -- --receipt FILE
       npm run log -- --fetch [REMOTE]
       npm run log -- --live URL [--take]
       npm run log -- --push [REMOTE] [--release FILE]
The log and the editions of the register.`,
  verify: `Usage: npm run verify -- [DIR] ${lang}
       npm run verify -- [DIR|URL] --against release.json
Judges a built site whole, or compares a copy with a release.`,
  test: `Usage: npm test -- ${lang}
Tests everything; the last line counts what passed and what failed.`,
  'make-demo': `Usage: npm run fixtures
Makes the fixtures in src/fixtures anew from the invented data.`,
  map: `Usage: npm run map
Writes the outlines of the map anew.`,
  cloth: `Usage: npm run cloth
Writes the style sheet of the cloth anew.`,
  fonts: `Usage: npm run fonts
Cuts the site's typefaces anew.`,
  bench: `Usage: npm run bench -- [NAME]
Timings; without a name, every benchmark.`,
  lighthouse: `Usage: npm run lighthouse -- [--runs 3] [--only KIND]
Measures pages with Lighthouse.`,
  'guide-pictures': `Usage: npm run guide-pictures
Takes the screenshots of the staff guide anew.`,
  screenshots: `Usage: npm run screenshots -- [--site DIR] [--out DIR] [--only KIND]
Takes pictures of every kind of page.`,
};
