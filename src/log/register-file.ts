import { compareText } from '../domain/compare.ts';
import Papa from 'papaparse';
import type { RegisterState, RegisteredName } from './register.ts';

/** The columns of the register as of an edition. */
const REGISTER_COLUMNS = [
  'fiscal_year',
  'status',
  'tambon_code',
  'province',
  'amphoe',
  'tambon',
  'announcement',
  'document_sha256',
] as const;

/** The names of a register by year, newest first, then status, then code: independent of the order of publication. */
export function sortedNames(register: RegisterState): RegisteredName[] {
  return [...register.names.values()].sort(
    (a, b) =>
      b.fiscalYear - a.fiscalYear ||
      compareText(a.status, b.status) ||
      compareText(a.tambonCode, b.tambonCode),
  );
}

/** The register as a CSV file: UTF-8 with BOM, CRLF. */
export function registerCsv(register: RegisterState): string {
  const rows = sortedNames(register).map((name) => [
    name.fiscalYear,
    name.status,
    name.tambonCode,
    name.province,
    name.amphoe,
    name.tambon,
    name.announcement,
    register.documents.get(name.announcement) ?? '',
  ]);
  return `\ufeff${Papa.unparse([[...REGISTER_COLUMNS], ...rows], { newline: '\r\n' })}\r\n`;
}

/** The register as JSON, with the edition it is of. */
export function registerJson(
  register: RegisterState,
  edition: { readonly number: number; readonly recordedOn: string; readonly head: string },
): string {
  const names = sortedNames(register).map((name) => ({
    ...name,
    document: register.documents.get(name.announcement) ?? null,
  }));
  const { number, recordedOn, head } = edition;
  return `${JSON.stringify({ edition: number, recordedOn, head, names }, null, 1)}\n`;
}
