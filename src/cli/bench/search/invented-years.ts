import type { Place } from '../../../domain/place.ts';
import { Random } from '../../sample/random.ts';
import type { Searchable } from '../../site/searchable.ts';
import type { TextPage } from './text-page.ts';

/**
 * What the Thai index would hold after some years, grown from one: every announcement and page of a
 * province again in each year, and as many stories a year as there are now, put together from the
 * clauses of all, each with a place and numbers of its own, so that the vocabulary grows too.
 */
export function inventYears(
  pages: readonly TextPage[],
  places: readonly Place[],
  years: number,
): Searchable[] {
  const random = new Random(`years ${years}`);
  const thai = pages.filter((page) => page.locale === 'th');
  const isStory = (page: TextPage) => page.facets['kind']?.[0] === 'story';
  const clauses = thai.filter(isStory).flatMap((page) => page.text.split(' '));
  const tell = (page: TextPage): string => {
    const { tambon, amphoe, province } = random.pick(places);
    const told = page.text.split(' ').map(() => random.pick(clauses));
    const text = told.join(' ').replace(/\d{2,}/g, () => String(random.whole(10, 9999)));
    return `ตำบล${tambon.th} อำเภอ${amphoe.th} จังหวัด${province.th} ${text}`;
  };
  return Array.from({ length: years }, (_, at) => at).flatMap((back) =>
    thai.map((page): Searchable => {
      const year = (text: string) =>
        text.replace(/256[678]/g, (found) => String(Number(found) - back));
      const facets = Object.entries(page.facets).flatMap(([facet, values]) =>
        values.map((value) => `<span data-pagefind-filter="${facet}:${year(value)}"></span>`),
      );
      const text = back > 0 && isStory(page) ? tell(page) : year(page.text);
      const body = `<h1>${year(page.title)}</h1>${facets.join('')}<p>${text.replace(/</g, '&lt;')}</p>`;
      const url = back === 0 ? page.url : page.url.replace(/^\//, `/${back}/`);
      return {
        url,
        locale: 'th',
        html: `<html lang="th"><body><main data-pagefind-body>${body}</main></body></html>`,
      };
    }),
  );
}
