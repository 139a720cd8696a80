import Papa from 'papaparse';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { COLUMNS, findColumn } from '../../ingest/contract/columns.ts';
import type { Field } from '../../ingest/contract/columns.ts';
import { prepareTable } from '../../ingest/prepare/prepare-table.ts';
import type { LiveRegister } from '../check/live-register.ts';

/** The parts of a long story's text, each with its heading from the data dictionary. */
export const STORY_TEXTS = [
  'background',
  'process',
  'success_factors',
  'results',
  'lessons',
] as const satisfies readonly Field[];

/** The fields of the form besides year and province; those of the row are columns of `stories.csv`. */
export const STORY_ROW = [
  'id',
  'amphoe',
  'tambon',
  'title',
  'summary',
  'dimension',
  'owner_office',
  'consent',
] as const satisfies readonly Field[];

type Answer = (typeof STORY_ROW)[number] | (typeof STORY_TEXTS)[number];

export interface StoryAnswers {
  readonly fiscalYear: FiscalYear;
  readonly province: Province;
  /** The written text, '' or absent for none. */
  readonly answers: Readonly<Partial<Record<Answer, string>>>;
}

/** A file to hand in: its path in the repository, and its text. */
export interface StoryFile {
  readonly path: string;
  readonly text: string;
}

const headingOf = (field: Field): string => findColumn('stories', field)?.th ?? field;

/**
 * The two files of a story: its text, and the table of the province's stories of the year with its row after the
 * public ones. They are not judged here: the caller checks them.
 */
export function storyFiles(
  { fiscalYear, province, answers }: StoryAnswers,
  { files }: LiveRegister,
  gazetteer: Gazetteer,
): { readonly text: StoryFile; readonly table: StoryFile } {
  const path = `${fiscalYear}/${province.slug}/stories.csv`;
  const live = files.find((file) => file.path === path);
  const head = COLUMNS.stories
    .map(({ th }) => th)
    .filter(
      (th) =>
        live?.head.includes(th) || [...STORY_ROW, 'province' as const].map(headingOf).includes(th),
    );
  const cell = (th: string): string => {
    if (th === headingOf('province')) return province.th;
    const field = STORY_ROW.find((known) => headingOf(known) === th);
    return (field && answers[field]) ?? '';
  };
  const before = (live?.rows ?? []).filter(
    (row) => row[live?.head.indexOf(headingOf('id')) ?? -1] !== answers.id,
  );
  const rows = [
    ...(live?.titles ?? []).map((title) => [title]),
    head,
    ...before.map((row) => head.map((th) => row[live!.head.indexOf(th)] ?? '')),
    head.map(cell),
  ];
  const text = Papa.unparse(rows, { newline: '\r\n' });
  const table = prepareTable(text, { kind: 'stories', fiscalYear, province }, gazetteer);
  return {
    text: { path: `content/stories/${answers.id ?? ''}.mdx`, text: storyText(answers) },
    table: { path: `data/${path}`, text: table?.text ?? text },
  };
}

/** The text of a story: its front matter, then each written part below its heading. */
function storyText(answers: StoryAnswers['answers']): string {
  const line = (key: 'id' | 'title' | 'summary'): string =>
    `${key}: ${JSON.stringify((answers[key] ?? '').replace(/\s+/g, ' '))}`;
  const parts = STORY_TEXTS.flatMap((field) => {
    const text = (answers[field] ?? '').replace(/\r\n?/g, '\n').trim();
    return text === '' ? [] : [`## ${headingOf(field)}\n\n${text.replace(/\n+/g, '\n\n')}\n`];
  });
  return ['---', line('id'), line('title'), line('summary'), '---', '', ...parts].join('\n');
}
