import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../gazetteer/load-gazetteer.ts';
import { toThai } from '../thai/digits.ts';
import { loadModel } from './load-model.ts';
import type { Loaded } from './load-model.ts';
import { hasCode } from '../problems/problem.ts';

const gazetteer = await loadGazetteer();
const encoder = new TextEncoder();

function load(files: Readonly<Record<string, string | Uint8Array>>): Loaded {
  const sources = Object.entries(files).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? encoder.encode(text) : text,
  }));
  return loadModel(sources, {
    gazetteer,
    document: () => ({ bytes: 3, sha256: 'a'.repeat(64) }),
    image: () => true,
    stories: [],
    // These files have internal columns, to show that the model has none of them.
    repository: 'private',
  });
}

/** The public model as JSON; maps as their entries. */
const publicJson = ({ model }: Loaded): string =>
  JSON.stringify(model, (_key, value: unknown) =>
    value instanceof Map ? [...(value as Map<string, unknown>)] : value,
  );

const errors = ({ problems }: Loaded) => problems.filter((problem) => problem.severity === 'error');

const ANNOUNCED = 'จังหวัด,ประกาศ ณ วันที่\nสุราษฎร์ธานี,28/8/2567\n';
const ASSESSED = [
  'ลำดับในประกาศ,รหัสตำบล,ผลการประเมิน,รอบการประเมิน,คะแนนรวม,หมายเหตุ',
  '2,840401,ผ่าน,สิ้นปี,9191,ลับหนึ่ง',
  '1,841701,ผ่าน,สิ้นปี,8888,ลับสอง',
  ',840402,ไม่ผ่าน,สิ้นปี,4141,ลับสาม',
  ',840403,ผ่าน,ก่อนดำเนินการ,7070,ลับสี่',
  '1,860101,ผ่าน,สิ้นปี,80,ลับห้า',
].join('\n');

describe('the gate', () => {
  const loaded = load({
    '2567/assessments.csv': ASSESSED,
    '2567/announcements.csv': ANNOUNCED,
    'programme.csv': 'fiscal_year,key,value\n2567,sample,ใช่\n',
  });
  const [year] = loaded.model.years;

  it('the gate lets a name through only under its province’s announcement', () => {
    expect(year?.passed.map((passed) => passed.place.tambon.code).sort()).toEqual([
      '840401',
      '841701',
    ]);
    const codes = loaded.problems.map((problem) => problem.code);
    expect(codes.filter((code) => code !== 'internal-kept')).toEqual(['passed-not-announced']);
  });

  it('the gate leaves out who did not pass, and the baseline round', () => {
    expect([...loaded.model.tambons.keys()]).toEqual(['840401', '841701']);
  });

  it('the gate keeps every score and note out of the model', () => {
    expect(publicJson(loaded)).not.toMatch(
      /ลับ|"(?:score|note|result|round)|ไม่ผ่าน|\b(?:9191|8888|4141|7070)\b/,
    );
  });

  it('the gate keeps the order of the document within the province', () => {
    const order = year?.provinces.get('84')?.passed.map((passed) => passed.order);
    expect(order).toEqual([1, 2]);
  });

  it('the gate lets an honour through by the department’s announcement or by a source', () => {
    const honours = 'รหัสตำบล,แหล่งที่มา\n840401,\n860101,https://www.example.go.th/\n';
    const bare = load({ '2566/honours.csv': honours });
    expect(bare.model.years[0]?.honours.map((honour) => honour.place.tambon.code)).toEqual([
      '860101',
    ]);
    const department = 'ระดับ,จังหวัด,ประกาศ ณ วันที่\nกรม,,20/9/2566\n';
    const both = load({ '2566/honours.csv': honours, '2566/announcements.csv': department });
    expect(both.model.years[0]?.honours).toHaveLength(2);
    expect(both.model.years[0]?.honours[0]?.announcement?.id).toBe('2566-cdd-20230920');
  });
});

