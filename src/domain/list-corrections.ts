import type { Correction } from './correction.ts';
import type { ProvinceYear } from './model.ts';

/**
 * The corrections that may have changed the list a province announced: without those of the department's
 * announcement, and those of a tambon that is honoured without being in the list.
 */
export function listCorrections({
  corrections,
  honour,
  passed,
}: Pick<ProvinceYear, 'corrections' | 'honour' | 'passed'>): readonly Correction[] {
  const listed = new Set(passed.map(({ place }) => place.tambon.code));
  const honoured = honour?.place.tambon.code;
  return corrections.filter(
    ({ announcement, place: { tambon } }) =>
      announcement?.level !== 'department' && (tambon.code !== honoured || listed.has(tambon.code)),
  );
}
