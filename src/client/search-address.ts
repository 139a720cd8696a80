import { toArabic } from '../thai/digits.ts';
import { clean } from '../thai/normalise.ts';
import type { Facets } from '../search/text/pagefind.ts';

/** Parts of the address besides `q`, in the order the address has them. */
export const FACETS = [
  'year',
  'region',
  'province',
  'kind',
  'status',
  'dimension',
  'partner',
] as const;

/** What an address asks for. */
export interface Wanted {
  readonly query: string;
  readonly facets: Facets;
}

export function readAddress(address: string): Wanted {
  const asked = new URL(address).searchParams;
  const facets: Record<string, string> = {};
  for (const key of FACETS) {
    const value = asked.get(key)?.trim();
    if (value) facets[key] = value;
  }
  return { query: toArabic(clean(asked.get('q') ?? '')), facets };
}

/** The same address with what a form says instead of what it asked for; empty fields are left out. */
export function writeAddress(address: string, form: FormData): string {
  const written = new URL(address);
  written.search = '';
  for (const [key, value] of form) {
    if (typeof value === 'string' && value.trim() !== '')
      written.searchParams.set(key, value.trim());
  }
  return written.href;
}

/** Brings the fields of the form in step with the address; what is being typed stays. */
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