describe('the model', () => {
  it('the model has its years newest first and marks the sample', () => {
    const { model } = load({
      '2566/targets.csv': 'รหัสตำบล\n840401',
      '2568/targets.csv': 'รหัสตำบล\n840401',
      'programme.csv': 'ปีงบประมาณ,รายการ,ค่า\n2568,sample,ใช่',
    });
    expect(model.years.map((year) => [year.fiscalYear, year.sample])).toEqual([
      [2568, true],
      [2566, false],
    ]);
    expect(model.tambons.get('840401')?.years.map((year) => year.fiscalYear)).toEqual([2568, 2566]);
  });

  it('the model gives an announcement the id of its year, province and date, whatever else is entered', () => {
    const ids = (rows: string) =>
      load({
        '2567/announcements.csv': `จังหวัด,ประกาศ ณ วันที่,เรื่อง\n${rows}`,
      }).model.years[0]?.announcements.map((announcement) => [announcement.id, announcement.title]);
    expect(ids('ชุมพร,9/9/2567,๒\n')).toEqual([['2567-86-20240909', '๒']]);
    expect(ids('ชุมพร,9/9/2567,๒\nชุมพร,8/8/2567,๑\nชุมพร,9/9/2567,๓\n')).toEqual([
      ['2567-86-20240808', '๑'],
      ['2567-86-20240909', '๒'],
      ['2567-86-20240909-2', '๓'],
    ]);
  });

  it('the model sets a name under the announcement that its row names, by date or by id', () => {
    const under = (announcement: string) => {
      const { model, problems } = load({
        '2567/announcements.csv':
          'จังหวัด,ประกาศ ณ วันที่,ประเภท\nชุมพร,9/9/2567,แก้ไข\nชุมพร,8/8/2567,\nระนอง,8/8/2567,\n',
        '2567/assessments.csv': `รหัสตำบล,ผลการประเมิน,ประกาศ\n860101,ผ่าน,${announcement}\n`,
      });
      return problems.length > 0
        ? problems.map((problem) => problem.code)
        : model.years[0]?.passed.map((passed) => passed.announcement.id);
    };
    for (const written of [
      '9/9/2567',
      '๙ กันยายน ๒๕๖๗',
      '9 ก.ย. 67',
      '2567-09-09',
      '2567-86-20240909',
      'ลงวันที่ 9 กันยายน 2567',
      'ประกาศจังหวัดชุมพร ลงวันที่ 9 กันยายน 2567',
    ])
      expect(under(written), written).toEqual(['2567-86-20240909']);
    expect(under('8/8/2567')).toEqual(['2567-86-20240808']);
    expect(under('')).toEqual(['announcement-missing']);
    expect(under('2567-85-20240808')).toEqual(['announcement-of-another-province']);
  });

  it('the model lists names province by province, then document by document, in the order of each', () => {
    const { model } = load({
      '2567/announcements.csv':
        'จังหวัด,ประกาศ ณ วันที่,ประเภท\nชุมพร,9/9/2567,เพิ่มเติม\nชุมพร,8/8/2567,\nระนอง,8/8/2567,\n',
      '2567/assessments.csv': [
        'รหัสตำบล,ลำดับในประกาศ,ผลการประเมิน,ประกาศ',
        '860101,1,ผ่าน,9/9/2567',
        '860201,1,ผ่าน,8/8/2567',
        '860102,2,ผ่าน,8/8/2567',
        '850101,1,ผ่าน,',
      ].join('\n'),
    });
    const codes = model.years[0]?.passed.map((passed) => passed.place.tambon.code);
    expect(codes).toEqual(['860201', '860102', '860101', '850101']);
  });

  it('the model suggests the nearest date for an announcement that is not there', () => {
    const { problems } = load({
      '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่\nชุมพร,9/9/2567\nชุมพร,8/8/2567\n',
      '2567/assessments.csv': 'รหัสตำบล,ผลการประเมิน,ประกาศ\n860101,ผ่าน,10/8/2567\n',
    });
    expect(problems.map((problem) => [problem.code, problem.suggestions])).toEqual([
      ['unknown-announcement', ['8/8/2567', '9/9/2567']],
    ]);
  });

  it('the model does not call a row wrong whose announcement could not be read', () => {
    const { problems } = load({
      '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่\nชุมพร,9/9/2567\nชุมพร,31/6/2567\n',
      '2567/assessments.csv': 'รหัสตำบล,ผลการประเมิน,ประกาศ\n860101,ผ่าน,30/6/2567\n',
    });
    expect(problems.map((problem) => problem.code)).toEqual(['impossible-date']);
  });

  it('the model takes a row without an announcement as named by the only one that lists names', () => {
    const { model, problems } = load({
      '2567/announcements.csv': 'จังหวัด,ประกาศ ณ วันที่,ประเภท\nชุมพร,8/8/2567,\nชุมพร,9/9/2567,ถอน\n',
      '2567/assessments.csv': 'รหัสตำบล,ผลการประเมิน\n860101,ผ่าน\n',
      '2567/corrections.csv':
        'วันที่แก้ไข,รหัสตำบล,รายการที่แก้,เหตุผล,ประกาศ\n9/9/2567,860102,ถอนชื่อ,ถอนประกาศ,9/9/2567\n',
    });
    expect(problems).toEqual([]);
    expect(model.years[0]?.passed[0]?.announcement.id).toBe('2567-86-20240808');
    const [, withdrawal] = model.years[0]?.announcements ?? [];
    expect(withdrawal?.withdrawn.map((place) => place.tambon.code)).toEqual(['860102']);
    const [correction] = model.years[0]?.corrections ?? [];
    expect([correction?.id, correction?.announcement?.id]).toEqual([
      '2567-860102-20240909',
      '2567-86-20240909',
    ]);
  });

  it('the model dates itself by as_of, else by the newest public date', () => {
    const files = { '2567/announcements.csv': ANNOUNCED };
    expect(load(files).model.years[0]?.asOf).toBe('2024-08-28');
    const told = { ...files, 'programme.csv': 'fiscal_year,key,value\n2567,as_of,30/9/2567' };
    expect(load(told).model.years[0]?.asOf).toBe('2024-09-30');
  });

  it('the model reads the day that a later letter replaced, and keeps words that are no day', () => {
    const rows = [
      'fiscal_year,key,value,replaces',
      '2567,deadline_report_plans,28/12/2566,25/12/2566',
      '2567,deadline_send_list,30/8/2567,ปลายเดือน',
    ];
    const files = { '2567/announcements.csv': ANNOUNCED, 'programme.csv': rows.join('\n') };
    const facts = load(files).model.years[0]?.facts;
    expect(facts?.map(({ replaces, replacedDay }) => [replaces, replacedDay])).toEqual([
      ['25/12/2566', '2023-12-25'],
      ['ปลายเดือน', undefined],
    ]);
  });

  it('the model keeps the page of a withdrawn tambon, with its correction', () => {
    const loaded = load({
      '2567/corrections.csv': 'วันที่แก้ไข,รหัสตำบล,รายการที่แก้,เหตุผล\n2/9/2567,840402,ถอนชื่อ,ถอนประกาศ',
      'published.csv':
        'fiscal_year,tambon_code,province,amphoe,tambon,status,published_on\n2567,840402,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย,passed,2567-09-01',
    });
    expect(errors(loaded)).toEqual([]);
    const history = loaded.model.tambons.get('840402');
    expect(history?.corrections.map((correction) => correction.reason)).toEqual(['withdrawn']);
    expect(history?.years.map((year) => year.status)).toEqual(['none']);
  });

  it('the model prints the row to add for a published name that is gone', () => {
    const { problems } = load({
      'published.csv':
        'fiscal_year,tambon_code,province,amphoe,tambon,status,published_on\n2567,840402,สุราษฎร์ธานี,เกาะสมุย,ลิปะน้อย,passed,2567-09-01',
    });
    expect(problems.find(hasCode('published-gone'))?.params.add).toMatch(
      /^วว\/ดด\/ปปปป,840402,.+,ถอนประกาศ,$/,
    );
  });

  it('the model does not call a name gone whose row could not be read', () => {
    const published =
      'fiscal_year,tambon_code,province,amphoe,tambon,status,published_on\n2567,840401,สุราษฎร์ธานี,เกาะสมุย,อ่างทอง,passed,1/9/2567';
    const misread = (assessed: string, announced: string) =>
      errors(
        load({
          '2567/assessments.csv': `รหัสตำบล,ผลการประเมิน\n${assessed}`,
          '2567/announcements.csv': `จังหวัด,ประกาศ ณ วันที่\n${announced}`,
          'published.csv': published,
        }),
      ).map((error) => error.code);
    expect(misread('840401,ผ่น', 'สุราษฎร์ธานี,28/8/2567')).toEqual(['unknown-result']);
    expect(misread('840401,ผ่าน', 'สุราษฎร์ธานี,31/2/2567')).toEqual(['impossible-date']);
    expect(misread('840402,ผ่น', 'สุราษฎร์ธานี,28/8/2567')).toContain('published-gone');
  });

  it('the model takes a place that only places.csv knows', () => {
    const loaded = load({
      'places.csv': 'รหัสตำบล,ตำบล,ตำบล (อังกฤษ)\n840499,เกาะใหม่,Ko Mai',
      '2567/targets.csv': 'จังหวัด,อำเภอ,ตำบล\nสุราษฎร์ธานี,เกาะสมุย,เกาะใหม่',
    });
    expect(errors(loaded)).toEqual([]);
    expect(loaded.model.tambons.get('840499')?.place.tambon.en).toBe('Ko Mai');
  });
});

