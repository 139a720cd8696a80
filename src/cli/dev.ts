import { runTool } from './child.ts';

/** Astro's development server: pages render as they are asked for; data is read when it starts. */
export async function main(args: string[]): Promise<number> {
  const { code } = await runTool('astro/bin/astro.mjs', ['dev', ...args], {
    // Astro may detach itself when no person seems to watch; this command stays in front.
    env: { ASTRO_DEV_BACKGROUND: '0' },
  });
  return code;
}
