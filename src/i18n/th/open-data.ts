import { COLUMN_MEANINGS } from '../columns.ts';
import { inLanguage } from '../in-language.ts';
import { tables } from './tables.ts';

/** Downloads, their data dictionary, the licence and how to cite. */
export const openData = {
  title: 'ข้อมูลเปิด',
  description:
    'ดาวน์โหลดข้อมูลตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียงทุกปี เป็น CSV, XLSX และ JSON พร้อมพจนานุกรมข้อมูล',
  lede: 'ทุกอย่างที่เห็นในทำเนียบนี้ ดาวน์โหลดไปใช้ต่อได้ ไฟล์ XLSX และ CSV เปิดใน Excel แล้วอ่านภาษาไทยได้ทันที ลิงก์ของทุกไฟล์ไม่เปลี่ยน',
  everything: 'ดาวน์โหลดทุกตารางของทุกปี (ZIP)',
  register: 'ทุกปีในไฟล์เดียว',
  registerNote: 'หนึ่งแถวต่อหนึ่งตำบลต่อหนึ่งปี เฉพาะสถานะที่เผยแพร่ได้',
  year: (year: string) => `ปีงบประมาณ ${year}`,
  rows: (count: string) => `${count} แถว`,
  csv: 'CSV',
  json: 'JSON',
  xlsx: 'XLSX',
  /** Beside a link to a file. */
  size: (format: string, size: string) => `${format} ${size}`,
  sources: 'ประกาศของจังหวัดและของกรมการพัฒนาชุมชน',
  keywords: ['ตำบลเข้มแข็งตามหลักปรัชญาของเศรษฐกิจพอเพียง', 'เศรษฐกิจพอเพียง', 'การพัฒนาชุมชน', 'ตำบล'],
  workbook: {
    title: 'ทุกตารางในไฟล์เดียว',
    whole: (year: string) => `ทุกตารางของปี ${year} ในไฟล์เดียว`,
    readFirst: 'อ่านก่อนใช้',
    item: 'รายการ',
    detail: 'รายละเอียด',
    name: 'โครงการ',
    part: 'เนื้อหา',
    notice: 'หมายเหตุข้อมูล',
    source: 'หน่วยงาน',
    asOf: 'ข้อมูล ณ วันที่',
    address: 'ที่อยู่เว็บ (URL)',
    sheet: 'แผ่นงาน',
    reading: 'วิธีอ่าน',
    readingNote:
      'รหัสเป็นข้อความ วันที่เป็นวันที่ของโปรแกรม แสดงเป็น ค.ศ. แบบ ปี-เดือน-วัน ช่องที่ว่างหมายความว่าไม่มีข้อมูล ไม่ได้หมายความว่าไม่ได้ดำเนินการ',
    partlySample: 'มีข้อมูลสมมติเพื่อสาธิตรวมอยู่ด้วย แถวเหล่านั้นมีข้อความในช่องหมายเหตุข้อมูล',
  },
  file: 'ไฟล์',
  download: (name: string, format: string) => `${name} เป็น ${format}`,
  files: {
    register: 'รายชื่อทุกปี',
    announced: 'ตำบลที่ผ่านเกณฑ์การประเมิน',
    honours: 'ตำบลดีเลิศ ระดับจังหวัด',
    targets: 'ตำบลเป้าหมาย',
    progress: 'MOU แผนตำบล และประกาศวาระ',
    announcements: 'ประกาศ',
    stories: 'องค์ความรู้',
    corrections: 'บันทึกการแก้ไข',
    provinces: 'จังหวัด พร้อมจำนวน',
  },
  empty: 'ยังไม่มีแถว',
  emptyTables: (count: string) => `อีก ${count} ตารางยังไม่มีแถว`,
  onThisPage: 'ในหน้านี้',
  sampleNotice: 'ข้อมูลสมมติเพื่อสาธิต ไม่ใช่ประกาศจริง',
  /** In each row of an invented year: thousands of rows say it. */
  sampleRow: 'ข้อมูลสมมติเพื่อสาธิต',
  api: 'API สำหรับโปรแกรม',
  apiNote:
    'ไฟล์ JSON มี URL คงที่ ใช้ได้โดยไม่ต้องขอคีย์ (API key) และไม่จำกัดจำนวนครั้ง เริ่มจากดัชนี ซึ่งบอก URL ของไฟล์อื่นทุกไฟล์ ต่อไปอาจมีฟิลด์เพิ่ม แต่ฟิลด์ที่มีแล้วจะไม่เปลี่ยนและไม่หายไป',
  apiAddress: 'URL',
  apiGives: 'สิ่งที่ได้',
  apiKinds: {
    index: 'ดัชนีของทุกไฟล์',
    years: 'ทุกปีงบประมาณ พร้อมจำนวน',
    year: 'หนึ่งปีงบประมาณ ทุกจังหวัด',
    provinces: 'จังหวัดทั้งหมดในโครงการ',
    province: 'หนึ่งจังหวัด ทุกปี',
    provinceYear: 'หนึ่งจังหวัดในหนึ่งปี ครบทุกตำบล ประกาศ และองค์ความรู้',
    tambons: 'ตำบลทั้งหมดที่มีข้อมูลเผยแพร่',
    stories: 'องค์ความรู้ทั้งหมด',
    announcements: 'ประกาศทั้งหมด',
    corrections: 'บันทึกการแก้ไขทั้งหมด',
    editions: 'ฉบับทั้งหมดของทำเนียบ',
  },
  apiSchema: 'โครงสร้าง',
  apiSchemaOf: (name: string) => `โครงสร้าง (JSON Schema) ของ${name}`,
  apiExample: 'ตัวอย่าง',
  apiExampleNote: 'ดูสถานะของทุกตำบลในจังหวัดหนึ่งของปีนั้น ด้วย curl และ jq',
  machines: 'คำอธิบายข้อมูลสำหรับโปรแกรม (metadata)',
  machinesNote:
    'ค่าตรวจสอบ SHA-256 และขนาดของทุกไฟล์อยู่ในแพ็กเกจข้อมูลและในบัญชีข้อมูล ใช้ตรวจว่าไฟล์ที่ได้รับตรงกับที่เผยแพร่',
  /** Values of fields as the national portal writes them. */
  portal: {
    dataType: 'ข้อมูลระเบียน',
    category: 'ข้อมูลสาธารณะ',
    objective: 'เพื่อการให้บริการประชาชน',
    ownObjective: 'เพื่อเผยแพร่รายชื่อตำบลที่ได้รับการประกาศ ให้ประชาชนตรวจสอบและนำไปใช้ต่อได้',
    unit: 'ปี',
    coverage: 'ตำบล',
    languages: ['ไทย', 'อังกฤษ'],
  },
  documents: {
    portal: { name: 'portal.json', note: 'เมทาดาทาพร้อมกรอกสำหรับ data.go.th' },
    zip: { name: 'all.zip', note: 'CSV ทุกตารางของทุกปี ทั้งหัวคอลัมน์ไทยและอังกฤษ พร้อมแพ็กเกจข้อมูล (ZIP)' },
    geojson: {
      name: 'provinces.geojson',
      note: 'เส้นเขต 76 จังหวัดและกรุงเทพมหานคร พร้อมจำนวนของทุกปี สำหรับทำแผนที่ (GeoJSON)',
    },
    sqlite: { name: 'register.sqlite', note: 'ทุกตารางของทุกปีในไฟล์เดียว (SQLite)' },
    parquet: {
      name: 'register.parquet',
      note: 'รายชื่อทุกปีสำหรับ DuckDB, pandas หรือ R (Parquet)',
    },
    openapi: { name: 'OpenAPI 3.1', note: 'คำอธิบาย API ทุกเส้นทาง ทุกฟิลด์' },
    dataPackage: {
      name: 'datapackage.json',
      note: 'แพ็กเกจข้อมูลแบบ Frictionless ชนิดของทุกคอลัมน์ คีย์ และค่าตรวจสอบ',
    },
    jsonld: { name: 'catalog.jsonld', note: 'บัญชีข้อมูลแบบ DCAT เป็น JSON-LD' },
    turtle: { name: 'catalog.ttl', note: 'บัญชีข้อมูลเดียวกัน เป็น Turtle' },
  },
  harvest: 'สำหรับผู้ดูแลศูนย์กลางข้อมูลเปิดภาครัฐ (data.go.th)',
  harvestNote:
    'data.go.th ใช้ระบบ CKAN หากระบบเปิดใช้ส่วนเสริม DCAT ให้เพิ่มแหล่งดึงข้อมูล (Harvest Source) ชนิด “DCAT RDF Harvester” แล้วใส่ URL ด้านล่าง แต่ละปีงบประมาณจะเป็นชุดข้อมูลหนึ่งชุด มีไฟล์ ขนาด และค่าตรวจสอบครบ หากไม่ได้เปิดใช้ ให้ลงทะเบียนทีละชุดโดยใช้ชื่อ คำอธิบาย และ URL ของไฟล์จากบัญชีเดียวกัน',
  /** Said in the file of outlines. */
  outlines:
    'เส้นเขตจาก Natural Earth (สาธารณสมบัติ) ลดรายละเอียดสำหรับแผนที่ทั้งประเทศ ไม่ใช่เส้นแบ่งเขตตามกฎหมาย',
  dictionary: 'พจนานุกรมข้อมูล',
  dictionaryNote:
    'คอลัมน์มีชื่อไทยใน CSV และชื่ออังกฤษใน JSON ส่วน CSV หัวคอลัมน์อังกฤษและ SQLite ใช้ชื่อเดียวกัน คั่นคำด้วย _ เช่น tambon_code วันที่เป็น ค.ศ. แบบ ปี-เดือน-วัน รหัสเป็นข้อความ ช่องที่ว่างหมายความว่าไม่มีข้อมูล ไม่ได้หมายความว่าไม่ได้ดำเนินการ',
  safety:
    'ช่องใน CSV ที่ขึ้นต้นด้วย = + - @ จะมีเครื่องหมาย ’ นำหน้า เพื่อไม่ให้โปรแกรมตารางอ่านเป็นสูตร ใน JSON ไม่มีเครื่องหมายนี้',
  column: 'คอลัมน์',
  inCsv: 'ใน CSV',
  inJson: 'ใน JSON',
  meaning: 'ความหมาย',
  foundIn: 'อยู่ในไฟล์',
  everyFile: 'ทุกไฟล์',
  licence: 'สัญญาอนุญาต',
  licenceUnset:
    'หน่วยงานเจ้าของข้อมูลยังไม่ได้เลือกสัญญาอนุญาตสำหรับชุดข้อมูลนี้ ตัวบทประกาศของทางราชการไม่ใช่งานอันมีลิขสิทธิ์ ส่วนภาพและองค์ความรู้เป็นของเจ้าขององค์ความรู้ หากนำไปใช้ ต้องขออนุญาตและระบุที่มา',
  licenceSet: 'ข้อมูลชุดนี้เผยแพร่ภายใต้',
  keysCsv: 'CSV หัวคอลัมน์อังกฤษ',
  citation: 'การอ้างอิง',
  citationNote: 'ระบุวันที่ของข้อมูลด้วย เพราะรายชื่ออาจแก้ไขภายหลัง',
  tables,
  /** Of each column. */
  meanings: inLanguage('th', COLUMN_MEANINGS),
};
