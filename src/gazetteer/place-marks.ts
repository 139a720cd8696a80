import { graphemes } from '../thai/graphemes.ts';
import { align, type Line } from './align.ts';
import { latinKey, type NameKey, type Script, thaiKey } from './name-key.ts';
import type { Form } from './name-index.ts';
import type { PlaceKind } from './names.ts';

/** From and to, as `String.slice` counts. Never between a letter and its marks. */
export type Mark = readonly [from: number, to: number];

/** What to highlight in each name. A name that was misspelt has nothing to highlight. */
export type Marks = Readonly<Partial<Record<PlaceKind, Mark>>>;

type Names = Readonly<Partial<Record<PlaceKind, { readonly th: string; readonly en: string }>>>;

/** `parts`: the pieces of the line may stand anywhere in the names. */
export function marksOf(line: Line, names: Names, script: Script, parts: boolean): Marks {
  const marks: Partial<Record<PlaceKind, Mark>> = {};
  const texts = Object.entries(names).map(
    ([kind, name]) => [kind as PlaceKind, script === 'thai' ? name.th : name.en] as const,
  );
  const forms = new Map(texts.map(([kind, text]) => [kind, formOf(text, script)]));
  const own = (['tambon', 'amphoe', 'province'] as const).find((kind) => forms.has(kind));
  if (!own) return marks;
  const found = (kind: PlaceKind) => forms.get(kind)?.map((one) => one.form);
  const whole = align(line, own, found('tambon'), found('amphoe'), found('province') ?? []);
  if (whole) {
    for (const { kind, form, from, to } of whole.picks) {
      const text = texts.find(([one]) => one === kind)?.[1] ?? '';
      const key = forms.get(kind)?.find((one) => one.form === form)?.key;
      if (key) marks[kind] = snap(text, key, 0, to - from);
    }
    return marks;
  }
  if (!parts) return marks;
  // Pieces that stand somewhere in a name, as they were typed apart.
  const cuts = [0, ...line.cuts, line.loose.length];
  for (const [kind, text] of texts) {
    for (let index = 0; index + 1 < cuts.length; index += 1) {
      const piece = line.loose.slice(cuts[index], cuts[index + 1]);
      const key = forms.get(kind)?.[0]?.key;
      const at = piece.length > 1 && key ? key.loose.indexOf(piece) : -1;
      if (key && at >= 0) marks[kind] = snap(text, key, at, at + piece.length);
    }
  }
  return marks;
}

function formOf(text: string, script: Script): { key: NameKey; form: Form }[] {
  const keys = script === 'thai' ? [thaiKey(text)] : [traced(text), tracedByWord(text)];
  return keys.map((key) => ({
    key,
    form: { exact: key.exact, loose: key.loose, nickname: false },
  }));
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
    exact: words.map((one) => one.exact).join(''),
    loose: words.map((one) => one.loose).join(''),
    at: words.flatMap((one) => one.at),
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
