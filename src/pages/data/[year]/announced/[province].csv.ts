import type { APIRoute, GetStaticPaths } from 'astro';
import type { ProvinceYear, Year } from '../../../../domain/model.ts';
import { words } from '../../../../i18n/locale.ts';
import { downloadCsv } from '../../../../site/open-data/downloads.ts';
import { model } from '../../../../site/model.ts';
import { provinceList } from '../../../../site/open-data/province-list.ts';

export const getStaticPaths = (() =>
  model.years.flatMap((year) =>
    [...year.provinces.values()]
      .filter((provinceYear) => provinceYear.passed.length > 0)
      .map((provinceYear) => ({
        params: { year: String(year.fiscalYear), province: provinceYear.province.slug },
        props: { year, provinceYear },
      })),
  )) satisfies GetStaticPaths;

/** `/data/2567/announced/surat-thani.csv`: the names of one province. */
export const GET: APIRoute<{ year: Year; provinceYear: ProvinceYear }> = ({ props }) =>
  new Response(
    downloadCsv(provinceList(props.year, props.provinceYear, words('th')), words('th')),
    {
      headers: { 'Content-Type': 'text/csv; charset=utf-8' },
    },
  );
