import { escapeHtml } from '../../markup/html.ts';
import { piecesOf } from '../../thai/segment.ts';
import { widthInEms } from '../../thai/text-width.ts';
import { words } from '../../i18n/locale.ts';
import type { TambonCode } from '../../domain/place.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { boxAround, closeUp } from '../map/province-map.ts';
import { PALETTE, PALETTE_AT_NIGHT } from '../pictures/palette.ts';
import type { Card } from './card.ts';
import { CARD_COLOURS } from './card-colours.ts';
import { CLOTH, clothShapes } from '../cloth/cloth-svg.ts';
import { excellentSeal, PASSED_SEAL, sevenTimes } from './seals.ts';

type CardColours = (typeof CARD_COLOURS)[keyof typeof CARD_COLOURS];

/** The size that every messenger shows without cropping. */
export const CARD = { width: 1200, height: 630 } as const;

/** The band of cloth or selvedge at the start. */
const BAND = 84;
/** Where the texts begin, and where they end: before the edge, a seal or the drawing of a province. */
const LEFT = 140;
const RIGHT = { edge: 1130, seal: 800, outline: 830 } as const;
/** The baselines of the first line, of the last credit and of the address. */
const BASELINE = { first: 96, credit: 520, address: 572 } as const;
/** From the first line to the letters of the title, from line to line of it, and from it to the lines of the place. */
const ABOVE_TITLE = 30;
const TITLE_LEADING = 1.35;
const PLACE_STEP = { first: 74, next: 46 } as const;
const PETAL = 'M0-23C5.2-17.6 6.6-11.4 0-4.6C-6.6-11.4-5.2-17.6 0-23Z';

const THAI = /\p{Script=Thai}/u;

/** The width in ems of a text in Sarabun, whose Latin is narrower than Trirong's. */
const sarabunEms = (text: string) => widthInEms(text) * (THAI.test(text) ? 1 : 0.815);

/** The largest size, between `least` and `most`, at which a line of so many ems fits into `room`. */
const fit = (ems: number, room: number, [least, most]: readonly [least: number, most: number]) =>
  Math.max(least, Math.min(most, Math.floor(room / ems)));

/** The parts of a text between which a line may break: Thai words, else words at spaces, a year in brackets as one. */
const unbroken = (text: string): readonly string[] =>
  THAI.test(text) ? piecesOf(text) : (text.match(/(?:\(B\.E\. \d{4}\)\S*|\S+)\s*/g) ?? []);

/** The phrases of a credit, between which a line may break: never inside a date, unless a phrase alone is too long. */
const PHRASES =
  /(?:\S*วันที่ |dated |of )?\d{1,2} \S+ \d{4}(?: \(B\.E\. \d{4}\))?\S*\s*|(?:and )?(?:its |the )?\S+\s*/g;

/** Breaks a text into lines no wider than so many ems, between its parts only. */
function lines(
  text: string,
  most: number,
  emsOf: (text: string) => number,
  parts = unbroken(text),
): string[] {
  const all: string[] = [];
  let line = '';
  for (const word of parts) {
    if (line && emsOf((line + word).trim()) > most) {
      all.push(line.trim());
      line = word.trimStart();
    } else line += word;
  }
  return [...all, line.trim()].filter(Boolean);
}

/**
 * A name in one line where it fits at `least`, else in up to three lines, smaller until all of it fits.
 *
 * @param least smaller for a place, whose name should stay on one line, than for a title
 */
function fitTitle(name: string, room: number, least: number): { size: number; title: string[] } {
  if (widthInEms(name) * least <= room)
    return { size: fit(widthInEms(name), room, [least, 100]), title: [name] };
  const at = (size: number) => ({ size, title: lines(name, room / size, widthInEms) });
  const tries = [60, 54, 48, 42, 36].map(at);
  return tries.find(({ title }) => title.length <= 3) ?? at(30);
}

/** The lines of a place, which break between its names only, and the one size at which the longest fits the room. */
function placeLines(place: string, room: number): { size: number; all: readonly string[] } {
  const names = place.match(THAI.test(place) ? /\S+\s*/g : /[^,]+,?\s*/g) ?? [];
  const all = lines(place, room / 28, widthInEms, names);
  return { size: Math.min(...all.map((line) => fit(widthInEms(line), room, [22, 38]))), all };
}

/** The selvedge as a band at the start: digits as stripes, a thread after the codes of province and amphoe. */
function selvedge(code: string, { edge, gap: between }: CardColours): string {
  const parts = [...code].flatMap((digit, i) => [
    { width: Number(digit) + 1.6, fill: edge },
    ...(i % 2 === 1 ? [{ width: 1.6, fill: PALETTE_AT_NIGHT.turmeric }] : []),
  ]);
  if (code.length === 2) parts.push({ width: 3, fill: edge });
  const gap = 0.9;
  const unit = BAND / (parts.reduce((sum, part) => sum + part.width + gap, 0) - gap);
  let x = 0;
  const stripes = parts
    .map(({ width, fill }) => {
      const rect = `<rect x="${x.toFixed(1)}" width="${(width * unit).toFixed(1)}" height="${CARD.height}" fill="${fill}"/>`;
      x += (width + gap) * unit;
      return rect;
    })
    .join('');
  return `<rect width="${BAND}" height="${CARD.height}" fill="${between}"/>${stripes}`;
}

