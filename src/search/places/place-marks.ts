import { graphemes } from '../../thai/graphemes.ts';
import type { Line, Pick } from './align.ts';
import { latinKey, type NameKey, type Script, thaiKey } from '../names/name-key.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';

/** From and to, as `String.slice` counts. Never between a letter and its marks. */
export type Mark = readonly [from: number, to: number];

/** What to highlight in each name. A name that was misspelt has nothing to highlight. */
export type Marks = Readonly<Partial<Record<PlaceKind, Mark>>>;

type Names = Readonly<Partial<Record<PlaceKind, { readonly th: string; readonly en: string }>>>;

/** The marks of names that were found in the line, as they were laid along it. */
export function marksOf(picks: readonly Pick[], names: Names, script: Script): Marks {
  const marks: Partial<Record<PlaceKind, Mark>> = {};
  for (const { kind, form, from, to } of picks) {
    const text = textOf(names, kind, script);
    for (const key of keysWithin(text, script)) {
      // A nickname need not stand in the name at all.
      const at = key.loose.indexOf(form.loose.slice(0, to - from));
      if (at >= 0) marks[kind] ??= snap(text, key, at, at + to - from);
    }
  }
  return marks;
}

/** The marks of pieces that stand anywhere in the names, each as it was typed. */
export function marksOfParts(line: Line, names: Names, script: Script): Marks {
  const marks: Partial<Record<PlaceKind, Mark>> = {};
  const cuts = [0, ...line.cuts, line.loose.length];
  for (const kind of ['tambon', 'amphoe', 'province'] as const) {
    const text = textOf(names, kind, script);
    for (let index = 0; index + 1 < cuts.length; index += 1) {
      const piece = line.loose.slice(cuts[index], cuts[index + 1]);
      for (const key of piece.length > 1 ? keysWithin(text, script) : []) {
        const at = key.loose.indexOf(piece);
        if (at >= 0) marks[kind] ??= snap(text, key, at, at + piece.length);
      }
    }
  }
  return marks;
}

function textOf(names: Names, kind: PlaceKind, script: Script): string {
  return names[kind]?.[script === 'thai' ? 'th' : 'en'] ?? '';
}

function keysWithin(text: string, script: Script): NameKey[] {
  return script === 'thai' ? [thaiKey(text)] : [traced(text), tracedByWord(text)];
}

/** A romanised key with its places, found by keying ever longer beginnings of the text. */
function traced(text: string): NameKey {
  const key = latinKey(text);
  const at: number[] = [];
  for (let end = 1; end <= text.length; end += 1) {
    const { length } = latinKey(text.slice(0, end)).loose;
    while (at.length < Math.min(length, key.loose.length)) at.push(end - 1);
  }
  while (at.length < key.loose.length) at.push(text.length - 1);
  return { ...key, at };
}

function tracedByWord(text: string): NameKey {
  const words = [...text.matchAll(/[^\s-]+/g)].map((word) => {
    const key = traced(word[0]);
    return { ...key, at: key.at.map((at) => at + word.index) };
  });
  return {
    exact: words.map((word) => word.exact).join(''),
    loose: words.map((word) => word.loose).join(''),
    at: words.flatMap((word) => word.at),
  };
}

/** The stretch of the text behind a stretch of its key, widened to whole graphemes. */
function snap(text: string, key: NameKey, from: number, to: number): Mark {
  const first = key.at[from] ?? 0;
  const last = to >= key.loose.length ? text.length : (key.at[to] ?? text.length);
  let at = 0;
  let begin = 0;
  let end = text.length;
  for (const grapheme of graphemes(text)) {
    const next = at + grapheme.length;
    if (at <= first && first < next) begin = at;
    if (at < last && last <= next) end = next;
    at = next;
  }
  return [begin, end];
}
