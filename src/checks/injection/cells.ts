import {
  COLUMNS,
  FILE_KINDS,
  FILES,
  type Column,
  type Field,
  type FileKind,
} from '../../ingest/contract/columns.ts';

/** A valid cell for each required column. */
const RIGHT: Partial<Record<Field, string>> = {
  fiscal_year: '2567',
  order: '1',
  tambon_code: '840401',
  province: 'สุราษฎร์ธานี',
  amphoe: 'เกาะสมุย',
  tambon: 'อ่างทอง',
  mou_date: '1/2/2567',
  plan_date: '1/2/2567',
  agenda_date: '1/2/2567',
  partners: 'ภาคราชการ',
  result: 'ผ่าน',
  level: 'จังหวัด',
  announced_on: '28/8/2567',
  title: 'รายชื่อตำบลที่ผ่านเกณฑ์',
  signed_by_position: 'ผู้ว่าราชการจังหวัด',
  source: 'https://www.example.go.th/',
  id: 'garden',
  summary: 'สวนของชุมชน',
  owner_office: 'สพอ.เกาะสมุย',
  consent: 'ใช่',
  published_on: '1/9/2567',
  corrected_on: '1/9/2567',
  what: 'ชื่อ',
  reason: 'พิมพ์ผิด',
  dimension: 'มั่นคง',
  name_th: 'ความมั่นคง',
  key: 'target_main',
  value: '878',
  name: 'สำนักงานพัฒนาชุมชนจังหวัด',
  address: '/years/',
  from: '/old/',
  to: '/years/',
};
const OF_FILE: Partial<Record<FileKind, Partial<Record<Field, string>>>> = {
  offices: { address: 'ศาลากลางจังหวัด' },
  announcements: { id: '' },
  published: { status: 'ผ่าน' },
  redirects: { reason: 'ย้าย' },
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** Every column of every file. */
export const ALL_COLUMNS: readonly { readonly kind: FileKind; readonly column: Column }[] =
  FILE_KINDS.flatMap((kind) => COLUMNS[kind].map((column) => ({ kind, column })));

/** A CSV file of rows, each of which changes some cells of the right one. */
export function fileOf(
  kind: FileKind,
  rows: readonly Partial<Record<Field, string>>[],
): { readonly path: string; readonly text: string } {
  const columns = COLUMNS[kind].filter(
    ({ field }) =>
      rows.some((row) => row[field] !== undefined) || rightCell(kind, field) !== undefined,
  );
  const lines = [
    columns.map(({ th }) => quoted(th)),
    ...rows.map((row) =>
      columns.map(({ field }) => quoted(row[field] ?? rightCell(kind, field) ?? '')),
    ),
  ];
  const path = FILES[kind].folder === 'year' ? `2567/${kind}.csv` : `${kind}.csv`;
  return { path, text: `${lines.map((line) => line.join(',')).join('\r\n')}\r\n` };
}

const rightCell = (kind: FileKind, field: Field): string | undefined =>
  (OF_FILE[kind] as Partial<Record<Field, string>> | undefined)?.[field] ?? RIGHT[field];
