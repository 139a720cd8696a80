import { Chart } from 'chart.js';
import { saveFile } from '../parts/save-file.ts';
import { broken, configuration, fontOf, fontsOf } from './draw-chart.ts';
import { type Ink, inkOf } from './patterns.ts';
import type { Drawn } from './read-table.ts';

/** The picture's width and margin, in pixels. */
const WIDTH = 1200;
const MARGIN = 56;

interface Line {
  readonly text: string;
  readonly font: string;
  readonly colour: string;
  /** Line height in pixels. */
  readonly leading: number;
}

/** How the lines of a text are set; `size` in pixels. */
interface Type {
  readonly size: number;
  readonly colour: string;
  readonly face?: string;
  readonly weight?: number;
}

/**
 * Saves the chart as a PNG that is complete without its page: title, unit, source, the data's date, and the stamp of
 * invented data.
 */
export async function savePicture(chart: HTMLElement, drawn: Drawn) {
  await Promise.allSettled([fontsOf(chart), document.fonts.load('500 40px Trirong', 'กa')]);
  const canvas = await makePicture(chart, drawn);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob) saveFile(blob, `${chart.dataset['file'] ?? 'chart'}.png`);
}

async function makePicture(chart: HTMLElement, drawn: Drawn): Promise<HTMLCanvasElement> {
  const ink = inkOf(chart);
  const { family = 'sans-serif' } = fontOf(chart);
  const font = { family, size: 24 };
  const width = WIDTH - 2 * MARGIN;
  const bars = drawn.labels.length * (drawn.series.length * 36 + 24) + 160;
  const height = drawn.kind === 'rows' ? bars : 560;

  const inner = document.createElement('canvas');
  inner.width = width;
  inner.height = height;
  const drawing = new Chart(inner, configuration(chart, drawn, { font, width, responsive: false }));

  const { stamp, source = '', asOf = '', unit = '' } = chart.dataset;
  const page = document.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const title = chart.querySelector('h2, h3')?.textContent?.trim() ?? '';
  const lines = (text: string, { size, colour, face = family, weight = 400 }: Type) =>
    broken(text, width, { family: face, size }, weight).map((line): Line => ({
      text: line,
      font: `${weight} ${size}px ${face}`,
      colour,
      leading: size * 1.6,
    }));
  const head = [
    // Without its page the picture must still name its year or place.
    ...lines(page, { size: 26, colour: ink('indigo'), weight: 600 }),
    ...lines(title, { size: 40, colour: ink('ink'), face: ink('display'), weight: 500 }),
    ...lines(unit, { size: 24, colour: ink('ink-soft') }),
  ];
  const foot = [source, asOf, `${location.origin}${location.pathname}`].flatMap((text) =>
    text ? lines(text, { size: 22, colour: ink('ink-soft') }) : [],
  );
  const tall = (list: readonly Line[]) => list.reduce((sum, { leading }) => sum + leading, 0);
  const stamped = stamp ? 72 : 0;

  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = Math.ceil(2 * MARGIN + stamped + tall(head) + 24 + height + 24 + tall(foot));
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.fillStyle = ink('cotton');
  context.fillRect(0, 0, canvas.width, canvas.height);
  let top = MARGIN;
  if (stamp) drawStamp(context, stamp, { top, family, ink });
  top = write(context, head, top + stamped) + 24;
  context.drawImage(inner, MARGIN, top);
  write(context, foot, top + height + 24);
  drawing.destroy();
  return canvas;
}

function write(context: CanvasRenderingContext2D, lines: readonly Line[], from: number): number {
  let top = from;
  for (const { text, font, colour, leading } of lines) {
    context.font = font;
    context.fillStyle = colour;
    context.fillText(text, MARGIN, top + leading * 0.72);
    top += leading;
  }
  return top;
}

/** The lac-red stamp with a double frame, as on the page. */
function drawStamp(
  context: CanvasRenderingContext2D,
  text: string,
  { top, family, ink }: { readonly top: number; readonly family: string; readonly ink: Ink },
) {
  context.font = `600 24px ${family}`;
  const width = context.measureText(text).width + 32;
  context.fillStyle = ink('lac-ground');
  context.fillRect(MARGIN, top, width, 48);
  context.strokeStyle = context.fillStyle = ink('lac');
  context.lineWidth = 2;
  context.strokeRect(MARGIN, top, width, 48);
  context.strokeRect(MARGIN - 5, top - 5, width + 10, 58);
  context.fillText(text, MARGIN + 16, top + 33);
}
