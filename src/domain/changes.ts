import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Model, Status, TambonYear } from './model.ts';
import type { Place } from './place.ts';

/** What the public is told of a tambon in a year, in as far as a change of it matters. */
export interface Shown {
  readonly place: Place;
  readonly status: Status;
  readonly announcedOn?: IsoDate;
  readonly order?: number;
  /** Anything else that is printed: milestones, citation, plaque, source. Compared, not told. */
  readonly rest: string;
}

/** `added`: the tambon has a status it had not; `withdrawn`: it lost one; `amended`: it is told otherwise. */
export type ChangeKind = 'added' | 'amended' | 'withdrawn';

export interface Change {
  readonly kind: ChangeKind;
  readonly fiscalYear: FiscalYear;
  readonly place: Place;
  readonly before?: Shown;
  readonly after?: Shown;
}

const RANK: Readonly<Record<Status, number>> = { none: 0, target: 1, passed: 2, excellent: 3 };

/** What differs for the public between two models, newest year first, then by tambon code. */
export function compareModels(before: Model, after: Model): Change[] {
  const old = shownOf(before);
  const fresh = shownOf(after);
  const keys = [...new Set([...old.keys(), ...fresh.keys()])].sort(byYearThenCode);
  return keys.flatMap((key): Change[] => {
    const was = old.get(key);
    const is = fresh.get(key);
    const place = (is ?? was)?.place;
    if (!place || JSON.stringify(was) === JSON.stringify(is)) return [];
    const fiscalYear = Number(key.slice(0, 4));
    const climb = RANK[is?.status ?? 'none'] - RANK[was?.status ?? 'none'];
    const kind = climb > 0 ? 'added' : climb < 0 ? 'withdrawn' : 'amended';
    return [{ kind, fiscalYear, place, before: was, after: is }];
  });
}

function shownOf(model: Model): Map<string, Shown> {
  const shown = new Map<string, Shown>();
  for (const { place, years } of model.tambons.values()) {
    for (const year of years)
      shown.set(`${year.fiscalYear} ${place.tambon.code}`, tell(place, year));
  }
  return shown;
}

function tell(place: Place, { status, passed, honour, target, progress }: TambonYear): Shown {
  return {
    place,
    status,
    announcedOn: passed?.announcement.announcedOn ?? honour?.announcement?.announcedOn,
    order: passed?.order,
    rest: JSON.stringify([
      target?.batch,
      progress && [progress.mouDate, progress.planDate, progress.agendaDate, progress.partners],
      passed?.announcement.document,
      honour && [honour.announcement?.id, honour.source, honour.citation, honour.plaqueText],
    ]),
  };
}

function byYearThenCode(a: string, b: string): number {
  const years = Number(b.slice(0, 4)) - Number(a.slice(0, 4));
  return years || (a < b ? -1 : a > b ? 1 : 0);
}
