import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayInWords } from './day.ts';
import type { IsoDate } from '../../domain/fiscal-year.ts';
import type { Place } from '../../domain/place.ts';
import { SAMPLE_MARK } from '../../domain/sample.ts';
import { toThai } from '../../thai/digits.ts';
import { PALETTE } from '../../site/pictures/palette.ts';

/** An invented announcement to be printed as a PDF. */
export interface SampleDocument {
  /** Below `public/`. */
  readonly path: string;
  readonly issuer: string;
  readonly title: string;
  readonly announcedOn: IsoDate;
  readonly signedBy: string;
  readonly places: readonly Place[];
  /** Whether the list names provinces too, as the department's does. */
  readonly ofCountry: boolean;
}

const NOT_REAL = `${SAMPLE_MARK} · ไม่ใช่ประกาศจริง`;

/** The page to print. The mark of samples is in its title, which a PDF keeps, and on every sheet. */
function documentHtml(sampleDocument: SampleDocument, fonts: string): string {
  const font = (file: string, weight: number) =>
    `@font-face{font-family:Sarabun;font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(join(fonts, file)).toString('base64')})}`;
  const rows = sampleDocument.places.map(({ tambon, amphoe, province }, at) => {
    const cells = [toThai(String(at + 1)), `ตำบล${tambon.th}`, `อำเภอ${amphoe.th}`];
    if (sampleDocument.ofCountry) cells.push(`จังหวัด${province.th}`);
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  const heads = ['ลำดับที่', 'ตำบล', 'อำเภอ', ...(sampleDocument.ofCountry ? ['จังหวัด'] : [])];
  return `<!doctype html><html lang="th"><title>${NOT_REAL}</title><style>
${font('400Regular/Sarabun_400Regular.ttf', 400)}${font('600SemiBold/Sarabun_600SemiBold.ttf', 600)}
@page{size:A4;margin:22mm 24mm}
body{font:15px/1.7 Sarabun;margin:0;color:${PALETTE.ink}}
header,footer{text-align:center;color:#8a3b12}footer{position:fixed;inset-inline:0;bottom:-12mm}
h1{font-size:20px;text-align:center;margin:0}h2{font-size:16px;font-weight:600;text-align:center;margin:4px 8mm 0}
table{width:100%;border-collapse:collapse;margin-block:5mm}th{text-align:start;border-bottom:1px solid}td,th{padding:1px 8px 1px 0}tr{break-inside:avoid}
.end{break-inside:avoid;text-align:center}</style>
<header>${NOT_REAL}</header><footer>${NOT_REAL}</footer>
<h1>${sampleDocument.issuer}</h1><h2>เรื่อง ${sampleDocument.title}</h2>
<p>เอกสารนี้แต่งขึ้นเพื่อสาธิตการทำงานของเว็บไซต์ รายชื่อต่อไปนี้เป็นข้อมูลสมมติ จำนวน ${toThai(String(sampleDocument.places.length))} ตำบล</p>
<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>
<div class="end"><p>ประกาศ ณ วันที่ ${dayInWords(sampleDocument.announcedOn)}</p><p>(ไม่มีลายมือชื่อ)<br>${sampleDocument.signedBy}</p></div></html>`;
}

interface PrintSettings {
  /** Of the browser. */
  readonly executablePath: string;
  readonly flags: readonly string[];
  /** The folder of the fonts. */
  readonly fonts: string;
}

/**
 * Prints the documents with a browser of this machine. The day of printing is removed: the bytes are the same every
 * time.
 */
export async function printDocuments(
  documents: readonly SampleDocument[],
  { executablePath, flags, fonts }: PrintSettings,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: [...flags] });
  const files = new Map<string, Uint8Array>();
  try {
    const page = await browser.newPage();
    for (const sampleDocument of documents) {
      await page.setContent(documentHtml(sampleDocument, fonts), { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      files.set(sampleDocument.path, withoutClock(await page.pdf({ preferCSSPageSize: true })));
    }
  } finally {
    await browser.close();
  }
  return files;
}

function withoutClock(pdf: Buffer): Uint8Array {
  const text = pdf
    .toString('latin1')
    .replace(/\((D:)\d{14}/g, '($120240930000000')
    .replace(
      /(\/Creator \()[^\n]*?(\)\n)/,
      (whole, before: string, after: string) =>
        `${before}${'sample'.padEnd(whole.length - before.length - after.length)}${after}`,
    );
  return Buffer.from(text, 'latin1');
}
