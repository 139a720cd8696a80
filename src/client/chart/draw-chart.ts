import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type FontSpec,
  Legend,
  LinearScale,
  type Plugin,
} from 'chart.js';
import { formatNumber } from '../../i18n/format.ts';
import { edgeOf, fillOf, inkOf } from './patterns.ts';
import type { Drawn } from './read-table.ts';

// Only what bars need; the rest of the library is left out of the bundle.
Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend);

/** Draws, and draws again when the reader's colours change. */
export async function drawChart(chart: HTMLElement, canvas: HTMLCanvasElement, drawn: Drawn) {
  await fontsOf(chart);
  const make = () =>
    new Chart(
      canvas,
      configuration(chart, drawn, {
        font: fontOf(chart),
        width: canvas.parentElement?.clientWidth ?? canvas.clientWidth,
      }),
    );
  let created = make();
  const again = () => {
    created.destroy();
    created = make();
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
}

/**
 * Loads the first font of the stack: a canvas silently uses a fallback for a font that has not loaded. The others
 * are on no server.
 */
export function fontsOf(chart: HTMLElement) {
  const [face] = (fontOf(chart).family ?? '').split(',');
  return Promise.allSettled(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 17px ${face}`, 'กa')),
  );
}

/** The font of the page's text, at the size the reader has chosen. */
export function fontOf(chart: HTMLElement): Pick<FontSpec, 'family' | 'size'> {
  const style = getComputedStyle(chart.querySelector('table') ?? chart);
  return { family: style.fontFamily, size: parseFloat(style.fontSize) };
}

/** How large a chart is drawn. */
interface Fit {
  readonly font: Pick<FontSpec, 'family' | 'size'>;
  /** Of the whole picture, in pixels, for labels that must break. */
  readonly width: number;
  /** Whether the page gives the size. */
  readonly responsive?: boolean;
}

/** The settings with which Chart.js draws the table of a chart. */
export function configuration(
  chart: HTMLElement,
  { kind, labels, series }: Drawn,
  { font, width, responsive = true }: Fit,
): ChartConfiguration<'bar', (number | null)[], string | string[]> {
  const ink = inkOf(chart);
  const ratio = responsive ? devicePixelRatio : 1;
  const isHorizontal = kind === 'rows';
  const face = { family: font.family ?? 'sans-serif', size: font.size ?? 17, lineHeight: 1.4 };
  const room = isHorizontal ? width * 0.34 : (width - 60) / Math.max(labels.length, 1);
  const figures = axisOfFigures(ink, face);
  const names = axisOfNames(ink, face, isHorizontal);
  const legend = { color: ink('ink'), font: face, boxWidth: 26, boxHeight: 15, padding: 12 };
  return {
    type: 'bar',
    data: {
      labels: labels.map((label) => broken(label, room, font)),
      datasets: series.map(({ name, short, look, values }) => ({
        label: width < face.size * 32 ? short : name,
        data: [...values],
        backgroundColor: fillOf(look, ink, ratio),
        borderColor: edgeOf(look, ink),
        borderWidth: 1.5,
        borderSkipped: false as const,
        // A bar without a value leaves no gap beside the others.
        skipNull: true,
        maxBarThickness: isHorizontal ? face.size * 1.5 : 56,
        categoryPercentage: 0.82,
        barPercentage: 0.86,
      })),
    },
    options: {
      responsive,
      maintainAspectRatio: false,
      devicePixelRatio: ratio,
      // Each bar shows its figure, so no tooltip is needed; and nothing is animated.
      animation: false,
      events: [],
      indexAxis: isHorizontal ? 'y' : 'x',
      font: face,
      layout: { padding: { top: 4, right: isHorizontal ? face.size * 2.6 : 0 } },
      scales: isHorizontal ? { x: figures, y: names } : { x: names, y: figures },
      plugins: {
        legend: { display: series.length > 1, align: 'start', labels: legend },
      },
    },
    plugins: [valuesAtBars(ink('ink'), isHorizontal), airUnderKey],
  };
}

type Ink = ReturnType<typeof inkOf>;
type Face = Partial<FontSpec>;

const axisOfFigures = (ink: Ink, face: Face) =>
  ({
    beginAtZero: true,
    grace: '8%',
    border: { display: false },
    grid: { color: ink('thread'), lineWidth: 1, tickLength: 0 },
    ticks: {
      color: ink('ink-soft'),
      font: face,
      precision: 0,
      maxTicksLimit: 5,
      padding: 6,
      callback: (value: string | number) => formatNumber(Number(value)),
    },
  }) as const;

const axisOfNames = (ink: Ink, face: Face, lying: boolean) =>
  ({
    border: { color: ink('ink') },
    grid: { display: false },
    ticks: {
      color: ink('ink'),
      font: face,
      maxRotation: 0,
      autoSkip: !lying,
      crossAlign: 'far',
    },
  }) as const;

/** Adds room below the legend, which the library sets close to the topmost figure of the axis. */
const airUnderKey: Plugin<'bar'> = {
  id: 'air-under-key',
  beforeInit: ({ legend }) => {
    const key = legend as unknown as { fit(): void; height: number } | undefined;
    if (!key) return;
    const fit = key.fit.bind(key);
    key.fit = () => {
      fit();
      key.height += 10;
    };
  },
};

/** Writes each figure at the end of its bar. */
function valuesAtBars(colour: string, lying: boolean): Plugin<'bar'> {
  return {
    id: 'values-at-bars',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const { family = 'sans-serif', size = 17 } = chart.options.font as FontSpec;
      ctx.save();
      ctx.fillStyle = colour;
      ctx.font = `600 ${size}px ${family}`;
      ctx.textAlign = lying ? 'left' : 'center';
      ctx.textBaseline = lying ? 'middle' : 'bottom';
      chart.data.datasets.forEach((dataset, at) => {
        chart.getDatasetMeta(at).data.forEach((bar, index) => {
          const value = dataset.data[index];
          if (typeof value !== 'number') return;
          const { x, y } = bar.getProps(['x', 'y'], true);
          ctx.fillText(formatNumber(value), lying ? x + 6 : x, lying ? y + 1 : y - 3);
        });
      });
      ctx.restore();
    },
  };
}

/** A label in lines no wider than `room`, broken between Thai words. */
export function broken(
  label: string,
  room: number,
  { family = 'sans-serif', size = 17 }: Pick<FontSpec, 'family' | 'size'>,
  weight = 400,
): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [label];
  context.font = `${weight} ${size}px ${family}`;
  const words = [...new Intl.Segmenter('th', { granularity: 'word' }).segment(label)];
  const lines = [''];
  for (const { segment } of words) {
    const line = lines.at(-1) ?? '';
    if (line.trim() && context.measureText(line + segment).width > room) lines.push(segment);
    else lines[lines.length - 1] = line + segment;
  }
  return lines.map((line) => line.trim());
}