/** Pixels of a thread: `CLOTH.height` of them fill the band. */
const THREAD = 2;

/** The cloth of a tambon as the band at the start, rotated so that its figures run down the card. */
function clothBand(code: TambonCode, { ground, thread, eyebrow }: CardColours): string {
  const repeat = CLOTH.width * THREAD;
  const times = Math.ceil(CARD.height / repeat);
  const top = (CARD.height - times * repeat) / 2;
  const once = clothShapes(code, { ground, thread, figure: eyebrow });
  const all = Array.from(
    { length: times },
    (_, at) => `<g transform="translate(${at * CLOTH.width} 0)">${once}</g>`,
  );
  return `<g shape-rendering="crispEdges" transform="translate(${CLOTH.height * THREAD} ${top}) rotate(90) scale(${THREAD})">${all.join('')}</g>`;
}

const MARKS = {
  passed: `<circle r="22" fill="${PALETTE.indigo}"/><g fill="${PALETTE.cotton}" transform="translate(0 1.5)"><path d="M0-14C4.4-9.4 4.8 2 0 11C-4.8 2-4.4-9.4 0-14Z"/><path transform="rotate(-46 0 11)" d="M0-11C4-7 4.4 2.6 0 11C-4.4 2.6-4-7 0-11Z"/><path transform="rotate(46 0 11)" d="M0-11C4-7 4.4 2.6 0 11C-4.4 2.6-4-7 0-11Z"/></g>`,
  excellent: `<g fill="${PALETTE.turmeric}" stroke="${PALETTE.turmericEdge}" stroke-width="1.3">${sevenTimes((turn) => `<path d="${PETAL}" transform="${turn}"/>`)}</g><circle r="3.6" fill="${PALETTE.turmericEdge}"/>`,
} as const;

/** The seals, beside the texts: the middle of each, and how many times its size of 100 it is drawn. */
const SEALS = {
  excellent: `<g transform="translate(969 236) scale(3.3)">${excellentSeal(CARD_COLOURS.cloth.ground)}</g>`,
  passed: `<g transform="translate(1000 232) scale(2.6)">${PASSED_SEAL}</g>`,
} as const;

/** A province in indigo among its pale neighbours, at the end of the card. */
function locator(code: string): string {
  const province = PROVINCES.find((province) => province.code === code);
  const near = PROVINCES.filter(
    (other) => other.region === province?.region && other.code !== code,
  );
  const paths = closeUp(
    code,
    near.map((neighbour) => neighbour.code),
  );
  return `<svg x="${RIGHT.outline}" y="0" width="${CARD.width - RIGHT.outline}" height="${CARD.height}" viewBox="${boxAround([code], 70)}" preserveAspectRatio="xMidYMid meet"><g stroke="${PALETTE.cotton}" stroke-width="2.4"><path fill="${PALETTE.landOut}" d="${paths.near}"/><path fill="${PALETTE.indigo}" d="${paths.here}"/></g></svg>`;
}

/**
 * The lines of who announced it, each credit on a line of its own, in a height of so many pixels: smaller where two
 * lines do not fit.
 */
function creditLines(
  credits: readonly string[],
  room: number,
): { size: number; step: number; all: string[] } {
  const linesOfCredit = (credit: string, size: number) => {
    const phrases: readonly string[] = credit.match(PHRASES) ?? [];
    const isTooWide = phrases.some((phrase) => sarabunEms(phrase.trim()) > room / size);
    return lines(credit, room / size, sarabunEms, isTooWide ? unbroken(credit) : phrases);
  };
  const at = (size: number) => credits.flatMap((credit) => linesOfCredit(credit, size));
  const large = at(25);
  if (large.length <= 2) return { size: 25, step: 30, all: large };
  const small = at(22);
  return { size: 22, step: small.length > 3 ? 24 : 27, all: small };
}

/** The frame around the word for a sample, two lines with so much between them, and its text, left of the address. */
const STAMP = { top: 540.5, height: 43, between: 3, size: 22, padding: 18, baseline: 570 } as const;

function stampBox(stamp: string, colour: string): { svg: string; width: number } {
  const { top, height, between, size, padding, baseline } = STAMP;
  const width = Math.ceil(widthInEms(stamp) * size) + 2 * padding;
  // On half a pixel a line of one pixel is sharp.
  const left = LEFT + 0.5;
  const frame = (inset: number) =>
    `<rect x="${left + inset}" y="${top + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}"/>`;
  const svg = `<g fill="none" stroke="${colour}">${frame(0)}${frame(between)}</g><text x="${left + width / 2}" y="${baseline}" text-anchor="middle" font-family="Sarabun" font-weight="600" font-size="${size}" fill="${colour}">${stamp}</text>`;
  return { svg, width };
}

