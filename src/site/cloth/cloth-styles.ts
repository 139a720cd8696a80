import {
  CLOTH,
  LARGE_FIGURES,
  SMALL_FIGURES,
  STITCHES,
  STRIPES,
  UPPER_STRIPES,
  mirrored,
} from './weave.ts';

/**
 * The style sheet that weaves the cloth of any tambon from six classes (`cloth-classes.ts`), so that thousands of pages
 * need no drawing: the ground is a background, thread and figure are colours seen through masks. It is committed as
 * `styles/cloth.css` by `npm run cloth`.
 */
export function clothStyles(): string {
  const digits = (place: string, images: readonly string[]) =>
    images.map((image, digit) => `  .cloth-hem.${place}${digit} {\n    --${place}: ${image};\n  }`);
  return [
    '/* Written by `npm run cloth` (`site/cloth/cloth-styles.ts`). The cloth of a tambon, a class for each digit. */',
    "@import './layers.css';",
    '',
    '@layer parts {',
    FRAME,
    ...digits('a', UPPER_STRIPES.map(stripes)),
    ...digits('b', STITCHES.map(stitches)),
    ...digits('c', STRIPES.map(stripes)),
    ...digits('d', STRIPES.map(stripes)),
    ...digits(
      'e',
      SMALL_FIGURES.map((half) => figure(mirrored(half))),
    ),
    ...digits(
      'f',
      LARGE_FIGURES.map((half) => figure(mirrored(half))),
    ),
    '}',
    '',
  ].join('\n');
}

/** A length of so many threads: the size of the letters of an element without any is that of a thread. */
const threads = (count: number) => (count === 0 ? '0' : `${count}em`);

/** A layer of a mask: its image from a thread downwards, as high and as wide as given, repeated to both sides. */
const layer = (image: string, { top, height, width }: Band) =>
  `${image} 0 ${threads(top)} / ${width === undefined ? '100%' : threads(width)} ${threads(height)} repeat-x`;

interface Band {
  readonly top: number;
  readonly height: number;
  /** The width of a repeat; absent where the image is as wide as the cloth. */
  readonly width?: number;
}

const FIGURE_WIDTH = 12;

const FRAME = `  i.cloth-hem {
    font-size: 2px;
    --thread: var(--indigo);
    --figure: var(--indigo);
    position: relative;
    display: block;
    block-size: ${threads(CLOTH.height)};
    background: var(--cotton);
    forced-color-adjust: none;
  }
  i.cloth-hem.fine {
    font-size: 1px;
  }
  i.cloth-hem.best {
    --thread: var(--on-cloth-soft);
    --figure: var(--rank-on-cloth);
    background: var(--cloth);
  }
  i.cloth-hem::before,
  i.cloth-hem::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--thread);
    -webkit-mask: var(--weft);
    mask: var(--weft);
  }
  i.cloth-hem::before {
    --weft:
      ${[
        layer('var(--a)', { top: 1, height: 7 }),
        layer('var(--b)', { top: 9, height: 1 }),
        layer('var(--c)', { top: 12, height: 5 }),
        layer('var(--d)', { top: 30, height: 5 }),
        layer('var(--e)', { top: 37, height: 3, width: FIGURE_WIDTH }),
        layer('linear-gradient(black 0 0)', { top: 42, height: 2 }),
      ].join(',\n      ')};
  }
  i.cloth-hem::after {
    background: var(--figure);
    --weft: ${layer('var(--f)', { top: 19, height: 9, width: FIGURE_WIDTH })};
  }
  @media print {
    i.cloth-hem {
      display: none;
    }
  }`;

const dyed = (isThread: boolean) => (isThread ? 'black' : '#0000');

/** Rows that are coloured or not, as a gradient downwards. */
function stripes(rows: string): string {
  const stops = [...rows.matchAll(/#+|\.+/g)].map(({ 0: run, index }) => {
    const end = index + run.length;
    // A stop before the last one begins where that ends.
    return `${dyed(run.startsWith('#'))} 0${end < rows.length ? ` ${threads(end)}` : ''}`;
  });
  return `linear-gradient(${stops.length === 1 ? 'black 0 0' : stops.join(', ')})`;
}

/** A row of stitches, which begins in the middle of one. */
function stitches([on, off]: readonly [number, number]): string {
  const [half, gap, all] = [on / 2, on / 2 + off, on + off].map(threads);
  return `repeating-linear-gradient(90deg, black 0 ${half}, #0000 0 ${gap}, black 0 ${all})`;
}

/** The rows of a figure as a picture. */
function figure(rows: readonly string[]): string {
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/#+/g)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`),
  );
  const drawing = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${FIGURE_WIDTH} ${rows.length}' shape-rendering='crispEdges'><path stroke='black' d='${runs.join('')}'/></svg>`;
  return `url("data:image/svg+xml,${drawing.replaceAll('<', '%3C').replaceAll('>', '%3E')}")`;
}
