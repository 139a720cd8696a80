import type { IsoDate } from '../../../domain/fiscal-year.ts';
import type { ProvinceCode, TambonCode } from '../../../domain/place.ts';

/**
 * An invented story of 2567. As in a real one, numbers have their year and the office that counted them, and nobody
 * is named. A blank part is left out, as officers leave it blank.
 */
export interface SampleStory {
  /** Slug of the permanent address. */
  readonly id: string;
  /** The tambon, or … */
  readonly code?: TambonCode;
  /** … the province whose story it is. */
  readonly province?: ProvinceCode;
  readonly title: string;
  readonly summary: string;
  readonly dimension?: 'มั่นคง' | 'มั่งคั่ง' | 'ยั่งยืน';
  /** Without ภาค in front, in canonical order. */
  readonly partners: readonly (
    'ราชการ' | 'ผู้นำศาสนา' | 'วิชาการ' | 'เอกชน' | 'ประชาชน' | 'ประชาสังคม' | 'สื่อสารมวลชน'
  )[];
  readonly background?: string;
  readonly process?: string;
  readonly success?: string;
  readonly results?: string;
  readonly lessons?: string;
  readonly publishedOn: IsoDate;
}
