import { latinKey } from '../names/name-key.ts';
import type { NameIndex, PlaceOrder } from './name-index.ts';
import type { PlaceKind } from '../../gazetteer/names.ts';
import { KIND_PREFIX } from './kind-prefix.ts';
import { isLatin, type Piece, type PlaceQuery, readPlaceQuery } from '../names/place-query.ts';
import { MOST_TRANSLATIONS } from '../tuning.ts';

/**
 * A query in two scripts, `ต.Bang Pu`, `บ้านนา Rayong`: each name in Latin letters becomes the Thai
 * names it is romanised from. A query in one script stays as it is; Latin words that name nothing go.
 */
export function makeTranslator(
  order: PlaceOrder,
  latin: NameIndex,
): (query: PlaceQuery) => PlaceQuery[] {
  let names: ThaiNames | undefined;
  return (query) => {
    if (query.script !== 'thai' || !query.pieces.some(isLatin)) return [query];
    names ??= thaiNames(order, latin);
    let queries: string[] = [''];
    let isPart = false;
    for (const { text, kind, latin: isWord } of groupsOf(query.pieces)) {
      const found = isWord ? translate(text, names, kind) : [text];
      if (found.length === 0) isPart = true;
      if (found.length === 0) continue;
      queries = queries
        .flatMap((before) =>
          found.map((name) => `${before} ${kind ? KIND_PREFIX[kind] : ''}${name}`),
        )
        .slice(0, MOST_TRANSLATIONS);
    }
    const { numbers } = query;
    return queries.map((text) => ({ ...readPlaceQuery(text), numbers, isPart }));
  };
}

interface Group {
  text: string;
  latin: boolean;
  kind?: PlaceKind;
}

/** Latin words that follow each other are one name: `Bang Pu`. */
function groupsOf(pieces: readonly Piece[]): Group[] {
  const groups: Group[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last?.latin && isLatin(piece) && !piece.kind) last.text += ` ${piece.text}`;
    else
      groups.push({
        text: piece.text,
        latin: isLatin(piece),
        ...(piece.kind ? { kind: piece.kind } : {}),
      });
  }
  return groups;
}

/** The name the words make together, else those of its two parts: `Betong Yala`. */
function translate(text: string, names: ThaiNames, kind: PlaceKind | undefined): string[] {
  const named = (some: string) =>
    [...(names.get(latinKey(some).loose) ?? [])]
      .filter(([, kinds]) => !kind || kinds.has(kind))
      .map(([name]) => name);
  const whole = named(text);
  if (whole.length > 0) return whole;
  const words = text.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const left = named(words.slice(0, at).join(' '));
    const right = [...(names.get(latinKey(words.slice(at).join(' ')).loose) ?? [])];
    if (left.length > 0 && right.length > 0)
      return left.flatMap((before) => right.map(([other]) => `${before} ${other}`));
  }
  return [];
}

/** By the key of a romanised name: its Thai names, each with the kinds of places that bear it. */
type ThaiNames = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<PlaceKind>>>;

function thaiNames(order: PlaceOrder, latin: NameIndex): ThaiNames {
  const names = new Map<string, Map<string, Set<PlaceKind>>>();
  const add = (kind: PlaceKind, th: (at: number) => string | undefined) => {
    for (const { loose, owners } of latin.names[kind]) {
      const known = names.get(loose) ?? new Map<string, Set<PlaceKind>>();
      for (const at of owners) {
        const name = th(at);
        if (name) known.set(name, (known.get(name) ?? new Set()).add(kind));
      }
      names.set(loose, known);
    }
  };
  add('amphoe', (at) => order.amphoes[at]?.amphoe.th);
  add('tambon', (at) => order.places[at]?.tambon.th);
  add('province', (at) => order.provinces[at]?.th);
  return names;
}
