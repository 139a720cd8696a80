import { CLOTH, clothShapes } from '../../site/cloth/cloth-svg.ts';
import { make } from '../parts/make.ts';

const EXCELLENT = {
  ground: 'var(--cloth)',
  thread: 'var(--on-cloth-soft)',
  figure: 'var(--rank-on-cloth)',
} as const;

/** The cloth of an excellent tambon as `ClothHem.astro` draws it with `fine`: decoration above a framed card. */
export function clothHem(code: string): HTMLElement {
  const { width, height } = CLOTH;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="100%" height="${height}" aria-hidden="true" shape-rendering="crispEdges"><pattern id="cloth" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${clothShapes(code, EXCELLENT)}</pattern><rect width="100%" height="${height}" fill="url(#cloth)"/></svg>`;
  const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  return make('div', { class: 'hem' }, document.importNode(drawn, true));
}
