import { compareText } from '../../domain/compare.ts';
import type { FiscalYear } from '../../domain/fiscal-year.ts';
import { STATUSES, type Status } from '../../domain/model.ts';
import type { TambonCode } from '../../domain/place.ts';

/** What the search box says of a tambon: its public status in the list's year, and whether it has a page of its own. */
export interface PlaceStatus {
  readonly status: Status;
  readonly hasPage: boolean;
}

export interface StatusList {
  readonly fiscalYear: FiscalYear;
  /** A tambon that is not in the list has no announcement and no page. */
  of(code: TambonCode): PlaceStatus;
}

const UNKNOWN: PlaceStatus = { status: 'none', hasPage: false };

/**
 * The statuses of one year as a small text: the year, then a line for each status with and without
 * a page (`passed+`, `target`): the codes in order, each as its distance from the one before, base 36.
 */
export function encodeStatuses(
  fiscalYear: FiscalYear,
  statuses: Iterable<readonly [TambonCode, PlaceStatus]>,
): string {
  const groups = new Map<string, number[]>();
  for (const [code, { status, hasPage }] of statuses) {
    if (status === 'none' && !hasPage) continue;
    const name = `${status}${hasPage ? '+' : ''}`;
    const codes = groups.get(name) ?? [];
    codes.push(Number(code));
    groups.set(name, codes);
  }
  const lines = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, codes]) => {
      let last = 0;
      const steps = codes
        .sort((a, b) => a - b)
        .map((code) => {
          const step = code - last;
          last = code;
          return step.toString(36);
        });
      return `${name} ${steps.join(' ')}`;
    });
  return [String(fiscalYear), ...lines].join('\n');
}

export function decodeStatuses(text: string): StatusList {
  const [year = '', ...lines] = text.split('\n');
  const known = new Map<TambonCode, PlaceStatus>();
  for (const line of lines) {
    const [name = '', ...steps] = line.split(' ');
    const status = STATUSES.find((status) => status === name.replace('+', ''));
    if (!status) continue;
    const entry: PlaceStatus = { status, hasPage: name.endsWith('+') };
    let code = 0;
    for (const step of steps) {
      code += Number.parseInt(step, 36);
      known.set(String(code).padStart(6, '0'), entry);
    }
  }
  return { fiscalYear: Number(year), of: (code) => known.get(code) ?? UNKNOWN };
}
