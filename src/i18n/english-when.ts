import { BUDDHIST_OFFSET } from '../domain/fiscal-year.ts';
import { SHORT_MONTHS } from './format.ts';

const MONTHS = new Map<string, string>(
  SHORT_MONTHS.th.map((name, at) => [name, SHORT_MONTHS.en[at] ?? '']),
);
const MONTH = new RegExp(
  [...MONTHS.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'),
  'g',
);

const ordinal = (day: string): string => {
  const last = Number(day) % 10;
  const teen = Number(day) > 10 && Number(day) < 14;
  return `${day}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th')}`;
};

/**
 * A time as a letter words it in English: `ภายใน 15 พ.ย. 2566` → `by 15 Nov 2023`. Nothing where a word of it
 * is not known: half a deadline would be worse than the months alone.
 */
export function englishWhen(when: string): string | undefined {
  const stated = when
    .replace(/ทุกวันที่\s*(\d+)\s*/g, (_, day: string) => `every ${ordinal(day)}, `)
    .replace(/ทุกเดือน/g, 'every month')
    .replace(/ภายใน(วันที่)?\s*/g, 'by ')
    .replace(/และ/g, 'and')
    .replace(/(\d+)\s*ตำบล/g, '$1 tambons')
    .replace(MONTH, (name) => MONTHS.get(name) ?? name)
    .replace(/\b25\d\d\b/g, (year) => String(Number(year) - BUDDHIST_OFFSET));
  return /[\u0E00-\u0E7F]/.test(stated) ? undefined : stated;
}
