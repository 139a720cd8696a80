import type { TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { getPlace, placeCells, PLACE_FIELDS } from './place-cells.ts';
import { sheet } from './sheet.ts';
import type { SampleFile } from './sheet.ts';

/** The government's news that names eight excellent tambons of 2566: real, and only a part of them. */
export const SOURCE_2566 = 'https://www.thaigov.go.th/news/contents/details/71917';

/** In the order of the news, which states no date of the announcement, so the column is blank. */
export const EXCELLENT_2566: readonly TambonCode[] = [
  '570505',
  '501412',
  '460506',
  '303004',
  '240606',
  '260111',
  '810601',
  '800806',
];

/** The files of 2566: the honours that the news names, which are real. */
export function year2566(gazetteer: Gazetteer): SampleFile[] {
  return [
    sheet(
      '2566/honours.csv',
      'honours',
      [...PLACE_FIELDS, 'honour', 'source'],
      EXCELLENT_2566.map((code) => ({
        ...placeCells(getPlace(gazetteer, code)),
        honour: 'ดีเลิศ ระดับจังหวัด',
        source: SOURCE_2566,
      })),
    ),
  ];
}
