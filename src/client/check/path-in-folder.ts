/**
 * The path below the data folder of a file that was chosen with its folder: `data/2567/targets.csv` and
 * `2567/targets.csv` both become `2567/targets.csv`, and a province's folder stays below its year. `undefined` for a
 * file that came alone.
 */
export function pathInFolder(relative: string): string | undefined {
  const parts = relative.split(/[/:]/).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  return (/^25\d\d$/.test(parts[0]!) ? parts : parts.slice(1)).join('/');
}