describe('the same year exported dirty', () => {
  const places = ['840401', '841701', '860101', '850406', '961001'].map((code) =>
    gazetteer.findByCode(code)!,
  );
  const months = ['มิ.ย.', 'มิถุนายน'];
  const clean = {
    '2567/targets.csv': [
      'จังหวัด,อำเภอ,ตำบล,ชุดเป้าหมาย',
      ...places.map((place) => `${place.province.th},${place.amphoe.th},${place.tambon.th},หลัก`),
    ].join('\n'),
    '2567/progress.csv': [
      'จังหวัด,อำเภอ,ตำบล,วันที่ลงนาม MOU,ภาคีที่ร่วม',
      ...places.map(
        (place, at) =>
          `${place.province.th},${place.amphoe.th},${place.tambon.th},${at + 1}/6/2567,ภาคราชการ;ภาคเอกชน`,
      ),
    ].join('\n'),
    '2567/assessments.csv': [
      'ลำดับในประกาศ,จังหวัด,อำเภอ,ตำบล,ผลการประเมิน',
      ...places.map((place) => `1,${place.province.th},${place.amphoe.th},${place.tambon.th},ผ่าน`),
    ].join('\n'),
    '2567/announcements.csv': [
      'จังหวัด,ประกาศ ณ วันที่,เรื่อง',
      ...places
        .map((place) => place.province.th)
        .filter((province, at, all) => all.indexOf(province) === at)
        .map((province) => `${province},28/8/2567,ประกาศจังหวัด`),
    ].join('\n'),
  };
  const utf16 = (text: string): Uint8Array => {
    const bytes = new Uint8Array(2 + text.length * 2);
    bytes.set([0xff, 0xfe]);
    new Uint16Array(bytes.buffer, 2).set(Array.from(text, (letter) => letter.charCodeAt(0)));
    return bytes;
  };
  /** Encodes as Windows-874, in which the Thai letters are in the order of Unicode's Thai block. */
  const windows874 = (text: string): Uint8Array =>
    Uint8Array.from(text, (letter) => {
      const code = letter.charCodeAt(0);
      return code >= 0x0e01 ? code - 0x0e01 + 0xa1 : code;
    });
  const dirty = {
    '2567/targets.csv': utf16(
      [
        'บัญชีตำบลเป้าหมาย ปีงบประมาณ พ.ศ. ๒๕๖๗\t\t\t',
        '\t\t\t',
        'อําเภอ\tตําบล\tจังหวัด\tชุดเป้าหมาย',
        ...places.map(
          (place) =>
            `อ. ${place.amphoe.th}\tต.${place.tambon.th}\tจ.${place.province.th}\u00a0\tหลัก\t\t`,
        ),
        `รวม\t${toThai(String(places.length))} ตำบล\t\t`,
      ].join('\r\n'),
    ),
    '2567/progress.csv': windows874(
      [
        'รายงานความก้าวหน้า;;;;',
        'จังหวัด;อำเภอ;ตำบล;วันที่ลงนาม MOU;ภาคีที่ร่วม',
        ...places.map(
          (place, at) =>
            `${place.province.th};อำเภอ${place.amphoe.th};ตำบล${place.tambon.th};${toThai(`${at + 1}`)} ${months[at % 2]} ${toThai('2567')};"ภาครัฐ; เอกชน"`,
        ),
        ';;;;',
      ].join('\r\n'),
    ),
    '2567/assessments.csv': [
      '\ufeffลำดับในประกาศ,รหัสตำบล,ผลการประเมิน,คะแนนรวม',
      ...places.map((place) => `๑,TH${place.tambon.code},ผ่านเกณฑ์,๙๙`),
      'ข้อมูล ณ วันที่ ๓๐ สิงหาคม ๒๕๖๗,,,',
    ].join('\r'),
    '2567/announcements.csv': clean['2567/announcements.csv'].replaceAll(
      '28/8/2567',
      '"๒๘ สิงหาคม พ.ศ. ๒๕๖๗"',
    ),
  };

  it('the same year exported dirty gives the same public JSON', () => {
    const loadedClean = load(clean);
    const other = load(dirty);
    expect(errors(loadedClean)).toEqual([]);
    expect(errors(other)).toEqual([]);
    expect(publicJson(other)).toBe(publicJson(loadedClean));
  });

  it('the same year exported dirty gives the same public JSON in another order of files', () => {
    const reversed = Object.fromEntries(Object.entries(clean).reverse());
    expect(publicJson(load(reversed))).toBe(publicJson(load(clean)));
  });
});

describe('whatever comes', () => {
  it.each([
    ['bytes of every kind', Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)],
    ['a million quotation marks', '"'.repeat(1_000_000)],
    ['ten thousand columns', `จังหวัด,อำเภอ,ตำบล${',x'.repeat(10_000)}`],
    ['nothing but line breaks', '\n'.repeat(10_000)],
  ])('%s end in a report', (_what, content) => {
    for (const path of ['2567/targets.csv', 'programme.csv', 'places.csv', 'published.csv']) {
      const { problems } = load({ [path]: content });
      expect(problems.map((problem) => problem.code)).not.toContain('reader-failed');
    }
  });
});
