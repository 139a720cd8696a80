import { compareText } from '../../domain/compare.ts';
import type { SnapshotChange } from './changes.ts';
import { findProvinceByCode, PROVINCES } from '../../gazetteer/provinces.ts';
import type { Partner } from '../../domain/progress.ts';
import type { Batch } from '../../domain/target.ts';
import { monthName, shortDay, tambonName, type StaffReport } from './staff-report.ts';

/** A change in words: place, subject, and the values before and after. */
export interface ChangeSentence {
  readonly code: string;
  readonly province: string;
  /** Blank for a change of a whole province. */
  readonly tambon: string;
  readonly kind: string;
  readonly matter: string;
  readonly before: string;
  readonly after: string;
}

/** In press order of the provinces, changes of a whole province first. */
export function changeSentences(report: StaffReport): readonly ChangeSentence[] {
  const position = new Map(PROVINCES.map(({ code }, at) => [code, at]));
  const at = (code: string) => position.get(code.slice(0, 2)) ?? 0;
  return report.changes
    .map((change) => changeSentence(report, change))
    .sort((a, b) => at(a.code) - at(b.code) || compareText(a.code, b.code));
}

function changeSentence(report: StaffReport, change: SnapshotChange): ChangeSentence {
  const { say, locale, gazetteer } = report;
  const code = 'tambon' in change ? change.tambon : change.province;
  const place = 'tambon' in change ? gazetteer.findByCode(code) : undefined;
  return {
    code,
    province: findProvinceByCode(code.slice(0, 2))?.[locale] ?? '',
    tambon: place ? tambonName(report, { place }) : '',
    kind: say.kinds[change.kind],
    matter: matterOf(report, change),
    before: 'before' in change ? tellValue(report, change, change.before) : '',
    after: 'after' in change ? tellValue(report, change, change.after) : '',
  };
}

function matterOf({ say }: StaffReport, { field }: SnapshotChange): string {
  if (field === 'tambon') return say.inFile;
  if (field === 'announcement') return say.announcement;
  if (field === 'batch') return say.batch;
  return say.matters[field === 'reports' ? 'report' : field];
}

function tellValue(report: StaffReport, { field }: SnapshotChange, value: unknown): string {
  const { say, site } = report;
  if (value === undefined) return '';
  const list = Array.isArray(value) ? value.map(String) : [];
  switch (field) {
    case 'mou':
    case 'plan':
    case 'agenda':
      return shortDay(report, String(value));
    case 'batch':
      return say.batches[value as Batch];
    case 'partners':
      return list.map((partner) => site.terms.partners[partner as Partner]).join(' ');
    case 'reports':
      return list.map((month) => monthName(report, month)).join(' ');
    case 'announcement':
      return list
        .map((day) =>
          day.endsWith('+')
            ? `${shortDay(report, day.slice(0, -1))} (${say.document})`
            : shortDay(report, day),
        )
        .join(', ');
    case 'stories':
      return String(value);
    default:
      return say.yes;
  }
}
