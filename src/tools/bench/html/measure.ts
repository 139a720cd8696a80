import { statSync } from 'node:fs';
import { join } from 'node:path';
import { loadFolder } from '../../../ingest/read-folder.ts';
import { handOver } from '../../../site/handed-over.ts';
import { pageBundle, programHash } from '../../../cli/site/bundle/page-bundle.ts';
import { keptPages } from '../../../cli/site/kept-pages.ts';
import { renderPages } from '../../../cli/site/render-pages.ts';
import { dataEnv, readSettings } from '../../../cli/site/settings.ts';
import { htmlFiles } from '../../../cli/site/site-files.ts';

/**
 * Renders the register of the environment into a folder, including bundling, but without cards and index. Prints one
 * JSON line.
 */
const [, , out = ''] = process.argv;
const settings = readSettings();
Object.assign(process.env, dataEnv(settings));
handOver(await loadFolder(dataEnv(settings)));
const started = performance.now();
const program = programHash(settings);
await renderPages(await pageBundle(settings, program), out, keptPages(settings, program, ''));
const seconds = (performance.now() - started) / 1000;
const pages = htmlFiles(out);
const bytes = pages.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
console.log(JSON.stringify({ seconds, pages: pages.length, bytes }));
