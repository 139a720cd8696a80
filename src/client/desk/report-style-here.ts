import fonts from '../../styles/fonts.css?raw';
import bold from '../../styles/fonts/sarabun-600.woff2?url';
import text from '../../styles/fonts/sarabun-400.woff2?url';
import display from '../../styles/fonts/trirong-500.woff2?url';
import tokens from '../../styles/tokens.css?raw';
import { reportStyle } from '../../site/staff-report/report-style.ts';
import report from '../../site/staff-report/report.css?raw';

const FACES: Readonly<Record<string, string>> = {
  'sarabun-400.woff2': text,
  'sarabun-600.woff2': bold,
  'trirong-500.woff2': display,
};

/** The style of the report, with the site's own fonts embedded. */
export async function fetchReportStyle(): Promise<string> {
  const faces = new Map<string, string>();
  for (const [name, address] of Object.entries(FACES)) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(String(answer.status));
    faces.set(name, base64(new Uint8Array(await answer.arrayBuffer())));
  }
  return reportStyle({ fonts, tokens, report, font: (name) => faces.get(name) ?? '' });
}

const base64 = (bytes: Uint8Array): string =>
  btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
