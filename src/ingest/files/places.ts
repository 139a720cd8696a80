import type { PlaceOverride } from '../../gazetteer/gazetteer.ts';
import { overrideFault } from '../../gazetteer/override.ts';
import { parseCode } from '../cells/read-cell.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';
import { uniqueRecords } from './unique-records.ts';

/**
 * Reads `places.csv`: facts that correct the reference list, one tambon per row. It is read before all other files,
 * whose places are looked up in the corrected list.
 */
export function readPlaces(reading: Reading): PlaceOverride[] {
  const reference = reading.gazetteer.toLists();
  const records = readRows(reading).flatMap((row): Recorded<PlaceOverride>[] => {
    const text = row.required('tambon_code');
    if (!text) return [];
    const code = parseCode(text);
    if ('code' in code) {
      const params = { column: row.cell('tambon_code')?.header ?? '', word: text, ...code.params };
      row.problem(code.code, 'tambon_code', params, code.suggestions);
      return [];
    }
    const override: PlaceOverride = {
      tambonCode: code.value,
      tambon: row.text('tambon'),
      tambonEn: row.text('tambon_en'),
      amphoe: row.text('amphoe'),
      amphoeEn: row.text('amphoe_en'),
      renamedIn: row.year('renamed_in'),
      formerName: row.text('former_name'),
      removed: row.yesNo('removed') === true,
    };
    const fault = overrideFault(override, reference);
    if (fault) {
      const wrong = fault === 'bad-code' ? 'unknown-tambon-code' : 'place-row-unnamed';
      row.problem(wrong, 'tambon_code', { word: code.value });
      return [];
    }
    return [{ row, value: override }];
  });
  const unique = uniqueRecords(records, (override) => override.tambonCode, 'tambon_code');
  return unique.map(({ value }) => value);
}
