import type { Status } from '../domain/model.ts';
import type { PlaceNames } from '../site/place-names.ts';
import { clean, fold } from '../thai/normalise.ts';
import { toArabic } from '../thai/digits.ts';

export interface PlaceHit {
  readonly kind: 'tambon' | 'province';
  /** Names in Thai and English; those of the parents are absent for a province. */
  readonly th: string;
  readonly en: string;
  readonly amphoe?: { readonly th: string; readonly en: string };
  readonly province: { readonly th: string; readonly en: string };
  readonly status: Status;
  /** The fiscal year of the status; 0 with `none`. */
  readonly year: number;
  /** That year is invented. */
  readonly sample: boolean;
  /** Without base and language: `/tambon/840401/`, or the province's page for a tambon without one. */
  readonly path: string;
}

/** The same order as `STATUSES` of the model, repeated so that the browser need not load it. */
const STATUS_AT: readonly Status[] = ['none', 'target', 'passed', 'excellent'];

interface Entry {
  readonly hit: PlaceHit;
  readonly code: string;
  readonly own: readonly string[];
  readonly bare: string;
  readonly amphoe: string;
  readonly province: string;
}

export interface PlaceFinder {
  /** Best first. Several of one name stand in the order of the list. */
  find(query: string, most: number): readonly PlaceHit[];
}

const MARKS = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** The name without vowels above and below and without tone marks: `บานนา` meets `บ้านนา`. */
const skeleton = (folded: string) => folded.replace(MARKS, '');

export function placeFinder(names: PlaceNames): PlaceFinder {
  const entries = [...provinceEntries(names), ...tambonEntries(names)];
  return {
    find(query, most) {
      const sought = readQuery(query);
      if (!sought) return [];
      return entries
        .flatMap((entry, at) => {
          const rank = rankOf(entry, sought);
          return rank === undefined ? [] : [{ entry, rank, at }];
        })
        .sort((a, b) => a.rank - b.rank || a.at - b.at)
        .slice(0, most)
        .map(({ entry }) => entry.hit);
    },
  };
}

function provinceEntries(names: PlaceNames): Entry[] {
  return names.provinces.map(([th, en, slug]) => ({
    hit: {
      kind: 'province',
      th,
      en,
      province: { th, en },
      status: 'none',
      year: 0,
      sample: false,
      path: `/${slug}/`,
    },
    code: '',
    own: [fold(th), fold(en)],
    bare: skeleton(fold(th)),
    amphoe: '',
    province: `${fold(th)} ${fold(en)}`,
  }));
}

function tambonEntries(names: PlaceNames): Entry[] {
  return names.tambons.flatMap(([code, th, en, amphoeAt, statusAt, year, page]) => {
    const amphoe = names.amphoes[amphoeAt];
    const province = amphoe && names.provinces[amphoe[2]];
    if (!amphoe || !province) return [];
    return [
      {
        hit: {
          kind: 'tambon' as const,
          th,
          en,
          amphoe: { th: amphoe[0], en: amphoe[1] },
          province: { th: province[0], en: province[1] },
          status: STATUS_AT[statusAt] ?? 'none',
          year,
          sample: names.sampleYears.includes(year),
          path: page ? `/tambon/${code}/` : `/${province[2]}/`,
        },
        code,
        own: [fold(th), fold(en)],
        bare: skeleton(fold(th)),
        amphoe: `${fold(amphoe[0])} ${fold(amphoe[1])}`,
        province: `${fold(province[0])} ${fold(province[1])}`,
      },
    ];
  });
}

type Level = 'tambon' | 'amphoe' | 'province' | 'any';
interface Sought {
  /** The whole query without the words for the levels. */
  readonly whole: string;
  readonly parts: readonly { readonly level: Level; readonly text: string }[];
}

const LEVEL_WORDS: readonly (readonly [RegExp, Level])[] = [
  [/^(?:ตำบล|ต\.)/, 'tambon'],
  [/^(?:อำเภอ|อ\.)/, 'amphoe'],
  [/^(?:จังหวัด|จ\.(?!ป\.))/, 'province'],
];
const ENGLISH_LEVELS = /\b(?:tambon|subdistrict|amphoe|district|changwat|province)\b/gi;
/** `ต.บ้านนาอ.แกลง`: a level written against the name before it. Not the อ. and ต. of อบต. */
const JOINED = /(?<=[ก-๎])(?=(?:ตำบล|อำเภอ|จังหวัด|[อจ]\.)[ก-๎])/g;

function readQuery(query: string): Sought | undefined {
  const spaced = toArabic(clean(query)).replace(ENGLISH_LEVELS, ' ').replace(JOINED, ' ');
  const parts = spaced
    .replace(/(ตำบล|อำเภอ|จังหวัด|[ตอจ]\.)\s+/g, '$1')
    .split(/[\s,;/]+/)
    .flatMap((token) => {
      const [pattern, level] = LEVEL_WORDS.find(([one]) => one.test(token)) ?? [];
      const text = fold(pattern ? token.replace(pattern, '') : token);
      return text ? [{ level: level ?? ('any' as const), text }] : [];
    });
  const whole = parts.map((part) => part.text).join('');
  return whole ? { whole, parts } : undefined;
}

/** Lower is better; `undefined` is no hit. */
function rankOf(entry: Entry, { whole, parts }: Sought): number | undefined {
  const [first] = parts;
  const level = parts.length === 1 ? (first?.level ?? 'any') : 'any';
  const mayBeSelf = level === 'any' || level === entry.hit.kind;
  if (mayBeSelf) {
    if (entry.code && entry.code === whole) return 0;
    if (entry.own.includes(whole)) return entry.hit.kind === 'province' ? 0 : 1;
    if (entry.own.some((name) => name.startsWith(whole))) return 2;
  }
  if (entry.hit.kind === 'province') {
    return mayBeSelf && whole.length > 2 && entry.own.some((name) => name.includes(whole))
      ? 2.2
      : undefined;
  }
  if (parts.length > 1 && parts.every((part) => holds(entry, part.level, part.text))) {
    return parts.some((part) => entry.own.includes(part.text)) ? 1.5 : 3;
  }
  if (mayBeSelf && entry.own.some((name) => name.includes(whole))) return 4;
  const bare = skeleton(whole);
  if (mayBeSelf && bare.length > 1 && entry.bare.startsWith(bare)) {
    return entry.bare === bare ? 2.5 : 5;
  }
  return level !== 'tambon' && parts.length === 1 && whole.length > 1 && holds(entry, level, whole)
    ? 6
    : undefined;
}

function holds(entry: Entry, level: Level, text: string): boolean {
  if (level === 'tambon') return entry.own.some((name) => name.startsWith(text));
  if (level === 'amphoe') return entry.amphoe.includes(text);
  if (level === 'province') return entry.province.includes(text);
  return (
    entry.own.some((name) => name.startsWith(text)) ||
    entry.amphoe.includes(text) ||
    entry.province.includes(text)
  );
}
