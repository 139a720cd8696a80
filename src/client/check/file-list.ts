import type { FileKind } from '../../ingest/columns.ts';
import type { CheckWords } from '../../site/check/check-words.ts';
import { fill } from '../search-words.ts';
import { make } from './make.ts';
import type { CheckedFile, Choice } from './messages.ts';

export interface FileActions {
  /** With the id of the control, which the new list has again. */
  readonly choose: (file: number, choice: Choice, control: string) => void;
  readonly repair: (file: number) => void;
}

/** The chosen files: what each is taken for, with a way to say otherwise, and its repaired twin. */
export function fileList(
  files: readonly CheckedFile[],
  years: readonly number[],
  words: CheckWords,
  actions: FileActions,
): HTMLLIElement[] {
  return files.map((file, index) =>
    make('li', {}, ...nameOf(file, words), ...controls(file, index, years, words, actions)),
  );
}

function nameOf(file: CheckedFile, words: CheckWords): Node[] {
  const as = file.kind === undefined ? [] : [fill(words.as, { path: file.path })];
  if (file.isYearGuessed) as.push(words.yearGuess);
  return [
    make(
      'div',
      { class: 'name' },
      make('b', {}, file.kind === undefined ? file.path : file.name),
      make('span', { class: 'note' }, [words.by[file.by], ...as].join(' · ')),
    ),
  ];
}

function controls(
  file: CheckedFile,
  index: number,
  years: readonly number[],
  words: CheckWords,
  actions: FileActions,
): Node[] {
  const { name, kind, fiscalYear = 0 } = file;
  const made: Node[] = [];
  if (kind !== undefined) {
    const kinds = Object.entries(words.kinds).map(
      ([one, said]) => [one, `${one}.csv · ${said}`] as const,
    );
    const kindBox = select(`kind-${index}`, fill(words.kind, { name }), kinds, kind);
    const all = [...new Set([fiscalYear, ...years])].sort((a, b) => b - a).map(String);
    const yearBox = select(
      `year-${index}`,
      fill(words.year, { name }),
      all.map((year) => [year, year] as const),
      String(fiscalYear),
    );
    yearBox.hidden = !file.isOfYear;
    for (const box of [kindBox, yearBox]) {
      box.addEventListener('change', () => {
        const choice = { kind: kindBox.value as FileKind, fiscalYear: Number(yearBox.value) };
        actions.choose(index, choice, box.id);
      });
    }
    made.push(kindBox, yearBox);
  }
  if (file.isRepairable) {
    const label = fill(words.download, { name: file.path.split('/').at(-1) ?? file.path });
    const button = make('button', { type: 'button', class: 'btn' }, label);
    button.addEventListener('click', () => actions.repair(index));
    made.push(button);
  }
  return made.length > 0 ? [make('div', { class: 'row' }, ...made)] : [];
}

function select(
  id: string,
  label: string,
  options: readonly (readonly [string, string])[],
  chosen: string,
): HTMLSelectElement {
  const box = make('select', { id, 'aria-label': label });
  for (const [value, text] of options) {
    const option = make('option', { value }, text);
    option.selected = value === chosen;
    box.append(option);
  }
  return box;
}
