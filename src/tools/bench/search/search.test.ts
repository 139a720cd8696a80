import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../../../gazetteer/load-gazetteer.ts';
import * as otherWays from '../../../search/places/other-ways.ts';
import { makePlaceFinder } from '../../../search/places/place-finder.ts';
import { finish } from '../../../search/steps.ts';
import { decodePlaceList, encodePlaceList } from '../../../search/lists/place-list.ts';
import { addPostcodes, encodePostcodes } from '../../../search/lists/postcode-list.ts';
import { readPostcodes } from '../../../gazetteer/postcodes.ts';
import { addRomanised, encodeRomanised } from '../../../search/lists/romanised-list.ts';
import { makeQueries } from './make-queries.ts';
import { parseQueries, readQueries } from './query-set.ts';
import { judge, mostForNonsense, scoresOf } from './score.ts';

const QUERIES = join(import.meta.dirname, 'queries');

describe('the scores', () => {
  it('the scores count the answers that fit in ten, and the rank of the first right one', () => {
    expect(judge(['a', 'b'], ['x', 'a'])).toEqual({ recall: 0.5, rank: 0.5 });
    expect(judge(['a', 'b'], ['a', 'a'])).toEqual({ recall: 0.5, rank: 1 });
    expect(judge(['a'], ['x'])).toEqual({ recall: 0, rank: 0 });
  });

  it('the scores read a line as group, query and answers', () => {
    expect(parseQueries('# head\ntone\tบานนา\t210308 630305\n')).toEqual([
      { group: 'tone', query: 'บานนา', answers: ['210308', '630305'] },
    ]);
  });
});

describe('the place finder', () => {
  it('the place finder reaches its floors on the committed queries and on others drawn anew', async () => {
    const places = (await loadGazetteer()).all();
    const postcodes = readPostcodes();
    const known = encodePostcodes(places, (code) => postcodes.get(code));
    const list = addPostcodes(decodePlaceList(encodePlaceList(places)), known);
    const finder = makePlaceFinder(addRomanised(list, encodeRomanised(places)));
    finish(finder.learn(otherWays));
    const sets = [
      [...readQueries(QUERIES, 'by-hand.tsv'), ...readQueries(QUERIES, 'made.tsv')],
      makeQueries(places, 'another lot', 60),
    ];
    for (const queries of sets) {
      const answers = queries.map(({ query }) => ({
        codes: finder.find(query).map((hit) => hit.code),
        milliseconds: 0,
      }));
      const [total, ...groups] = scoresOf(queries, answers);
      expect(total?.recall).toBeGreaterThanOrEqual(0.99);
      expect(total?.rank).toBeGreaterThanOrEqual(0.98);
      expect(groups.filter((group) => group.recall < 0.95)).toEqual([]);
      expect(mostForNonsense(queries, answers)).toBeLessThan(6);
    }
  }, 60_000);
});
