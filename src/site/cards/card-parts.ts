import { words } from '../../i18n/locale.ts';
import { widthInEms } from '../../thai/text-width.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { boxAround, closeUp } from '../map/province-map.ts';
import { PALETTE, PALETTE_AT_NIGHT } from '../pictures/palette.ts';
import type { Card } from './card.ts';
import { CARD_COLOURS } from './card-colours.ts';
import { creditLines, fit, fitTitle, lines, placeLines, sarabunEms } from './card-lines.ts';
import {
  CARD,
  type CardDrawing,
  type CardFace,
  type CardPicture,
  type CardRect,
  type CardText,
} from './card-part.ts';
import { excellentSeal, PASSED_SEAL, sevenTimes } from './seals.ts';

type CardColours = (typeof CARD_COLOURS)[keyof typeof CARD_COLOURS];

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

const rect = (
  [x, y, width, height]: readonly [number, number, number, number],
  fill: string,
): CardRect => ({ kind: 'rect', x, y, width, height, fill });

/** The selvedge as a band at the start: digits as stripes, a thread after the codes of province and amphoe. */
function selvedge(code: string, { edge, gap: between }: CardColours): CardRect[] {
  const stripes = [...code].flatMap((digit, i) => [
    { width: Number(digit) + 1.6, fill: edge },
    ...(i % 2 === 1 ? [{ width: 1.6, fill: PALETTE_AT_NIGHT.turmeric }] : []),
  ]);
  if (code.length === 2) stripes.push({ width: 3, fill: edge });
  const gap = 0.9;
  const unit = BAND / (stripes.reduce((sum, { width }) => sum + width + gap, 0) - gap);
  let x = 0;
  const drawn = stripes.map(({ width, fill }) => {
    const [left, right] = [Math.round(x), Math.round(x + width * unit)];
    x += (width + gap) * unit;
    return rect([left, 0, right - left, CARD.height], fill);
  });
  return [rect([0, 0, BAND, CARD.height], between), ...drawn];
}

const MARKS = {
  passed: `<circle r="22" fill="${PALETTE.indigo}"/><g fill="${PALETTE.cotton}" transform="translate(0 1.5)"><path d="M0-14C4.4-9.4 4.8 2 0 11C-4.8 2-4.4-9.4 0-14Z"/><path transform="rotate(-46 0 11)" d="M0-11C4-7 4.4 2.6 0 11C-4.4 2.6-4-7 0-11Z"/><path transform="rotate(46 0 11)" d="M0-11C4-7 4.4 2.6 0 11C-4.4 2.6-4-7 0-11Z"/></g>`,
  excellent: `<g fill="${PALETTE.turmeric}" stroke="${PALETTE.turmericEdge}" stroke-width="1.3">${sevenTimes((turn) => `<path d="${PETAL}" transform="${turn}"/>`)}</g><circle r="3.6" fill="${PALETTE.turmericEdge}"/>`,
} as const;

/** A drawing around 0 0, `scale` times its size, in a square of so many pixels around a place of the card. */
function around(
  svg: string,
  { x, y, side, scale }: Readonly<Record<'x' | 'y' | 'side' | 'scale', number>>,
): CardPicture {
  const half = side / 2 / scale;
  const viewBox = `${-half} ${-half} ${2 * half} ${2 * half}`;
  const box = { x: x - side / 2, y: y - side / 2, width: side, height: side };
  return { kind: 'picture', ...box, viewBox, svg };
}

/** The seals, beside the texts. */
const SEALS = {
  excellent: around(excellentSeal(CARD_COLOURS.cloth.ground), {
    x: 969,
    y: 236,
    side: 330,
    scale: 3.3,
  }),
  passed: around(PASSED_SEAL, { x: 1000, y: 232, side: 260, scale: 2.6 }),
} as const;

/** A province in indigo among its pale neighbours, at the end of the card. */
function locator(code: string): CardPicture {
  const province = PROVINCES.find((province) => province.code === code);
  const near = PROVINCES.filter(
    (other) => other.region === province?.region && other.code !== code,
  );
  const paths = closeUp(
    code,
    near.map((neighbour) => neighbour.code),
  );
  return {
    ...{ kind: 'picture', x: RIGHT.outline, y: 0, height: CARD.height },
    width: CARD.width - RIGHT.outline,
    viewBox: boxAround([code], 70),
    svg: `<g stroke="${PALETTE.cotton}" stroke-width="2.4"><path fill="${PALETTE.landOut}" d="${paths.near}"/><path fill="${PALETTE.indigo}" d="${paths.here}"/></g>`,
  };
}

/** The frame around the word for a sample, two lines with so much between them, and its text, left of the address. */
const STAMP = { top: 540, height: 44, between: 3, size: 22, padding: 18, baseline: 570 } as const;

