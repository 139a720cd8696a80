import type { Summary } from '../../domain/summary.ts';
import { type Locale, words } from '../../i18n/locale.ts';

/** One figure of a year, with its mark and its unit. */
export interface RegisterLine {
  readonly mark: 'target' | 'passed' | 'excellent' | 'province';
  /** Phrases between which a line may break. */
  readonly label: readonly string[];
  readonly count: number;
  readonly unit: string;
  /** The name by which tests and scripts find it. */
  readonly name: string;
}

/**
 * The figures of a year. A figure of zero means that there are none, so it is left out where that is not known:
 * targets always, because they are chosen, not announced; the others in a partial list, and in a year that is known
 * from public sources alone.
 */
export function figureLines(
  locale: Locale,
  summary: Summary,
  { partial, sourced }: { readonly partial: boolean; readonly sourced: boolean },
): readonly RegisterLine[] {
  const isUnknown = partial || (sourced && summary.provincesAnnounced === 0);
  return allLines(locale, summary, { partial, sourced }).filter(
    ({ count, mark }) => count > 0 || (!isUnknown && mark !== 'target'),
  );
}

function allLines(
  locale: Locale,
  summary: Summary,
  { partial, sourced }: { readonly partial: boolean; readonly sourced: boolean },
): readonly RegisterLine[] {
  const { register: say } = words(locale);
  const tambons = (mark: RegisterLine['mark'], count: number, name: string) => ({
    mark,
    count,
    unit: say.tambons(count),
    name,
  });
  return [
    { ...tambons('target', summary.targets, 'targets'), label: say.targets },
    { ...tambons('passed', summary.passed, 'passed'), label: say.passed },
    {
      ...tambons('excellent', summary.excellent, 'excellent'),
      label: partial ? say.excellentPartial : sourced ? say.excellentSourced : say.excellent,
    },
    {
      mark: 'province',
      label: say.announced,
      count: summary.provincesAnnounced,
      unit: say.ofProvinces(summary.provincesInProgramme),
      name: 'provinces-announced',
    },
  ];
}
