import { fold } from '../../thai/normalise.ts';
import { findColumn } from '../contract/columns.ts';
import type { Column, FileKind } from '../contract/columns.ts';
import { isPlaceholder } from './cell-faults.ts';
import { headerKey } from './headers.ts';
import { spokenColumnsOf, looseWordIn, type SpokenField, wordIn } from './spoken-words.ts';

/** The rows that are looked at to recognise a column of words. */
const MOST_LOOKED_AT = 500;

/**
 * The field whose words an unread column contains: at least half of its filled cells are such words. `row` is the
 * first such cell, 0-based.
 */
export function fieldSpokenIn(
  rows: readonly (readonly string[])[],
  [headerRow, column]: readonly [headerRow: number, column: number],
  kind: FileKind,
): { readonly spoken: Column; readonly word: string; readonly row: number } | undefined {
  const fields = spokenColumnsOf(kind);
  if (fields.length === 0) return undefined;
  const top = headerRow + 1;
  const filled = rows.slice(top, top + MOST_LOOKED_AT).flatMap((record, at) => {
    const text = (record[column] ?? '').trim().slice(0, 80);
    return text === '' || isPlaceholder(text) ? [] : [{ text, row: top + at }];
  });
  for (const spoken of fields) {
    const known = filled.flatMap(({ text, row }) => {
      const found = wordIn(spoken.field, text) ?? looseWordIn(spoken.field, text);
      return found ? [{ spoken, word: found.word, row }] : [];
    });
    if (known[0] && known.length * 2 >= filled.length) return known[0];
  }
  return undefined;
}

/** The field of a bare ordinal, in the lists where it may mean the round or the batch of a row. */
const ORDINALS: Readonly<Partial<Record<FileKind, SpokenField>>> = {
  assessments: 'round',
  targets: 'batch',
};
const ORDINAL_HEAD =
  /^(?:การ|ผลการ)?(?:ประเมิน)?(?:รอบ)?ครั้ง(?:ที่)?(?:การ|ของการ)?(?:ประเมิน|คัดเลือก)?$/;
const ORDINAL = /^(?:ครั้งที่|ครั้ง|รอบที่)?\d{1,2}$/;

/**
 * A column of numbers under `ครั้งที่`: the first assessment is the baseline for one office and the final one for
 * another, so neither is assumed. `row` is the first such cell, 0-based.
 */
export function ordinalIn(
  rows: readonly (readonly string[])[],
  [headerRow, column]: readonly [headerRow: number, column: number],
  kind: FileKind,
): { readonly spoken: Column; readonly word: string; readonly row: number } | undefined {
  const field = ORDINALS[kind];
  const spoken = field && findColumn(kind, field);
  const head = headerKey(fold(rows[headerRow]?.[column] ?? ''));
  if (!spoken || !ORDINAL_HEAD.test(head)) return undefined;
  const below = rows.slice(headerRow + 1, headerRow + 1 + MOST_LOOKED_AT);
  const at = below.findIndex((record) => ORDINAL.test(headerKey(fold(record[column] ?? ''))));
  const word = below[at]?.[column]?.trim();
  return word === undefined ? undefined : { spoken, word, row: headerRow + 1 + at };
}