function stampBox(stamp: string, fill: string): { parts: (CardRect | CardText)[]; width: number } {
  const { top, height, between, size, padding, baseline } = STAMP;
  const width = Math.ceil(widthInEms(stamp) * size) + 2 * padding;
  const frame = (inset: number) => {
    const [left, above] = [LEFT + inset, top + inset];
    const [across, down] = [width + 1 - 2 * inset, height - 2 * inset];
    return [
      rect([left, above, across, 1], fill),
      rect([left, above + down - 1, across, 1], fill),
      rect([left, above, 1, down], fill),
      rect([left + across - 1, above, 1, down], fill),
    ];
  };
  const text: CardText = {
    ...{ kind: 'text', x: LEFT + width / 2, y: baseline, at: 'middle', face: 'Sarabun 600' },
    ...{ size, fill, text: stamp },
  };
  return { parts: [...frame(0), ...frame(between), text], width };
}

/** A figure: its mark, drawn larger and above the baseline, then its text; all from the left of the texts. */
const FIGURE = { mark: 28, raised: 14, side: 60, scale: 1.24, text: 78, size: 42 } as const;

/** The figures of a card below `top`, one under the other, each with its mark. */
const figureRows = (
  figures: Card['figures'],
  top: number,
  pitch: number,
  fill: string,
): (CardPicture | CardText)[] =>
  figures.flatMap(({ mark, text }, i) => {
    const y = Math.round(top + pitch * (i + 1));
    const { side, scale, size } = FIGURE;
    return [
      around(MARKS[mark], { x: LEFT + FIGURE.mark, y: y - FIGURE.raised, side, scale }),
      startText(text, { x: LEFT + FIGURE.text, y, size, fill, face: 'Trirong 500' }),
    ];
  });

const startText = (
  text: string,
  style: Pick<CardText, 'x' | 'y' | 'size' | 'fill' | 'face'>,
): CardText => ({ kind: 'text', at: 'start', text, ...style });

/** The content below the place: its names in English close to it, the lines of the card apart from it. */
function smallLines({ english, lines: own }: Card, room: number) {
  const fitted = (line: string) => lines(line, room / 22, sarabunEms);
  return [
    ...fitted(english?.place ?? '').map((line) => ({ line, size: 26, step: 44 })),
    ...own.flatMap(fitted).map((line, i) => ({ line, size: 28, step: i === 0 ? 66 : 46 })),
  ];
}

/** The lines of texts of a card from its top, and the baseline of the last. */
function upperTexts(card: Card, room: number): { texts: CardText[]; last: number } {
  const colour = CARD_COLOURS[card.ground];
  const { size, title } = fitTitle(card.name, room, card.seal || card.outline ? 34 : 60);
  const place = placeLines(card.place ?? '', room);
  const eyebrow = [card.eyebrow, card.english?.eyebrow].filter(Boolean).join(' · ');
  const texts: CardText[] = [];
  let y: number = BASELINE.first;
  const add = (text: string, face: CardFace, size: number, fill: string) =>
    texts.push(startText(text, { x: LEFT, y: Math.round(y), size, fill, face }));
  const fitted = (text: string, most: number) => fit(sarabunEms(text), room, [22, most]);
  add(eyebrow, 'Sarabun 600', fitted(eyebrow, 34), colour.eyebrow);
  // Room for a tone mark above an upper vowel, as in น้ำ and ที่นี่.
  y += ABOVE_TITLE + size;
  for (const [i, line] of title.entries()) {
    if (i > 0) y += size * TITLE_LEADING;
    add(line, 'Trirong 500', size, colour.text);
  }
  for (const [i, line] of place.all.entries()) {
    y += i === 0 ? PLACE_STEP.first : PLACE_STEP.next;
    add(line, 'Trirong 500', fit(widthInEms(line), room, [22, place.size]), colour.text);
  }
  for (const { line, size, step } of smallLines(card, room)) {
    y += step;
    add(line, 'Sarabun 400', fitted(line, size), colour.soft);
  }
  return { texts, last: y };
}

/** The parts of a share card. */
export function cardParts(card: Card): CardDrawing {
  const colour = CARD_COLOURS[card.ground];
  const whole = RIGHT.edge - LEFT;
  const room = RIGHT[card.seal ? 'seal' : card.outline ? 'outline' : 'edge'] - LEFT;
  const { texts, last } = upperTexts(card, room);
  const credits = creditLines(card.credits, card.outline ? room : whole);
  // Many credits use the room of the figures.
  const pitch = credits.all.length > 2 ? 57 : 68;
  const stamp = card.sample ? stampBox(words(card.locale).site.sample, colour.stamp) : undefined;
  const small = (text: string, x: number, y: number, size: number) =>
    startText(text, { x, y, size, fill: colour.soft, face: 'Sarabun 400' });
  const { ground, thread, eyebrow: figure } = colour;
  return {
    ground,
    parts: [
      ...(card.outline ? [locator(card.outline)] : []),
      ...(card.seal ? [SEALS[card.seal]] : []),
      ...(card.code.length === 6
        ? [{ kind: 'cloth', code: card.code, thread, figure } as const]
        : selvedge(card.code, colour)),
      ...texts,
      ...figureRows(card.figures, last + 14, pitch, colour.text),
      ...credits.all.map((line, i) => {
        const y = BASELINE.credit - credits.step * (credits.all.length - 1 - i);
        return small(line, LEFT, y, fit(sarabunEms(line), whole, [22, credits.size]));
      }),
      ...(stamp?.parts ?? []),
      small(card.address, LEFT + (stamp ? stamp.width + 32 : 0), BASELINE.address, 24),
    ],
  };
}
