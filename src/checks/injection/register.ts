import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { COLUMNS, type Field, type FileKind } from '../../ingest/contract/columns.ts';
import { loadModel } from '../../ingest/load-model.ts';
import { STEPS } from '../../site/programme/year-calendar.ts';
import { fileOf } from './cells.ts';
import { HOSTILE_VALUES, innocentTwin } from './hostile-values.ts';

type Row = Partial<Record<Field, string>>;
type Say = (text: string) => string;

/** Longer values are tested at the intake only: a page of them shows no more than a short one does. */
const SHORT = HOSTILE_VALUES.filter(({ text }) => text.length <= 300);
const SAYS_NONE = /^[-\u2010-\u2015\s]*$/;
const FREE = new Set(['text', 'prose', 'position', 'url']);

/** The free texts of a file that may be published. */
const freeFields = (kind: FileKind): Field[] =>
  COLUMNS[kind]
    .filter((column) => column.public && FREE.has(column.type))
    .map(({ field }) => field);

/** A row that holds the value in each free column that accepts it. */
function rowWith(
  { gazetteer, counts }: Intake,
  kind: FileKind,
  text: string,
  beside: Row = {},
): Row {
  const row: Row = {};
  for (const field of freeFields(kind)) {
    const { path, text: csv } = fileOf(kind, [{ ...beside, [field]: text }]);
    const { problems } = load([{ path, text: csv }], gazetteer);
    const refused = problems.some(({ severity }) => severity === 'error');
    counts[refused ? 'refused' : 'taken'] += 1;
    // Signs that mean "none" count as a blank cell: the twin's letters would be a value.
    if (!refused && !SAYS_NONE.test(text)) row[field] = text;
  }
  return row;
}

/** What a value is tried on, and the counts that each trial adds to. */
interface Intake {
  readonly gazetteer: Gazetteer;
  readonly counts: IntakeCounts;
}

/** How many trials of a value in a column were accepted and refused. */
export interface IntakeCounts {
  taken: number;
  refused: number;
}

const load = (files: readonly { path: string; text: string }[], gazetteer: Gazetteer) =>
  loadModel(
    files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    { gazetteer, document: () => undefined, image: () => false, stories: [] },
  );

/**
 * A register whose free texts are all the short hostile values, packed into the rows of one year, and its
 * innocent twin beside it. Rows that the intake refuses together are left out of both.
 */
export function writeRegisters(
  hostileDir: string,
  innocentDir: string,
  gazetteer: Gazetteer,
): IntakeCounts & { readonly rows: number } {
  const counts: IntakeCounts = { taken: 0, refused: 0 };
  const rows = rowsOfAll({ gazetteer, counts });
  for (;;) {
    const files = [...rows].map(([kind, all]) => fileOf(kind, all));
    const errors = load(files, gazetteer).problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) break;
    for (const [kind, all] of rows) {
      const { path } = fileOf(kind, all);
      const wrong = new Set(
        errors.filter(({ file }) => file === path).map(({ row }) => (row ?? 0) - 2),
      );
      if (wrong.size === 0) continue;
      counts.refused += wrong.size;
      rows.set(
        kind,
        all.filter((_, at) => !wrong.has(at)),
      );
    }
  }
  const write = (folder: string, say: Say) => {
    for (const [kind, all] of rows) {
      const free = new Set<string>(freeFields(kind));
      const filled = all.map((row): Row =>
        Object.fromEntries(
          Object.entries(row).map(([field, text]) => [field, free.has(field) ? say(text) : text]),
        ),
      );
      const { path, text } = fileOf(kind, filled);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write(hostileDir, (text) => text);
  write(innocentDir, (text) =>
    SHORT.some((hostileValue) => hostileValue.text === text) ? innocentTwin(text) : text,
  );
  return { ...counts, rows: [...rows.values()].flat().length };
}

/** From 1 September 2567 on; months of 28 days. */
function dayAt(at: number): string {
  const month = 8 + Math.floor(at / 28);
  return `${1 + (at % 28)}/${1 + (month % 12)}/${2567 + Math.floor(month / 12)}`;
}

function rowsOfAll(intake: Intake): Map<FileKind, Row[]> {
  const { gazetteer } = intake;
  const provinces = PROVINCES.filter(({ inProgramme }) => inProgramme);
  const each = (kind: FileKind, most: number, row: (at: number) => Row | undefined): Row[] =>
    SHORT.slice(0, most).flatMap(({ text }, at) => {
      const place = row(at);
      return place ? [{ ...rowWith(intake, kind, text), ...place }] : [];
    });
  const provinceAt = (at: number) => provinces[at % provinces.length]?.th ?? '';
  // One excellent tambon per province: every fifth value.
  const seats = provinces.map(
    ({ code }) => gazetteer.tambonsOf(gazetteer.amphoesOf(code)[0]?.code ?? '')[0],
  );
  const honourAt = (at: number): Row | undefined => {
    const seat = at % 5 === 0 ? seats[at / 5] : undefined;
    if (!seat) return undefined;
    const { tambon, amphoe, province } = seat;
    return {
      tambon_code: tambon.code,
      amphoe: amphoe.th,
      tambon: tambon.th,
      province: province.th,
    };
  };
  return new Map<FileKind, Row[]>([
    [
      'announcements',
      each('announcements', 380, (at) => ({
        province: provinceAt(at),
        announced_on: `${1 + Math.floor(at / provinces.length)}/8/2567`,
      })),
    ],
    ['stories', each('stories', 400, (at) => ({ id: `story-${at}` }))],
    // Each on a day of its own: equal rows become one row, and the twin has fewer different words.
    ['corrections', each('corrections', 400, (at) => ({ corrected_on: dayAt(at) }))],
    ['offices', each('offices', 76, (at) => ({ province: provinceAt(at) }))],
    ['redirects', each('redirects', 400, (at) => ({ from: `/old-${at}/` }))],
    ['honours', each('honours', 400, honourAt)],
    ['programme', calendarRows(intake)],
  ]);
}

/** Values with signs that mean something in a calendar come first: a year has only eighteen steps. */
const IN_CALENDARS = [...SHORT].sort(
  (a, b) =>
    Number(b.family === 'calendar') - Number(a.family === 'calendar') ||
    Number(/[,;:\\\n]/.test(b.text)) - Number(/[,;:\\\n]/.test(a.text)),
);

/** Every step of the year with its days and a hostile label, from which the calendar is made. */
function calendarRows(intake: Intake): Row[] {
  const dated = (key: string, value: string): Row => ({ fiscal_year: '2567', key, value });
  return STEPS.flat().flatMap((step, at) => {
    const key = `step_${step.replace('.', '_')}`;
    const { text } = IN_CALENDARS[at]!;
    const filled = dated(key, `ขั้นตอนที่ ${step}`);
    const month = 1 + (at % 9);
    return [
      { ...filled, ...rowWith(intake, 'programme', text, filled) },
      dated(`${key}_from`, `1/${month}/2567`),
      dated(`${key}_to`, `20/${month}/2567`),
    ];
  });
}
