import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { scanDraftApart } from './scan-draft-apart.ts';
import { scanDraft } from './scan-draft.ts';

const folder = mkdtempSync(join(tmpdir(), 'scan-draft-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGES: readonly (readonly [string, string, string])[] = [
  ['a paragraph', 'a.html', '<p>ติดต่อ 081-234-5678 ได้</p>'],
  ['a number split by emphasis', 'b.html', '<p>081<b>234</b>5679</p>'],
  ['entities', 'c.html', '<p>081&#8203;234&#x35;670</p>'],
  ['a description of a picture', 'd.html', '<img alt="บัตร 1101700203450">'],
  ['a link', 'e.html', '<a href="mailto:somchai@gmail.com">เขียนถึง</a>'],
  ['a table to take away', 'f.csv', 'ชื่อ,หมายเหตุ\n"ก","โทร 0898765432"\n'],
  ['a step of a calendar', 'h.ics', 'UID:2567-1@tambon.example\r\nSUMMARY:โทร 0812345678\r\n'],
  ['a file for machines', 'g.json', '{"note":"เลขบัญชี 1234567890"}'],
];

describe('the last check of a draft', () => {
  it.each(PAGES)(
    'the last check of a draft finds personal data in %s, and covers it',
    (_name, file, text) => {
      writeFileSync(join(folder, file), text);
      const [leak, ...rest] = scanDraft(folder);
      expect(leak?.file).toBe(file);
      expect(rest).toEqual([]);
      expect(leak?.shown).toContain('•');
      expect(leak?.shown).not.toMatch(/\d{4}|somchai/);
      rmSync(join(folder, file));
    },
  );

  it('the last check of a draft masks personal data in the name of the file too', () => {
    writeFileSync(join(folder, '0812345678.html'), '<p>โทร 0898765432</p>');
    expect(scanDraft(folder).map(({ file }) => file)).toEqual(['••••••••••.html']);
    rmSync(join(folder, '0812345678.html'));
  });

  it('the last check of a draft finds a scan that is called after a person', () => {
    mkdirSync(join(folder, 'documents'));
    writeFileSync(join(folder, 'documents/0812345678.pdf'), '%PDF-1.7');
    expect(scanDraft(folder)).toMatchObject([{ file: 'documents/••••••••••.pdf' }]);
    rmSync(join(folder, 'documents'), { recursive: true });
  });

  it('the last check of a draft lets cells beside each other, scripts and offices be', () => {
    writeFileSync(
      join(folder, 'h.html'),
      '<table><tr><td>081</td><td>234</td><td>5678</td></tr></table><script>0812345678</script><p>โทร 02-141-6262</p>',
    );
    writeFileSync(join(folder, 'i.csv'), '840401,2567,081\n234,5678,saraban@cdd.go.th\n');
    writeFileSync(join(folder, 'j.ics'), 'UID:2567-step-1.1-th@tambon.example\r\n');
    expect(scanDraft(folder)).toEqual([]);
  });

  it('the last check of a draft finds the same in a thread of its own', async () => {
    writeFileSync(join(folder, 'k.html'), '<p>โทร 0812345678</p>');
    const leaks = await scanDraftApart(folder);
    expect(leaks).toEqual(scanDraft(folder));
    expect(leaks.map(({ file }) => file)).toEqual(['k.html']);
    rmSync(join(folder, 'k.html'));
  });
});
