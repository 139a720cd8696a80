/** Points of the scallop: seven, the gap at the top between two lobes. */
const lobes = (radius: number) =>
  Array.from({ length: 7 }, (_, i) => {
    const angle = ((360 / 7) * (i - 0.5) - 90) * (Math.PI / 180);
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
  });

/**
 * The seven-lobed rim of the excellent seal as a path around 0 0; with a plain ring it would look like the other
 * seal.
 */
export function scallop(radius: number, bulge: number): string {
  const points = lobes(radius);
  const arcs = [...points.slice(1), points[0]].map((to) => `A${bulge} ${bulge} 0 0 1 ${to}`);
  return `M${points[0]}${arcs.join('')}Z`;
}
