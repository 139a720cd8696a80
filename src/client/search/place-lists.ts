import type { Status } from '../../domain/model.ts';
import type { CountTambons } from '../../search/query/answer.ts';
import type { StatusList } from '../../search/lists/status-list.ts';
import { honouredFirst, NAMESAKES, type PlaceHit, type Places, withStatus } from './places.ts';

/** Tambons by list and code, which only the results of a search need, not its suggestions. */

/** The same hits with the status of one year instead of the newest status. */
export async function inYear(
  places: Places,
  hits: readonly PlaceHit[],
  year: number,
): Promise<readonly PlaceHit[]> {
  const statuses = [await places.sources.ofYear(year)];
  return hits.map((hit) => ({ ...withStatus(hit, statuses), path: hit.path }));
}

/** Every tambon that is on a list, by code. */
export const listed = (places: Places): PlaceHit[] => listedIn(places, places.sources.newest);

/** Every tambon on a list of one year, the honoured first. */
export const ofYear = async (places: Places, year: number): Promise<PlaceHit[]> =>
  honouredFirst(listedIn(places, [await places.sources.ofYear(year)]));

/** The place with a code, or the places with a postcode. */
export async function withCode(places: Places, code: string): Promise<PlaceHit[]> {
  const hits = await places.find(code, NAMESAKES);
  return hits.filter((hit) => hit.code === code || (hit.why === 'postcode' && code.length === 5));
}

/** Fetches the list of each requested year. */
export const counterOf =
  (places: Places): CountTambons =>
  async (year, province) => {
    const hits = (await ofYear(places, year)).filter(
      (hit) => !province || hit.province.slug === province,
    );
    const having = (status: Status) => hits.filter((hit) => hit.status === status);
    return {
      excellent: having('excellent'),
      passed: having('passed'),
      target: having('target'),
    };
  };

const listedIn = (places: Places, lists: readonly StatusList[]): PlaceHit[] =>
  places.sources.all().flatMap(({ tambon, amphoe, province }) => {
    if (lists.every((list) => list.of(tambon.code).status === 'none')) return [];
    const place = { code: tambon.code, tambon, amphoe, province };
    return [withStatus({ ...place, kind: 'tambon', outside: false, marks: {} }, lists)];
  });
