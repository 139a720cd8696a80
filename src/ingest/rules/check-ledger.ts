import type { Model } from '../../domain/model.ts';
import { CORRECTION_COLUMNS, correctionRow } from './correction-row.ts';
import { findProvinceOfFolder } from './province-folder.ts';
import type { Problem } from '../../problems/problem.ts';
import type { OncePublic } from '../files/published.ts';
import type { Records } from '../files/records.ts';

/**
 * What was published stays, or a correction says why not. `errors` are those found so far: a name that only could not be
 * read is not said to be gone.
 */
export function checkLedger(records: Records, model: Model, errors: readonly Problem[]): void {
  for (const { value, row } of records.published) {
    const { fiscalYear, tambonCode, status } = value;
    const year = model.years.find((year) => year.fiscalYear === fiscalYear);
    if (year?.corrections.some((correction) => correction.place.tambon.code === tambonCode))
      continue;
    const found = model.tambons
      .get(tambonCode)
      ?.years.find((tambonYear) => tambonYear.fiscalYear === fiscalYear);
    const named = {
      tambonCode,
      tambon: value.tambon,
      amphoe: value.amphoe,
      province: value.province,
    };
    const file = `${fiscalYear}/corrections.csv`;
    const params = { ...named, fiscalYear, status, file, columns: CORRECTION_COLUMNS };
    const at = 'tambon_code';
    if (status === 'passed' ? !found?.passed : !found?.honour) {
      if (isMisread(value, errors)) continue;
      const gone = !found?.passed && !found?.honour;
      const add = gone
        ? correctionRow(tambonCode, 'ถอนชื่อออกจากรายชื่อ', 'ถอนประกาศ')
        : correctionRow(tambonCode, 'แก้ไขสถานะ', 'ประกาศแก้ไข');
      row.problem(gone ? 'published-gone' : 'published-changed', at, {
        ...params,
        now: found?.status ?? 'none',
        add,
      });
      continue;
    }
    const place = model.tambons.get(tambonCode)?.place;
    const now = place && [place.tambon.th, place.amphoe.th, place.province.th].join(' ');
    const then = [value.tambon, value.amphoe, value.province].join(' ');
    if (now && value.tambon && now !== then) {
      const add = correctionRow(tambonCode, `เดิมพิมพ์ว่า ${then}`, 'พิมพ์ผิด');
      row.problem('published-changed', at, { ...params, now, add });
    }
  }
}

/**
 * Whether a name may be missing only because its row, or its announcement's, could not be read.
 * Then that error is the one to mend, and advice to record a withdrawal would be wrong.
 */
function isMisread(published: OncePublic, errors: readonly Problem[]): boolean {
  const { fiscalYear, tambonCode, tambon, province, status } = published;
  const list = `/${status === 'passed' ? 'assessments' : 'honours'}.csv`;
  return errors.some(({ file, line, excerpt = '', suggestions, params }) => {
    const isList = file.endsWith(list);
    if (!file.startsWith(`${fiscalYear}/`)) return false;
    if (!isList && !file.endsWith('/announcements.csv')) return false;
    const ofFolder = findProvinceOfFolder(file.split('/').at(-2) ?? '');
    if (ofFolder && province !== '' && ofFolder.th !== province) return false;
    if (line === undefined || excerpt === '') return true;
    if (ofFolder && !isList) return true;
    if (isList) return excerpt.includes(tambonCode) || excerpt.includes(tambon);
    const isDepartment = status === 'excellent' && 'column' in params;
    return isDepartment || excerpt.includes(province) || suggestions.includes(province);
  });
}
