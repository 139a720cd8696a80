import { placeCells, PLACE_FIELDS } from './place-cells.ts';
import { sampleSheet } from './sheet.ts';
import type { SampleFile } from './sheet.ts';
import type { Chosen } from './target-choice.ts';

/** A year's targets.csv. */
export function targetSheet(path: string, targets: readonly Chosen[]): SampleFile {
  return sampleSheet(
    path,
    'targets',
    [...PLACE_FIELDS, 'batch'],
    targets.map(({ place, batch }) => ({
      ...placeCells(place),
      batch: batch === 'main' ? 'หลัก' : 'เพิ่มเติม',
    })),
  );
}
