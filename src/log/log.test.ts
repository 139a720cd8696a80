import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Log } from './entry.ts';
import { chain } from './hash.ts';
import { readLog, writeLog } from './log-file.ts';
import { nextLines, type PublicFacts, type PublicName } from './next-lines.ts';
import { checkReceipt, makeReceipt, parseReceipt, receiptText } from './receipt.ts';
import { foldRegister, nameKey } from './register.ts';
import { verifyChain, verifyContinues } from './verify-log.ts';

const name = (tambonCode: string, more: Partial<PublicName> = {}): PublicName => ({
  fiscalYear: 2567,
  status: 'passed',
  tambonCode,
  province: 'สุราษฎร์ธานี',
  amphoe: 'เกาะสมุย',
  tambon: `ตำบลสมมติ ${tambonCode}`,
  announcement: '2567-84-20240828',
  document: '',
  ...more,
});

const facts = (names: readonly PublicName[], more: Partial<PublicFacts> = {}): PublicFacts => ({
  names,
  documents: [],
  addresses: [],
  corrections: [],
  ...more,
});

const publish = (log: Log, now: PublicFacts, day = '2024-09-01') =>
  chain(log, nextLines(log, now, day));

/** A register at one moment: any of a few tambons, each passed, excellent, both or neither. */
const anyFacts = fc
  .uniqueArray(
    fc.record({
      code: fc.constantFrom('840401', '840402', '840501', '570505', '501412'),
      status: fc.constantFrom('passed' as const, 'excellent' as const),
      tambon: fc.constantFrom('บ้านนา', 'บางพูน', 'ดอยงาม, "ใหม่"'),
      announcement: fc.constantFrom('2567-84-20240828', '2567-84-20240909'),
    }),
    { selector: (row) => `${row.code} ${row.status}` },
  )
  .map((rows) =>
    facts(
      rows.map(({ code, status, tambon, announcement }) =>
        name(code, { status, tambon, announcement }),
      ),
      { addresses: rows.map(({ code }) => `/stories/story-of-${code}/`) },
    ),
  );

describe('the log of the register', () => {
  it('the log of the register folds to exactly the names that are public, after any walk of publications', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyFacts, { minLength: 1, maxLength: 6 }), async (walk) => {
        let log: Log = [];
        for (const now of walk) {
          const next = await publish(log, now);
          expect(verifyContinues(log, next)).toBeUndefined();
          log = next;
          const folded = [...foldRegister(log).names.values()].map((row) => JSON.stringify(row));
          const listed = now.names.map(({ document: _, ...row }) => JSON.stringify(order(row)));
          expect(folded.map((row) => JSON.stringify(order(JSON.parse(row)))).sort()).toEqual(
            listed.sort(),
          );
        }
        expect(await verifyChain(log)).toBeUndefined();
        expect(readLog(writeLog(log))).toEqual({ log });
      }),
      { numRuns: 60 },
    );
  });

  it('the log of the register keeps every edition for ever: a later publication changes no earlier register', async () => {
    const first = await publish([], facts([name('840401'), name('840402')]));
    const second = await publish(first, facts([name('840402')]));
    expect([...foldRegister(second, 1).names.keys()]).toEqual([
      ...foldRegister(first).names.keys(),
    ]);
    expect(foldRegister(second).names.has(nameKey(name('840401')))).toBe(false);
  });

  it('the log of the register adds nothing where nothing changed', () => {
    const now = facts([name('840401')], { addresses: ['/stories/a/'] });
    return publish([], now).then((log) => expect(nextLines(log, now, '2025-01-01')).toEqual([]));
  });

  it('the log of the register gives a withdrawal and an amendment the reason and reference of their corrections', async () => {
    const log = await publish([], facts([name('840401'), name('840402')]));
    const added = nextLines(
      log,
      facts([name('840402', { tambon: 'บางพูน' })], {
        corrections: [
          { fiscalYear: 2567, tambonCode: '840401', reason: 'ถอนประกาศ', reference: 'ประกาศ\tใหม่' },
          {
            fiscalYear: 2567,
            tambonCode: '840402',
            reason: 'พิมพ์ผิด',
            reference: "+cmd|' /C calc'!A0",
          },
        ],
      }),
      '2024-09-09',
    );
    expect(added.map(({ act, reason, reference }) => [act, reason, reference])).toEqual([
      ['withdrawn', 'ถอนประกาศ', 'ประกาศ ใหม่'],
      // A spreadsheet must not compute what an office wrote.
      ['amended', 'พิมพ์ผิด', "'+cmd|' /C calc'!A0"],
    ]);
  });

  it('the log of the register never goes back in time', async () => {
    const log = await publish([], facts([name('840401')]), '2024-09-10');
    expect(nextLines(log, facts([]), '2024-09-01')[0]?.recordedOn).toBe('2024-09-10');
  });
});

