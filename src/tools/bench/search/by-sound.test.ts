import { beforeAll, describe, expect, it } from 'vitest';
import { Random } from '../../../cli/sample/random.ts';
import type { Place } from '../../../domain/place.ts';
import { loadGazetteer } from '../../../gazetteer/load-gazetteer.ts';
import { decodePlaceList, encodePlaceList } from '../../../search/lists/place-list.ts';
import * as otherWays from '../../../search/places/other-ways.ts';
import { makePlaceFinder, type PlaceFinder } from '../../../search/places/place-finder.ts';
import { finish } from '../../../search/steps.ts';
import { writtenBySound } from './by-sound.ts';

let places: readonly Place[];
let finder: PlaceFinder;

beforeAll(async () => {
  places = (await loadGazetteer()).all();
  finder = makePlaceFinder(decodePlaceList(encodePlaceList(places)));
  finish(finder.learn(otherWays));
}, 60_000);

interface Drawn {
  readonly query: string;
  readonly isRight: (code: string) => boolean;
}

const KINDS = {
  province: ({ province }: Place) => province.th,
  amphoe: ({ amphoe }: Place) => amphoe.th,
  tambon: ({ tambon }: Place) => tambon.th,
  'tambon and amphoe': ({ tambon, amphoe }: Place) => `${tambon.th} ${amphoe.th}`,
} as const;

/** Names of a kind as they are heard; a place of the very name that was written by chance is left out. */
function draw(kind: keyof typeof KINDS, count: number, random: Random): Drawn[] {
  const nameOf = KINDS[kind];
  const drawn: Drawn[] = [];
  while (drawn.length < count) {
    const place = random.pick(places);
    const name = nameOf(place);
    const query = name
      .split(' ')
      .map((part) => writtenBySound(part, random) ?? part)
      .join(' ');
    if (query === name || finder.isName(query)) continue;
    const same = places.filter((other) => nameOf(other) === name);
    const codes = new Set(
      same.map((other) => other[kind === 'tambon and amphoe' ? 'tambon' : kind].code),
    );
    drawn.push({ query, isRight: (code) => codes.has(code) });
  }
  return drawn;
}

describe('names written as they are heard', () => {
  it.each(Object.keys(KINDS) as (keyof typeof KINDS)[])(
    'names written as they are heard lead to the %s in 95 of 100 queries, among the first ten places',
    (kind) => {
      const drawn = draw(kind, 150, new Random(`by sound, ${kind}`));
      const missed = drawn.filter(
        ({ query, isRight }) => !finder.find(query).some(({ code }) => isRight(code)),
      );
      expect(missed.length, missed.map(({ query }) => query).join(', ')).toBeLessThanOrEqual(
        drawn.length * 0.05,
      );
    },
    60_000,
  );
});
