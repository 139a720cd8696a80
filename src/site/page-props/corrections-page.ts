import { compareText } from '../../domain/compare.ts';
import type { Correction } from '../../domain/correction.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import type { Model } from '../../domain/model.ts';
import { formatNumber } from '../../i18n/format.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { modified } from '../metadata/modified.ts';
import { routes } from '../routes.ts';
import { inventedIn, stampedIn } from '../sentences/sample-years.ts';
import type { PageFrame } from '../frame/page-frame.ts';

interface CorrectionsPage {
  readonly frame: PageFrame;
  /** The number of corrections, in words. */
  readonly heading: string;
  /** Of all years, newest first. */
  readonly corrections: readonly Correction[];
  /** The years whose rows are stamped: empty where the whole page is invented, as its banner says. */
  readonly stampedYears: ReadonlySet<FiscalYear>;
}

/** The page of all corrections. */
export function correctionsPage(locale: Locale, model: Model): CorrectionsPage {
  const { corrections: say } = words(locale);
  const corrections = model.years
    .flatMap((year) => year.corrections)
    .sort((a, b) => compareText(b.correctedOn, a.correctedOn));
  return {
    frame: {
      locale,
      path: routes.corrections(),
      title: say.title,
      description: say.description,
      crumbs: [{ label: say.title }],
      modifiedOn: modified.corrections(model.years),
      ...inventedIn(model.years.filter((year) => year.corrections.length > 0)),
    },
    heading: corrections.length > 0 ? say.count(formatNumber(corrections.length)) : say.none,
    corrections,
    stampedYears: stampedIn(model.years.filter((year) => year.corrections.length > 0)),
  };
}
