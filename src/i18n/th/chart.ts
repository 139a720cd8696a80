import { formatNumber } from '../format.ts';

/** A figure and its unit, which no line break may part. */
const counted = (count: number, unit: string) => `${formatNumber(count)}\u00a0${unit}`;
const tambons = (count: number) => counted(count, 'ตำบล');
/** `ก`, `ก และข`, `ก ข และค`. */
const listed = (parts: readonly (string | number)[]) =>
  parts.length < 2
    ? parts.join('')
    : `${parts.slice(0, -1).join(' ')} และ${typeof parts.at(-1) === 'number' ? ' ' : ''}${String(parts.at(-1))}`;
/** Years oldest first, though lists run newest first. */
const inOrder = (years: readonly number[]) => listed([...years].sort());
const partialYears = (partial: readonly number[]) =>
  partial.length > 0 ? ` ปี ${inOrder(partial)} มีเพียงรายชื่อบางส่วน จึงอยู่ในตารางแต่ไม่วาดในแผนภูมิ` : '';

/** Charts: their controls, their columns, and each in words. */
export const chart = {
  hideChart: 'ซ่อนแผนภูมิ',
  showChart: 'แสดงแผนภูมิ',
  draw: 'วาดแผนภูมิ',
  drawNote: 'ยังไม่วาดแผนภูมิ เพื่อประหยัดอินเทอร์เน็ตของท่าน ตัวเลขทั้งหมดอยู่ในตาราง',
  png: 'ภาพ PNG',
  pngOf: (heading: string) => `ภาพ PNG: ${heading}`,
  csv: 'ตาราง CSV',
  csvOf: (heading: string) => `ตาราง CSV: ${heading}`,
  unit: (unit: string) => `หน่วย: ${unit}`,
  unitsVary: (unit: string) => `หน่วย: ${unit} เว้นแต่ระบุไว้ที่หัวตาราง`,
  withUnit: (name: string, unit: string) => `${name} (${unit})`,
  outOfHeader: (name: string, unit: string) => `${name} จากทั้งหมด (${unit})`,
  outOf: (count: string) => `จาก ${count}`,
  total: 'รวม',
  nothing: 'ไม่มีข้อมูล',
  notes: 'หมายเหตุ',
  source: (name: string) => `ที่มา: ${name}`,
  asOf: (day: string) => `ข้อมูล ณ วันที่ ${day}`,
  units: { tambons: 'ตำบล', amphoes: 'อำเภอ', provinces: 'จังหวัด', stories: 'เรื่อง' },
  series: {
    targets: { name: 'ตำบลเป้าหมาย', short: 'เป้าหมาย' },
    passed: { name: 'ผ่านเกณฑ์การประเมิน', short: 'ผ่านเกณฑ์' },
    excellent: { name: 'ดีเลิศ ระดับจังหวัด', short: 'ดีเลิศ' },
    amphoesTarget: { name: 'อำเภอที่มีตำบลเป้าหมาย', short: 'มีตำบลเป้าหมาย' },
    amphoesPassed: { name: 'อำเภอที่มีตำบลผ่านเกณฑ์', short: 'มีตำบลผ่านเกณฑ์' },
    provinces: { name: 'จังหวัดที่ประกาศแล้ว', short: 'จังหวัดที่ประกาศแล้ว' },
    stories: { name: 'องค์ความรู้', short: 'องค์ความรู้' },
    mou: { name: 'ลงนาม MOU', short: 'ลงนาม MOU' },
    plan: { name: 'จัดทำแผนตำบล', short: 'แผนตำบล' },
    agenda: { name: 'ประกาศวาระ', short: 'ประกาศวาระ' },
  },
  excellentTambon: 'ตำบลดีเลิศ ระดับจังหวัด',
  section: 'ปีนี้เป็นตัวเลข',
  stories: 'องค์ความรู้เป็นตัวเลข',
  sectionNote: 'ทุกแผนภูมิมีตารางและไฟล์ให้นำไปใช้ต่อ',
  regions: {
    heading: 'จำนวนตำบลรายภาค',
    by: 'ภาค',
    description: (
      year: number,
      count: { readonly targets: number; readonly passed: number; readonly excellent: number },
    ) =>
      `ปีงบประมาณ พ.ศ. ${year} มี${listed([
        ...(count.targets ? [`ตำบลเป้าหมาย ${tambons(count.targets)}`] : []),
        ...(count.passed ? [`ตำบลที่ผ่านเกณฑ์การประเมินตามประกาศจังหวัด ${tambons(count.passed)}`] : []),
        ...(count.excellent ? [`ตำบลดีเลิศ ระดับจังหวัด ${tambons(count.excellent)}`] : []),
      ])} แบ่งตามสี่ภาคของกรมการพัฒนาชุมชน แต่ละภาคมีจำนวนจังหวัดไม่เท่ากัน`,
  },
  amphoes: {
    heading: 'อำเภอที่มีตำบลผ่านเกณฑ์',
    by: 'ภาค',
    description: (year: number, targets: number, passed: number) =>
      `ปีงบประมาณ พ.ศ. ${year} มีตำบลที่ผ่านเกณฑ์ตามประกาศจังหวัดใน ${counted(passed, 'อำเภอ')}${
        targets ? ` เทียบกับอำเภอที่มีตำบลเป้าหมายของปีเดียวกัน ${counted(targets, 'อำเภอ')}` : ''
      } นับจากรายชื่อของปีนั้นเท่านั้น ไม่ใช่จำนวนอำเภอทั้งหมดของประเทศ`,
  },
  milestones: {
    heading: 'MOU แผน และวาระ รายเดือน',
    by: 'เดือน',
    description: (
      year: number,
      count: { readonly mou: number; readonly plan: number; readonly agenda: number },
    ) =>
      `ปีงบประมาณ พ.ศ. ${year} ทำเนียบนี้มีวันที่ลงนาม MOU ของ ${tambons(count.mou)} วันที่ของแผนตำบล ${tambons(count.plan)} และวันที่ประกาศวาระ ${tambons(count.agenda)} ไม่นับตำบลที่ยังไม่มีวันที่`,
  },
  dimensions: {
    heading: 'องค์ความรู้ตามมิติ',
    by: 'มิติ',
    description: (count: number) =>
      `องค์ความรู้ที่เผยแพร่ ${counted(count, 'เรื่อง')}จากทุกปี แบ่งตามมิติ เรื่องหนึ่งอยู่ในมิติเดียว`,
  },
  partners: {
    heading: 'องค์ความรู้ตามภาคี',
    by: 'ภาคี',
    description: (count: number) =>
      `องค์ความรู้ที่เผยแพร่ ${counted(count, 'เรื่อง')}จากทุกปี นับตามภาคีที่ร่วม เรียงตามลำดับของ ๗ ภาคี เรื่องหนึ่งมีได้หลายภาคี จึงรวมกันได้มากกว่าจำนวนเรื่อง`,
  },
  province: {
    heading: 'ตำบลเป้าหมาย และตำบลที่ได้รับการประกาศ',
    by: 'ปีงบประมาณ',
    description: (name: string, years: readonly number[], partial: readonly number[]) =>
      `ตำบลเป้าหมาย ตำบลที่ผ่านเกณฑ์การประเมิน และตำบลดีเลิศของ${name} ปีงบประมาณ ${inOrder(years)} ขีดหมายความว่ายังไม่มีข้อมูล ไม่ใช่ศูนย์${partialYears(partial)}`,
  },
  years: {
    heading: 'ทุกปีงบประมาณ',
    by: 'ปีงบประมาณ',
    description: (years: readonly number[], partial: readonly number[]) =>
      `จำนวนตำบล จังหวัด อำเภอ และองค์ความรู้ ในปีงบประมาณ ${inOrder(years)} แผนภูมิวาดเฉพาะจำนวนตำบล ขีดหมายความว่ายังไม่มีข้อมูล ไม่ใช่ศูนย์${partialYears(partial)}`,
  },
  /** The page of all years. */
  acrossYears: {
    title: 'ทุกปีในที่เดียว',
    link: 'ทุกปี',
    description:
      'ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง เทียบทุกปีงบประมาณ จำนวนตำบลเป้าหมาย ตำบลที่ผ่านเกณฑ์ ตำบลดีเลิศ และจังหวัดที่ประกาศแล้ว พร้อมตารางและไฟล์',
    again: 'ตำบลที่ได้รับการประกาศมากกว่าหนึ่งปี',
    againNote: (count: number) => `${tambons(count)} เรียงตามภาคและจังหวัด`,
    /** Beside the name of a province, where they are too many to be named here. */
    againCount: (count: number) => tambons(count),
    againNone: 'ยังไม่มีตำบลที่ได้รับการประกาศมากกว่าหนึ่งปีในทำเนียบนี้',
    tambon: 'ตำบล',
    honoured: 'ปีที่ได้รับการประกาศ',
  },
};