const order = (row: object) => Object.fromEntries(Object.entries(row).sort());

/** A second verifier, written from the documentation alone: it uses no code of the log. */
function verifySecondHand(csv: string): string {
  const rows = csv
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .filter(Boolean)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ({ 1: quoted, 2: bare }) => quoted?.replaceAll('""', '"') ?? bare ?? '',
      ),
    );
  let previous = '0'.repeat(64);
  for (const [i, cells] of rows.slice(1).entries()) {
    if (cells[0] !== String(i + 1)) return `line ${i + 2}`;
    const hash = createHash('sha256').update(cells.slice(0, 15).join('\t'), 'utf8').digest('hex');
    if (cells[14] !== previous || cells[15] !== hash) return `line ${i + 2}`;
    previous = hash;
  }
  return 'whole';
}

describe('a log that somebody changed', () => {
  const whole = async () => {
    const first = await publish(
      [],
      facts([name('840401'), name('840402'), name('840501', { tambon: 'ก, "ข"' })]),
    );
    const second = await publish(first, facts([name('840402'), name('570505')]), '2024-09-09');
    return { first, second };
  };
  const rehash = (log: readonly Entry[]) =>
    chain(
      [],
      log.map((line, i) => ({ ...line, entry: i + 1 })),
    );

  it('a log that somebody changed is accepted by both verifiers when nobody did', async () => {
    const { second } = await whole();
    expect(await verifyChain(second)).toBeUndefined();
    expect(verifySecondHand(writeLog(second))).toBe('whole');
  });

  it.each([
    ['a name', (log: Log) => log.with(1, { ...log[1]!, tambon: 'อื่น' })],
    ['a status', (log: Log) => log.with(1, { ...log[1]!, status: 'excellent' })],
    ['a date', (log: Log) => log.with(1, { ...log[1]!, recordedOn: '2024-08-31' })],
    ['an edition', (log: Log) => log.with(1, { ...log[1]!, edition: 2 })],
    ['a reason', (log: Log) => log.with(3, { ...log[3]!, reason: 'ซ้ำ' })],
    ['a hash', (log: Log) => log.with(2, { ...log[2]!, hash: 'a'.repeat(64) })],
    ['a previous hash', (log: Log) => log.with(2, { ...log[2]!, previous: 'a'.repeat(64) })],
    ['two lines changing places', (log: Log) => log.with(1, log[2]!).with(2, log[1]!)],
    ['a line taken out', (log: Log) => log.toSpliced(1, 1)],
    ['a line put in twice', (log: Log) => log.toSpliced(1, 0, log[1]!)],
  ])('a log that somebody changed is found by both verifiers: %s', async (_, tamper) => {
    const { second } = await whole();
    const tampered = tamper(second);
    expect(await verifyChain(tampered)).toBeDefined();
    expect(verifySecondHand(writeLog(tampered))).toMatch(/^line \d+$/);
  });

  it('a log that somebody changed is found against the older log even with a chain made anew, and the line is named', async () => {
    const { first, second } = await whole();
    const rewritten = await rehash(second.with(1, { ...second[1]!, tambon: 'อื่น' }));
    expect(await verifyChain(rewritten)).toBeUndefined();
    expect(verifyContinues(second, rewritten)).toEqual({ code: 'rewritten', entry: 2 });
    expect(verifyContinues(second, first)).toEqual({ code: 'shortened', entry: first.length + 1 });
    const forked = await publish(first, facts([name('840401')]), '2024-09-09');
    expect(verifyContinues(second, forked)).toEqual({ code: 'rewritten', entry: first.length + 1 });
  });

  it('a log that somebody changed is refused by the reader of the file with its line named', async () => {
    const { second } = await whole();
    const text = writeLog(second);
    const at = (change: (text: string) => string) => readLog(change(text));
    expect(at((csv) => csv.replace('entry,', 'no,'))).toEqual({
      fault: { code: 'header', line: 1 },
    });
    expect(at((csv) => csv.replace('\r\n2,1,', '\r\n02,1,'))).toEqual({
      fault: { code: 'number', line: 3 },
    });
    expect(at((csv) => csv.replace(',listed,', ',celebrated,'))).toEqual({
      fault: { code: 'act', line: 2 },
    });
    expect(at((csv) => csv.replace('\r\n2,1,', '\r\n3,1,'))).toEqual({
      fault: { code: 'order', line: 3 },
    });
  });
});

