import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { TambonCode } from '../../domain/place.ts';

export interface SampleCorrection {
  readonly correctedOn: IsoDate;
  readonly code: TambonCode;
  readonly what: string;
  readonly reason: 'พิมพ์ผิด' | 'ประกาศแก้ไข' | 'ซ้ำ' | 'ถอนประกาศ' | 'เพิ่มชื่อ' | 'อื่น ๆ';
  readonly reference?: string;
  /** The announcement that made the change, by its date. */
  readonly announcement?: IsoDate;
}

/** Invented corrections, each consistent with the present invented lists. */
export const CORRECTIONS: readonly SampleCorrection[] = [
  {
    correctedOn: '2024-09-02',
    code: '930302',
    what: 'แก้อำเภอของตำบลควนขนุน จากอำเภอควนขนุน เป็นอำเภอเขาชัยสน เพราะจังหวัดนี้มีตำบลควนขนุนอยู่ในสองอำเภอ',
    reason: 'พิมพ์ผิด',
    reference: 'สำเนาประกาศจังหวัดพัทลุง ลำดับของอำเภอเขาชัยสน',
  },
  {
    correctedOn: '2024-09-04',
    code: '401801',
    what: 'ลบแถวที่ซ้ำ ตำบลชนบทปรากฏสองครั้งในรายชื่อของจังหวัดขอนแก่น',
    reason: 'ซ้ำ',
  },
  {
    correctedOn: '2024-09-05',
    code: '840603',
    what: 'แก้ชื่อ “ตำบลสมอ” เป็น “ตำบลเลม็ด” อำเภอไชยา ตัวประกาศถูกต้องอยู่แล้ว',
    reason: 'พิมพ์ผิด',
    reference: 'ประกาศจังหวัดสุราษฎร์ธานี ลงวันที่ 28 สิงหาคม 2567',
  },
  {
    correctedOn: '2024-09-06',
    code: '130111',
    what: 'แก้ชื่อ “ตำบลบางพูด” เป็น “ตำบลบางพูน” อำเภอเมืองปทุมธานี ทั้งสองตำบลมีจริงและอยู่อำเภอเดียวกัน',
    reason: 'พิมพ์ผิด',
  },
  {
    correctedOn: '2024-09-10',
    code: '440906',
    what: 'ถอนตำบลหัวเรือ อำเภอวาปีปทุม ออกจากรายชื่อตำบลที่ผ่านเกณฑ์การประเมิน',
    reason: 'ถอนประกาศ',
    reference: 'ประกาศจังหวัดมหาสารคาม ลงวันที่ 9 กันยายน 2567',
    announcement: '2024-09-09',
  },
  {
    correctedOn: '2024-09-12',
    code: '420307',
    what: 'เพิ่มตำบลจอมศรี อำเภอเชียงคาน ซึ่งอยู่ในประกาศ แต่ตกไปเมื่อคัดลอกลงทะเบียน',
    reason: 'เพิ่มชื่อ',
    reference: 'สำเนาประกาศจังหวัดเลย หน้าสุดท้าย',
  },
  {
    correctedOn: '2024-09-24',
    code: '520603',
    what: 'แก้ตำบลดีเลิศ ระดับจังหวัด ของจังหวัดลำปาง จากตำบลแม่สุก เป็นตำบลปงดอน อำเภอแจ้ห่ม ให้ตรงกับประกาศ',
    reason: 'อื่น ๆ',
    reference: 'ประกาศกรมการพัฒนาชุมชน ลงวันที่ 20 กันยายน 2567',
  },
];
