import type { SearchWords } from '../site/search-words.ts';
import type { PlaceHit } from './place-names.ts';

export type { SearchWords };

/** Fills `{name}` and its like; what is not given stays empty. */
export function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
}

/** A place as its line shows it: the name, where it lies, and its status in words. */
export function describePlace(hit: PlaceHit, words: SearchWords) {
  const { locale, patterns, status } = words;
  if (hit.kind === 'province') {
    return { name: fill(patterns.province, { name: hit[locale] }), rest: '', status: '' };
  }
  return {
    name: fill(patterns.tambon, { name: hit[locale] }),
    rest: fill(patterns.rest, {
      amphoe: hit.amphoe?.[locale] ?? '',
      province: hit.province[locale],
    }),
    status: [status[hit.status], hit.year || '', hit.sample ? `(${words.sample})` : '']
      .filter(Boolean)
      .join(' '),
  };
}
