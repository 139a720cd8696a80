import type { z } from 'zod';
import type { Name, Place } from '../../../domain/place.ts';
import { named, ORDER, TAMBON_CODE, TEXT } from './values.ts';

export const NAME = named('name', 'A name in both languages.', {
  th: TEXT.meta({ description: 'In Thai.' }),
  en: TEXT.meta({ description: 'Romanised.' }),
});

export const nameOf = ({ th, en }: Name): z.infer<typeof NAME> => ({ th, en });

/** What tells a tambon from its namesakes, as the fields of whatever is a tambon. */
export const PLACE_FIELDS = {
  code: TAMBON_CODE.meta({
    title: 'รหัสตำบล',
    description: 'Six digits, a string: province, amphoe, tambon.',
  }),
  tambon: NAME.meta({ title: 'ตำบล', description: 'The tambon, without the word ตำบล.' }),
  amphoe: NAME.meta({
    title: 'อำเภอ',
    description: 'Its amphoe (district), without the word อำเภอ.',
  }),
  province: NAME.meta({
    title: 'จังหวัด',
    description: 'Its province, without the word จังหวัด.',
  }),
};

export const PLACE = named(
  'place',
  'A tambon with all that tells it from its namesakes.',
  PLACE_FIELDS,
);

export const placeHead = (place: Place): z.infer<typeof PLACE> => ({
  code: place.tambon.code,
  tambon: nameOf(place.tambon),
  amphoe: nameOf(place.amphoe),
  province: nameOf(place.province),
});

export const LISTED = named('listed', 'A tambon in an announced list.', {
  order: ORDER,
  ...PLACE_FIELDS,
});
