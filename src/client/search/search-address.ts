import { toArabic } from '../../thai/digits.ts';
import { clean } from '../../thai/normalise.ts';
import {
  LONGEST_QUERY,
  READING_KINDS,
  type ReadingKind,
} from '../../search/query/reading-kinds.ts';
import type { Facets } from '../../search/text/pagefind.ts';

/** Parts of the address besides `q`, in the order they have in the address. */
const FACETS = ['year', 'region', 'province', 'kind', 'status', 'dimension', 'partner'] as const;

const AS_TYPED = 'asis';

/** The request in an address. */
export interface Wanted {
  readonly query: string;
  readonly facets: Facets;
  /** Parts that must not be recognised in the query, because the reader removed them (`asis=status,year`). */
  readonly asTyped: ReadonlySet<ReadingKind>;
}

/** Reads the request from an address; unknown parts are ignored. */
export function readAddress(address: string): Wanted {
  const asked = new URL(address).searchParams;
  const facets: Record<string, string> = {};
  for (const key of FACETS) {
    const value = asked.get(key)?.trim();
    if (value) facets[key] = value;
  }
  const undone = (asked.get(AS_TYPED) ?? '').split(',');
  return {
    query: toArabic(clean((asked.get('q') ?? '').slice(0, LONGEST_QUERY))),
    facets,
    asTyped: new Set(READING_KINDS.filter((kind) => undone.includes(kind))),
  };
}

/** The same address with one more part that must not be recognised. */
export function withoutReading(address: string, kind: ReadingKind): string {
  const written = new URL(address);
  const undone = [...readAddress(address).asTyped, kind];
  written.searchParams.set(
    AS_TYPED,
    READING_KINDS.filter((kind) => undone.includes(kind)).join(','),
  );
  return written.href;
}

/** The same address with the values of a form; empty fields are left out. */
export function writeAddress(address: string, form: FormData): string {
  const written = new URL(address);
  written.search = '';
  for (const [key, value] of form) {
    if (typeof value === 'string' && value.trim() !== '')
      written.searchParams.set(key, value.trim());
  }
  return written.href;
}

/** Sets the fields of the form to the address; a field that is being edited stays. */
export function fillForm(form: HTMLFormElement, { query, facets }: Wanted): void {
  const input = form.querySelector<HTMLInputElement>('input[name="q"]');
  if (input && input !== document.activeElement) input.value = query;
  for (const key of FACETS) {
    const select = form.querySelector<HTMLSelectElement>(`select[name="${key}"]`);
    if (select) select.value = facets[key] ?? '';
  }
  const details = form.querySelector('details');
  if (details && Object.keys(facets).length > 0) details.open = true;
}