describe('a receipt', () => {
  const subject = { tambonCode: '840401' };
  const taken = async () => {
    const log = await publish([], facts([name('840401'), name('840402')]));
    return { log, receipt: makeReceipt(log, subject, '/tambon/840401/')! };
  };

  it('a receipt is answered “still so” while nothing of its tambon changed', async () => {
    const { log, receipt } = await taken();
    const later = await publish(log, facts([name('840401')]), '2024-10-01');
    expect(await checkReceipt(later, receipt)).toEqual({ code: 'still-so' });
  });

  it('a receipt is answered with the later lines when the name was amended or withdrawn', async () => {
    const { log, receipt } = await taken();
    const later = await publish(log, facts([name('840402')]), '2024-10-01');
    const answer = await checkReceipt(later, receipt);
    expect(answer).toMatchObject({ code: 'changed', since: [{ act: 'withdrawn', edition: 2 }] });
  });

  it('a receipt of a province hears of names that were listed later, and of a new copy', async () => {
    const { log } = await taken();
    const list = { fiscalYear: 2567, provinceCode: '84', province: 'สุราษฎร์ธานี' };
    const receipt = makeReceipt(log, list, '/2567/surat-thani/')!;
    const later = await publish(
      log,
      facts([name('840401'), name('840402'), name('840501')], {
        documents: [
          {
            announcement: '2567-84-20240828',
            fiscalYear: 2567,
            province: 'สุราษฎร์ธานี',
            sha256: 'b'.repeat(64),
          },
        ],
      }),
      '2024-10-01',
    );
    const answer = await checkReceipt(later, receipt);
    expect(answer).toMatchObject({ since: [{ act: 'document' }, { act: 'listed' }] });
  });

  it('a receipt of a tambon without a line says so, then and later', async () => {
    const { log } = await taken();
    const receipt = makeReceipt(log, { tambonCode: '570505' }, '/tambon/570505/')!;
    expect(await checkReceipt(log, receipt)).toEqual({ code: 'still-nothing' });
    const later = await publish(
      log,
      facts([name('840401'), name('840402'), name('570505')]),
      '2024-10-01',
    );
    expect(await checkReceipt(later, receipt)).toMatchObject({ code: 'changed' });
  });

  it('a receipt that was altered, one of another register, and one newer than the given log get different answers', async () => {
    const { log, receipt } = await taken();
    const altered = { ...receipt, lines: [{ ...receipt.lines[0]!, tambon: 'อื่น' }] };
    expect(await checkReceipt(log, altered)).toEqual({ code: 'altered' });
    expect(await checkReceipt(log, { ...receipt, lines: [] })).toEqual({ code: 'altered' });
    const other = await publish([], facts([name('501412'), name('840402')]));
    expect(await checkReceipt(other, receipt)).toEqual({ code: 'not-from-here' });
    expect(await checkReceipt([], receipt)).toEqual({ code: 'not-from-here' });
    const later = await publish(log, facts([name('840401')]), '2024-10-01');
    const newer = makeReceipt(later, subject, '/tambon/840401/')!;
    expect(await checkReceipt(log, newer)).toEqual({ code: 'log-is-older' });
  });

  it('a receipt is read back from its file, and nothing else is taken for one', async () => {
    const { receipt } = await taken();
    expect(parseReceipt(receiptText(receipt))).toEqual(receipt);
    for (const text of [
      '',
      'null',
      '[]',
      '{}',
      '{"form":"strong-tambon-receipt/1"}',
      JSON.stringify(receipt),
    ])
      expect(parseReceipt(text)).toBeUndefined();
  });
});
