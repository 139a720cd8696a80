import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../../domain/place.ts';
import { loadGazetteer } from '../../../gazetteer/load-gazetteer.ts';
import { Random } from '../../../cli/sample/random.ts';
import { withoutSigns } from '../../../thai/signs.ts';
import type { KnownQuery } from './query-set.ts';
import {
  addressed,
  copiedBadly,
  oneLetterWrong,
  romanisedOtherwise,
  tonesWrong,
} from './transform.ts';

/**
 * Queries made from randomly drawn places, `each` of every kind: what readers do to a name, done by a program. A
 * bare name is answered by all places with that name, an address by its only place.
 */
// eslint-disable-next-line max-lines-per-function -- one list of kinds: the order of the draws decides what is drawn
export function makeQueries(all: readonly Place[], seed: string, each: number): KnownQuery[] {
  const random = new Random(seed);
  const places = all.filter(
    (place) => place.province.inProgramme && place.tambon.en !== place.tambon.th,
  );
  const named = (fits: (place: Place) => boolean) =>
    all.filter(fits).map((place) => place.tambon.code);
  const bearers = (place: Place) => named((other) => other.tambon.th === place.tambon.th);
  const queries: KnownQuery[] = [];
  const make = (
    group: string,
    fits: (place: Place) => boolean,
    query: (place: Place) => string,
    answers: (place: Place, query: string) => string[],
  ) => {
    const fitting = places.filter(fits);
    for (let at = 0; at < each; at += 1) {
      const place = random.pick(fitting);
      const text = query(place);
      queries.push({ group, query: text, answers: answers(place, text) });
    }
  };
  const any = () => true;
  const letters = (place: Place) => withoutSigns(place.tambon.th).length;
  const itself = (place: Place) => [place.tambon.code];
  make('made: name', any, (place) => place.tambon.th, bearers);
  make(
    'made: address',
    any,
    (place) => addressed(place, random),
    (place, query) =>
      named(
        (other) =>
          other.tambon.th === place.tambon.th &&
          (other.amphoe.code === place.amphoe.code || !query.includes(place.amphoe.th)) &&
          (other.province.code === place.province.code || !query.includes(place.province.th)),
      ),
  );
  make(
    'made: beginning',
    (place) => letters(place) >= 7,
    (place) => place.tambon.th.replace(/.[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*$/, ''),
    (_, query) => named((place) => place.tambon.th.startsWith(query)),
  );
  make(
    'made: middle',
    (place) => letters(place) >= 8,
    (place) => place.tambon.th.replace(/^[เ-ไ]?.[\u0e31-\u0e3a\u0e47-\u0e4e]*/, ''),
    (_, query) => named((place) => place.tambon.th.includes(query)),
  );
  make(
    'made: tones',
    (place) => /[่้๊๋]/.test(place.tambon.th),
    (place) => tonesWrong(place.tambon.th, random),
    bearers,
  );
  make(
    'made: letter',
    (place) => letters(place) >= 5,
    (place) => oneLetterWrong(place.tambon.th, random),
    bearers,
  );
  make(
    'made: letter in address',
    (place) => letters(place) >= 4,
    (place) => `${oneLetterWrong(place.tambon.th, random)} ${place.amphoe.th}`,
    itself,
  );
  make(
    'made: romanised',
    any,
    (place) => `${place.tambon.en}${random.chance(0.5) ? '' : ' '}${place.province.en}`,
    (place) =>
      named(
        (other) =>
          other.tambon.en === place.tambon.en && other.province.code === place.province.code,
      ),
  );
  make(
    'made: romanised otherwise',
    any,
    (place) => `${romanisedOtherwise(place.tambon.en, random)} ${place.amphoe.en}`,
    itself,
  );
  make(
    'made: copied badly',
    any,
    (place) => `${copiedBadly(place.tambon.th, random)} ${place.province.th}`,
    (place) =>
      named(
        (other) =>
          other.tambon.th === place.tambon.th && other.province.code === place.province.code,
      ),
  );
  make('made: code', any, (place) => place.tambon.code, itself);
  return queries;
}

const SEED = 'tambon 2567';

/** Writes the committed set: `node src/tools/bench/search/make-queries.ts`. */
if (import.meta.main) {
  const gazetteer = await loadGazetteer();
  const queries = makeQueries(gazetteer.all(), SEED, 40);
  const lines = queries.map((query) =>
    [query.group, query.query, query.answers.join(' ')].join('\t'),
  );
  const head = `# Made by make-queries.ts from seed ${SEED}; not written by hand.`;
  writeFileSync(join(import.meta.dirname, 'queries/made.tsv'), `${[head, ...lines].join('\n')}\n`);
}
