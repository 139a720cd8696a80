/** An amphoe of today, by its province's code and its name: the reference list has mixed up some codes. */
export interface MovedTo {
  readonly province: string;
  readonly amphoe: string;
}

const BUENG_KAN = '38';
const GALYANI_VADHANA: MovedTo = { province: '50', amphoe: 'กัลยาณิวัฒนา' };

/**
 * Amphoes whose code was abolished when their province was divided: the eight of Nong Khai that became Bueng Kan in
 * 2554 B.E. Their tambons got new numbers, so an abolished code determines only the amphoe.
 */
export const MOVED_AMPHOES: Readonly<Record<string, MovedTo>> = {
  '4303': { province: BUENG_KAN, amphoe: 'เมืองบึงกาฬ' },
  '4304': { province: BUENG_KAN, amphoe: 'พรเจริญ' },
  '4306': { province: BUENG_KAN, amphoe: 'โซ่พิสัย' },
  '4309': { province: BUENG_KAN, amphoe: 'เซกา' },
  '4310': { province: BUENG_KAN, amphoe: 'ปากคาด' },
  '4311': { province: BUENG_KAN, amphoe: 'บึงโขงหลง' },
  '4312': { province: BUENG_KAN, amphoe: 'ศรีวิไล' },
  '4313': { province: BUENG_KAN, amphoe: 'บุ่งคล้า' },
};

/**
 * Abolished codes that also determine the tambon: the capital of Bueng Kan, and those that left Mae Chaem in 2552
 * B.E.
 */
export const MOVED_TAMBONS: Readonly<Record<string, MovedTo & { readonly tambon: string }>> = {
  '430301': { province: BUENG_KAN, amphoe: 'เมืองบึงกาฬ', tambon: 'บึงกาฬ' },
  '500306': { ...GALYANI_VADHANA, tambon: 'บ้านจันทร์' },
  '500309': { ...GALYANI_VADHANA, tambon: 'แม่แดด' },
  '500310': { ...GALYANI_VADHANA, tambon: 'แจ่มหลวง' },
};
