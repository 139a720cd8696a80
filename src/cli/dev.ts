import { runTool } from './child.ts';

/** Astro's development server: pages render on request; data is read when it starts. */
export async function main(args: string[]): Promise<number> {
  const { code } = await runTool('astro/bin/astro.mjs', ['dev', ...args], {
    // Astro may detach itself without a terminal; this command stays in front.
    env: { ASTRO_DEV_BACKGROUND: '0' },
  });
  return code;
}
