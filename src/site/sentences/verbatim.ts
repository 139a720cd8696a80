import { words } from '../../i18n/locale.ts';
import { escapeHtml } from '../../markup/html.ts';

/** Sequences without a line break: พ.ศ. and its year, a date, a number and its unit. */
const UNBROKEN = new RegExp(
  [
    'พ\\.ศ\\. ?[๐-๙\\d]+',
    '(?:ประจำ)?ปีงบประมาณ(?: [๐-๙\\d]{4})?',
    'ประจำปี ?[๐-๙\\d]+',
    '(?:ลงวันที่ )?[๐-๙\\d]{1,2} [ก-ฮ]\\S+ [๐-๙\\d]{4}',
    '(?:[๐-๙\\d]+ )?ตำบลดีเลิศ',
    'ดีเลิศ',
    '[๐-๙\\d]+ ตำบล',
    '(?<=\\s)(?:อำเภอ|จังหวัด)[ก-๎]{1,18}(?=\\s|$)',
  ].join('|'),
  'g',
);

/**
 * Thai words exactly as given, as markup with line breaks only where they may be; inside the programme's name only
 * at its own places. One string, because no space may come from the white space of a component.
 */
export function verbatimHtml(text: string): string {
  const { programme, programmeParts } = words('th').site;
  return text
    .split(programme)
    .map(withoutBreaks)
    .join(`<wbr>${programmeParts.map(unbroken).join('<wbr>')}`);
}

const unbroken = (part: string) => `<span class="n">${escapeHtml(part)}</span>`;

/** Split first and escaped afterwards, so that no rule applies to the characters of an escape. */
function withoutBreaks(text: string): string {
  let html = '';
  let at = 0;
  for (const { 0: part, index } of text.matchAll(UNBROKEN)) {
    html += escapeHtml(text.slice(at, index)) + unbroken(part);
    at = index + part.length;
  }
  return html + escapeHtml(text.slice(at));
}
