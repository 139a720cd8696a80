import type { APIRoute } from 'astro';
import type { Year } from '../../../domain/model.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { calendarText, publicSteps } from '../../../site/feeds/calendar-file.ts';
import { model } from '../../../site/model.ts';
import { localePaths } from '../../../site/routes.ts';

export const getStaticPaths = () =>
  localePaths().flatMap(({ params, props }) =>
    model.years
      .filter((year) => publicSteps(year).length > 0)
      .map((year) => ({
        params: { ...params, year: String(year.fiscalYear) },
        props: { ...props, year },
      })),
  );

/** `/2567/calendar.ics`: the dated steps of a year. */
export const GET: APIRoute<{ locale: Locale; year: Year }> = ({ props }) =>
  new Response(calendarText(props.locale, props.year), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
