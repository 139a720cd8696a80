import type { Settings } from './settings.ts';
import { dataEnv, projectRoot } from './settings.ts';

/** Renders every page into a folder. Throws what Astro throws: a broken page, two pages at one address. */
export async function renderPages(settings: Settings, outDir: string): Promise<void> {
  process.env.NODE_ENV = 'production';
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  Object.assign(process.env, dataEnv(settings));
  const { build } = await import('astro');
  await build({ root: projectRoot, outDir, logLevel: 'warn' });
}
