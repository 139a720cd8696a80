import type { FileKind } from '../../ingest/contract/columns.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search/search-words.ts';
import { make } from '../parts/make.ts';
import type { CheckedFile, TableChoice } from './messages.ts';

/** `control`: the id of the control that was used, which the new list has again. */
type Choose = (name: string, choice: TableChoice, control: string) => void;

/** What the list of files is made with. */
interface FileListing {
  /** Fiscal years that a file may be given to. */
  readonly years: readonly number[];
  readonly words: CheckWords;
  readonly choose: Choose;
}

type Option = readonly [value: string, text: string];
type Question = 'kind' | 'year' | 'province' | 'sheet';

/**
 * The chosen files: what each is taken for, first the questions that only a person can answer, and a way to change
 * the rest.
 */
export function fileList(files: readonly CheckedFile[], list: FileListing): HTMLLIElement[] {
  const { words } = list;
  return files.map((file, index) => {
    const questions = questionsOf(file);
    const boxes = boxesOf(file, index, list);
    const asked = boxes.filter(({ question }) => questions.includes(question));
    const known = boxes.filter(({ question }) => !questions.includes(question));
    const rest = make('div', { class: 'row' }, ...known.map(({ box }) => box));
    return make(
      'li',
      {},
      nameOf(file, words),
      ...asked.map(({ question, box }) =>
        make('label', { class: 'question' }, make('b', {}, words.ask[question]), box),
      ),
      ...(known.length > 0 ? [make('details', {}, make('summary', {}, words.change), rest)] : []),
    );
  });
}

/** The questions a person must answer before a file can be prepared. */
export function questionsOf({ missing, sheets }: CheckedFile): Question[] {
  return sheets && sheets.length > 0 ? ['sheet'] : [...missing];
}

function nameOf(file: CheckedFile, words: CheckWords): HTMLElement {
  const as = file.kind === undefined ? [] : [words.kinds[file.kind]];
  if (file.isOfYear && file.fiscalYear && !file.missing.includes('year'))
    as.push(String(file.fiscalYear));
  const by = file.sheets ? [] : [words.by[file.by]];
  return make(
    'div',
    { class: 'name' },
    make('b', {}, file.shown),
    make('span', { class: 'note' }, [...as, ...by].join(' · ')),
  );
}

/** A select box for each property of a file that can be chosen. */
function boxesOf(
  file: CheckedFile,
  index: number,
  { years, words, choose }: FileListing,
): readonly Box[] {
  const { kind, fiscalYear = 0, missing } = file;
  const select: Select = (question, options, chosen, choiceOf) => {
    const label = fill(words[question], { name: file.shown });
    const box = selectOf({ id: `${question}-${index}`, label, options, chosen, pick: words.pick });
    box.addEventListener('change', () => {
      if (box.value) choose(file.name, choiceOf(box.value), box.id);
    });
    return { question, box };
  };
  if (file.sheets) {
    const sheets = file.sheets.map((sheet): Option => [sheet, sheet]);
    if (sheets.length === 0) return [];
    return [select('sheet', sheets, undefined, (sheet) => ({ sheet }))];
  }
  if (kind === undefined) return [];
  const kinds = Object.entries(words.kinds).map(([kind, sentence]): Option => [kind, sentence]);
  const all = [...new Set([fiscalYear, ...years])].sort((a, b) => b - a).map(String);
  const boxes = [
    select('kind', kinds, missing.includes('kind') ? undefined : kind, (value) => ({
      kind: value as FileKind,
    })),
  ];
  if (file.isOfYear) {
    const chosen = missing.includes('year') ? undefined : String(fiscalYear);
    const options = all.map((year): Option => [year, year]);
    boxes.push(select('year', options, chosen, (value) => ({ fiscalYear: Number(value) })));
  }
  if (missing.includes('province') || file.province) {
    const options = provinces(words.locale);
    boxes.push(select('province', options, file.province, (province) => ({ province })));
  }
  return boxes;
}

interface Box {
  readonly question: Question;
  readonly box: HTMLSelectElement;
}

type Select = (
  question: Question,
  options: readonly Option[],
  chosen: string | undefined,
  choiceOf: (value: string) => TableChoice,
) => Box;

interface OptionList {
  readonly id: string;
  readonly label: string;
  readonly options: readonly Option[];
  /** The value of an option. */
  readonly chosen: string | undefined;
  /** The words that ask for a choice. */
  readonly pick: string;
}

/** A select box with the chosen option selected; where none is chosen, the first option asks for a choice. */
function selectOf({ id, label, options, chosen, pick }: OptionList): HTMLSelectElement {
  const box = make('select', { id, 'aria-label': label });
  const all = chosen === undefined ? [['', pick] as const, ...options] : options;
  for (const [value, text] of all) {
    const option = make('option', { value }, text);
    option.selected = value === (chosen ?? '');
    box.append(option);
  }
  return box;
}

const provinces = (locale: 'th' | 'en'): Option[] =>
  PROVINCES.filter(({ inProgramme }) => inProgramme)
    .map((province): Option => [province.slug, province[locale]])
    .sort(([, a], [, b]) => a.localeCompare(b, locale));
