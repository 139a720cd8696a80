import { type Partner, PARTNERS } from '../../domain/progress.ts';

/** A petal upright, as the points of two curves. */
const PETAL = [
  [0, -23],
  [5.2, -17.6],
  [6.6, -11.4],
  [0, -4.6],
  [-6.6, -11.4],
  [-5.2, -17.6],
  [0, -23],
] as const;

/**
 * The petals of partners in the flower of seven (`styles/seals.svg`), each at its partner's place, as one SVG path:
 * seven elements with a rotation each would be twice as large on thousands of pages.
 */
export const partnerPetals = (partners: readonly Partner[]): string =>
  partners.map((partner) => PETALS[PARTNERS.indexOf(partner)]).join('');

/** The petal at a place of the flower, counted clockwise from the top. */
function petal(place: number): string {
  const turn = (2 * Math.PI * place) / PARTNERS.length;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = PETAL.flatMap(([x, y]) => [x * cos - y * sin, x * sin + y * cos]);
  const [x, y, ...curves] = turned.map((number) => Number(number.toFixed(1)) || 0);
  return `M${x} ${y}C${curves.join(' ')}Z`.replaceAll(' -', '-');
}

const PETALS = PARTNERS.map((_, place) => petal(place));
