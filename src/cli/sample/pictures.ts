import { SAMPLE_MARK } from '../../domain/sample.ts';
import { PALETTE } from '../../site/pictures/palette.ts';

/** A drawing for an invented story: flat, in the site's palette, and not a photograph of a real place. */
export interface Drawing {
  /** Below `public/`. */
  readonly path: string;
  readonly svg: string;
}

const INK = PALETTE.ink;
const INDIGO = PALETTE.indigo;
const PALE = PALETTE.onClothSoft;
const COTTON = PALETTE.cotton;
const TURMERIC = PALETTE.turmeric;
const EARTH = '#b98c5a';
const MUD = '#8d7a66';
const WATER = '#9fb7d8';
const LEAF = '#4f7a54';
const WALL = '#eef1ee';
const SKY = '#e8eef6';

const sheet = (ground: string, inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000"><rect width="1600" height="1000" fill="${ground}"/>${inside}</svg>`;

const each = <T>(count: number, draw: (at: number) => T): string =>
  Array.from({ length: count }, (_, at) => draw(at)).join('');

/** A jar with a lid, a label and seeds; without `full` there are no seeds. */
function jar(x: number, y: number, colour: string, full: boolean): string {
  const seeds = full
    ? each(14, (at) => {
        const across = x + 28 + (at % 5) * 30 + (at % 2) * 6;
        return `<ellipse cx="${across}" cy="${y + 190 - Math.floor(at / 5) * 26}" rx="12" ry="9" fill="${colour}"/>`;
      })
    : '';
  return `<g><rect x="${x}" y="${y}" width="176" height="216" rx="18" fill="${COTTON}" stroke="${INDIGO}" stroke-width="6"/><rect x="${x + 14}" y="${y - 30}" width="148" height="34" rx="6" fill="${INDIGO}"/>${seeds}<rect x="${x + 44}" y="${y + 50}" width="88" height="58" fill="${PALE}"/><path d="M${x + 56} ${y + 70}h64M${x + 56} ${y + 88}h44" stroke="${INK}" stroke-width="5"/></g>`;
}

function jars(): string {
  const colours = [TURMERIC, LEAF, INK, EARTH, INDIGO, MUD];
  const row = (y: number, from: number) =>
    each(6, (at) => jar(130 + at * 232, y, colours[(at + from) % 6] ?? INK, from + at !== 9));
  const board = (y: number) => `<rect x="70" y="${y}" width="1460" height="26" fill="${EARTH}"/>`;
  return sheet(WALL, row(170, 0) + board(386) + row(560, 5) + board(776));
}

/** A pond between dykes: still water and bare mud, or an open dyke with mangrove. */
function pond(open: boolean): string {
  const dyke = open
    ? `<path d="M0 620h520l40 90h180l40-90h820v80H0z" fill="${EARTH}"/><path d="M560 700h180l60 300H500z" fill="${WATER}"/>`
    : `<rect y="620" width="1600" height="80" fill="${EARTH}"/>`;
  const tree = (x: number, y: number, size: number) =>
    `<g transform="translate(${x} ${y}) scale(${size})"><path d="M0 0C-6 50-30 70-46 104M0 0C4 50 28 74 44 104M0 0V104M0 20C-14 60-16 80-20 104M0 20C14 60 14 84 20 104" stroke="${MUD}" stroke-width="8" fill="none"/><path d="M0-130C60-120 84-60 60-20 30 14-30 14-60-20-84-60-60-120 0-130Z" fill="${LEAF}"/></g>`;
  const growth = open
    ? each(9, (at) => tree(110 + at * 172, 470 + ((at * 37) % 60), 0.7 + ((at * 13) % 5) / 10))
    : each(
        11,
        (at) =>
          `<path d="M${80 + at * 148} 580v-${70 + ((at * 29) % 50)}" stroke="${MUD}" stroke-width="9"/>`,
      );
  const ground = open
    ? `<rect y="430" width="1600" height="570" fill="${WATER}"/>`
    : `<rect y="430" width="1600" height="570" fill="${MUD}"/><path d="M120 800h300M500 880h260M860 790h320M1200 900h240" stroke="${INK}" stroke-opacity=".25" stroke-width="8"/>`;
  return sheet(SKY, ground + growth + dyke);
}

export const DRAWINGS: readonly Drawing[] = [
  { path: 'images/sample/klaeng-seed-bank.webp', svg: jars() },
  { path: 'images/sample/bang-sak-before.webp', svg: pond(false) },
  { path: 'images/sample/bang-sak-after.webp', svg: pond(true) },
];

/** The notice of invented data in the metadata of each picture, so that every copy has it. */
export const SAMPLE_XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="th">${SAMPLE_MARK}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
