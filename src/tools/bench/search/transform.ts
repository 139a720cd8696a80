import type { Place } from '../../../domain/place.ts';
import type { Random } from '../../../cli/sample/random.ts';

const CONSONANTS = Array.from({ length: 0x0e2e - 0x0e01 + 1 }, (_, at) =>
  String.fromCharCode(0x0e01 + at),
).filter((letter) => !'ฃฅฤฦ'.includes(letter));
const MARKS = /[\u0e47-\u0e4c]/g;
const isConsonant = (letter: string) => /[ก-ฮ]/.test(letter);

/** One wrong letter: another consonant, a missing one, two swapped, or one repeated. */
export function oneLetterWrong(name: string, random: Random): string {
  const at = random.pick(
    [...name].flatMap((letter, index) => (index > 0 && isConsonant(letter) ? [index] : [])),
  );
  const letter = name[at] ?? '';
  switch (random.whole(0, 3)) {
    case 0:
      return (
        name.slice(0, at) +
        random.pick(CONSONANTS.filter((consonant) => consonant !== letter)) +
        name.slice(at + 1)
      );
    case 1:
      return name.slice(0, at) + name.slice(at + 1);
    case 2:
      return isConsonant(name[at - 1] ?? '')
        ? name.slice(0, at - 1) + letter + name[at - 1] + name.slice(at + 1)
        : name.slice(0, at) + letter + name.slice(at);
    default:
      return name.slice(0, at) + letter + name.slice(at);
  }
}

/** Tone marks and signs omitted, or one of them replaced. */
export function tonesWrong(name: string, random: Random): string {
  const tones = ['่', '้', '๊'];
  if (random.chance(0.6)) return name.replace(MARKS, '');
  let done = false;
  return name.replace(/[่้๊๋]/g, (tone) => {
    if (done) return tone;
    done = true;
    return random.pick(tones.filter((other) => other !== tone));
  });
}

/** Spellings of a sound by people who do not know the official romanisation. */
const ROMANISATIONS: readonly (readonly [RegExp, string])[] = [
  [/\bBan\b/g, 'Baan'],
  [/Mueang/g, 'Muang'],
  [/ue/g, 'eu'],
  [/kh/gi, 'k'],
  [/ph/gi, 'p'],
  [/th/gi, 't'],
  [/ai\b/g, 'ay'],
  [/ao\b/g, 'aw'],
  [/aeo\b/g, 'aew'],
  [/i\b/g, 'ee'],
  [/ong\b/g, 'orng'],
  [/u(?=[nt]\b)/g, 'oo'],
  [/Ko\b/g, 'Koh'],
  [/a\b/g, 'aa'],
  [/ch/g, 'j'],
];

/** Up to two of those spellings, where the name has room for them; with spaces, without, or with hyphens. */
export function romanisedOtherwise(name: string, random: Random): string {
  const fitting = ROMANISATIONS.filter(([sound]) => name.search(sound) >= 0);
  let now = name;
  for (let time = 0; time < 2 && fitting.length > 0; time += 1) {
    const [sound, letters] = random.pick(fitting);
    now = now.replace(sound, letters);
  }
  const spaces = random.whole(0, 2);
  return spaces === 0 ? now : now.replace(/ /g, spaces === 1 ? '' : '-').toLowerCase();
}

/** The faults of copied text: sara am and sara ae split, invisible characters. */
export function copiedBadly(name: string, random: Random): string {
  const apart = name
    .replace(/ำ/g, '\u0e4d\u0e32')
    .replace(/([่-๋])\u0e4d/g, random.chance(0.5) ? '$1\u0e4d' : '\u0e4d$1')
    .replace(/แ/g, '\u0e40\u0e40');
  const at = random.whole(1, name.length - 1);
  return (
    apart.slice(0, at) + random.pick(['\u200b', '\u00ad', '\ufeff', '\u200d']) + apart.slice(at)
  );
}

/**
 * All names of a place and its areas, in some order, with spaces, with the short words for their kinds, or without
 * anything between them.
 */
export function addressed(place: Place, random: Random): string {
  const names = [
    ['ต.', place.tambon.th],
    ['อ.', place.amphoe.th],
    ['จ.', place.province.th],
  ] as const;
  const orders = [
    [0, 1, 2],
    [0, 2],
    [0, 1],
    [2, 1, 0],
    [1, 0],
    [2, 0],
    [0, 2, 1],
  ];
  const order = random.pick(orders);
  const marked = random.chance(0.4);
  const joint = random.chance(0.5) ? '' : ' ';
  return order.map((at) => (marked ? names[at]?.join('') : names[at]?.[1])).join(joint);
}
