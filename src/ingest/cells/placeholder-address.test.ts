import { describe, expect, it } from 'vitest';
import { load, PLACE, SAMUI } from '../fixtures/faults.ts';
import { isPlaceholderAddress, placeholderAddressIn } from './placeholder-address.ts';

const PLACEHOLDERS = [
  'https://example.com',
  'https://www.example.org/news/1',
  'https://EXAMPLE.net/',
  'https://tambon.example/a.pdf',
  'https://localhost:4321/',
  'http://localhost',
  'https://register.test/',
  'https://a.invalid',
  'https://192.168.1.20/list',
  'https://10.0.0.5/',
  'https://172.20.1.1/',
  'https://127.0.0.1:8080/',
  'https://[::1]/',
  'https://server.local/share',
  'https://cdd.intranet/a',
  'https://xxx',
  'https://www.xxxxx.go.th/',
  'https://xxx.com/a',
  'https://your-domain.com/a',
  'https://www.yourwebsite.com',
  'https://www.cdd.go.th/xxx',
  'https://www.cdd.go.th/.../a.pdf',
  'https://drive.google.com/file/d/xxxxxx/view',
  'https://drive.google.com/open?id=____',
  'https://www.cdd.go.th/news/{id}',
];
const REAL = [
  'https://www.cdd.go.th/',
  'https://surat.cdd.go.th/2567/08/30/ประกาศ',
  'https://drive.google.com/file/d/1xxxAbC/view',
  'https://www.thaigov.go.th/news/contents/details/71917',
  'https://tambon.example.go.th/a',
  'https://examples.com/a',
  'https://latest.com/testing',
  'https://contest.go.th/invalid/example.com.pdf',
  'https://bit.ly/3xXxY',
  'https://112.121.130.5/a',
  'https://www.xn--12c1fe0br.com/',
  'https://youtu.be/dQw4w9WgXcQ?t=10',
  'https://a.go.th/a...b',
  'https://web.archive.org/web/2024/https://www.cdd.go.th/',
];

const told = (files: Parameters<typeof load>[0], stories: readonly string[] = []) =>
  load(files, stories)
    .problems.filter(({ code }) => code === 'url-placeholder')
    .map(({ file, cell, line }) => `${file} ${cell ?? line}`);

describe('an address that only holds the place of another', () => {
  it.each(PLACEHOLDERS)('is found: %s', (address) => {
    expect(placeholderAddressIn(`อ่านต่อที่ ${address} ได้`)).toBe(address);
  });
  it.each(REAL)('is none where somebody may be there: %s', (address) => {
    expect(placeholderAddressIn(address)).toBeUndefined();
  });
  it.each(['https://www.…', 'https://www.', 'https://...', 'https://'])(
    'has a host, and may be words about addresses in a text: %s',
    (address) => {
      expect(isPlaceholderAddress(address)).toBe(true);
      expect(placeholderAddressIn(`ที่อยู่ขึ้นต้นด้วย ${address} เสมอ`)).toBeUndefined();
    },
  );
  it('is none in words about addresses', () => {
    expect(placeholderAddressIn('ที่อยู่ขึ้นต้นด้วย www. หรือ https หรือ a.test')).toBeUndefined();
  });

  it('is refused in every column for an address, and not recommended in another form', () => {
    const honours = (source: string) => ({
      '2567/honours.csv': `${PLACE},ระดับ,แหล่งที่มา\n${SAMUI},ดีเลิศ ระดับจังหวัด,${source}`,
    });
    for (const source of ['https://example.com/a', 'http://example.com/a', 'www.example.com/a']) {
      expect(told(honours(source))).toEqual(['2567/honours.csv E2']);
      expect(load(honours(source)).problems.flatMap(({ suggestions }) => suggestions)).toEqual([]);
      expect(load(honours(source)).model.years[0]?.honours[0]?.source).toBeUndefined();
    }
    expect(
      told({
        '2567/announcements.csv':
          'จังหวัด,ประกาศ ณ วันที่,สำเนาประกาศ\nน่าน,28/8/2567,https://example.com/a.pdf',
      }),
    ).toEqual(['2567/announcements.csv C2']);
    expect(
      told({ 'offices.csv': 'จังหวัด,ชื่อหน่วยงาน,เว็บไซต์\nน่าน,สพจ.น่าน,https://xxx.go.th' }),
    ).toEqual(['offices.csv C2']);
    expect(told({ 'site.csv': 'key,value\nsite_url,https://example.com' })).toEqual([
      'site.csv B2',
    ]);
  });

  it('is refused within the words of a text, and in a long story', () => {
    expect(
      told({
        'programme.csv':
          'fiscal_year,key,value,source\n2567,target_main,878,ข่าว https://www.example.com/a',
      }),
    ).toEqual(['programme.csv D2']);
    expect(told({}, ['---\ntitle: ก\n---\n\nอ่าน [ต่อ](https://example.org/a) ที่นี่'])).toEqual([
      'content/stories/s0.mdx 5',
    ]);
  });
});