/** A figure: its mark, drawn larger and above the baseline, then its text; all from the left of the texts. */
const FIGURE = { mark: 28, raised: 14, scale: 1.24, text: 78, size: 42 } as const;

/** The figures of a card below `top`, one under the other, each with its mark. */
function figureRows(figures: Card['figures'], top: number, pitch: number, colour: string): string {
  return figures
    .map(({ mark, text }, i) => {
      const y = top + pitch * (i + 1);
      return `<g transform="translate(${LEFT + FIGURE.mark} ${y - FIGURE.raised}) scale(${FIGURE.scale})">${MARKS[mark]}</g><text x="${LEFT + FIGURE.text}" y="${y}" font-family="Trirong" font-weight="500" font-size="${FIGURE.size}" fill="${colour}">${escapeHtml(text)}</text>`;
    })
    .join('');
}

/** The content below the place: its names in English close to it, the lines of the card apart from it. */
function smallLines({ english, lines: own }: Card, room: number) {
  const fitted = (line: string) => lines(line, room / 22, sarabunEms);
  return [
    ...fitted(english?.place ?? '').map((line) => ({ line, size: 26, step: 44 })),
    ...own.flatMap(fitted).map((line, i) => ({ line, size: 28, step: i === 0 ? 66 : 46 })),
  ];
}

/** A share card as SVG of 1200 × 630, in the faces Sarabun and Trirong. */
export function cardSvg(card: Card): string {
  const colour = CARD_COLOURS[card.ground];
  const room = RIGHT[card.seal ? 'seal' : card.outline ? 'outline' : 'edge'] - LEFT;
  const { size, title } = fitTitle(card.name, room, card.seal || card.outline ? 34 : 60);
  const out: string[] = [];
  let y: number = BASELINE.first;
  const text = (
    content: string,
    style: { size: number; fill: string; family?: string; weight?: number; room?: number },
  ) => {
    const ems = style.family ? widthInEms(content) : sarabunEms(content);
    const set = fit(ems, style.room ?? RIGHT.edge - LEFT, [22, style.size]);
    out.push(
      `<text x="${LEFT}" y="${y}" font-family="${style.family ?? 'Sarabun'}" font-weight="${style.weight ?? 400}" font-size="${set}" fill="${style.fill}">${escapeHtml(content)}</text>`,
    );
  };
  const eyebrow = [card.eyebrow, card.english?.eyebrow].filter(Boolean).join(' · ');
  text(eyebrow, { size: 34, fill: colour.eyebrow, weight: 600, room });
  // Room for a tone mark above an upper vowel, as in น้ำ and ที่นี่.
  y += ABOVE_TITLE + size;
  for (const line of title) {
    out.push(
      `<text x="${LEFT}" y="${y}" font-family="Trirong" font-weight="500" font-size="${size}" fill="${colour.text}">${escapeHtml(line)}</text>`,
    );
    y += size * TITLE_LEADING;
  }
  y -= size * TITLE_LEADING;
  const place = placeLines(card.place ?? '', room);
  for (const [i, line] of place.all.entries()) {
    y += i === 0 ? PLACE_STEP.first : PLACE_STEP.next;
    text(line, { size: place.size, fill: colour.text, family: 'Trirong', weight: 500, room });
  }
  for (const { line, size, step } of smallLines(card, room)) {
    y += step;
    text(line, { size, fill: colour.soft, room });
  }
  const credits = creditLines(card.credits, card.outline ? room : RIGHT.edge - LEFT);
  // Many credits use the room of the figures.
  const pitch = credits.all.length > 2 ? 57 : 68;
  out.push(figureRows(card.figures, y + 14, pitch, colour.text));
  y = BASELINE.credit - credits.step * (credits.all.length - 1);
  for (const line of credits.all) {
    text(line, { size: credits.size, fill: colour.soft });
    y += credits.step;
  }
  const stamp = card.sample ? stampBox(words(card.locale).site.sample, colour.stamp) : undefined;
  out.push(
    stamp?.svg ?? '',
    `<text x="${LEFT + (stamp ? stamp.width + 32 : 0)}" y="${BASELINE.address}" font-family="Sarabun" font-size="24" fill="${colour.soft}">${escapeHtml(card.address)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="${CARD.width}" height="${CARD.height}" fill="${colour.ground}"/>${card.outline ? locator(card.outline) : ''}${card.seal ? SEALS[card.seal] : ''}${card.code.length === 6 ? clothBand(card.code, colour) : selvedge(card.code, colour)}${out.join('')}</svg>`;
}
