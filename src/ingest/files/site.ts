import { isSiteKey, REPOSITORIES, SITE_KEYS } from '../../domain/site-settings.ts';
import type { SiteKey, SiteSettings } from '../../domain/site-settings.ts';
import { problem } from '../../problems/problem.ts';
import type { Problem } from '../../problems/problem.ts';
import { parseUrl } from '../cells/read-cell.ts';
import type { Parsed } from '../cells/parsed.ts';
import { readRows } from '../cells/read-row.ts';
import type { Reading, Recorded } from '../cells/read-row.ts';
import { nearest } from '../contract/suggest.ts';

/** One row of `site.csv`: a key and what the owner set. */
export interface Setting {
  readonly key: SiteKey;
  readonly value: string;
}

/** Reads `site.csv`: the owner's settings. A blank value is not set; of two rows with one key the first is used. */
export function readSite(reading: Reading): Recorded<Setting>[] {
  const settings = new Map<SiteKey, Recorded<Setting>>();
  for (const row of readRows(reading)) {
    const key = row.required('key')?.toLowerCase();
    if (!key) continue;
    if (!isSiteKey(key)) {
      row.problem('unknown-setting', 'key', { key }, nearest(key, SITE_KEYS, 1));
      continue;
    }
    const written = row.verbatim('value');
    if (!written) continue;
    const parsed = parseSetting(key, written);
    if ('code' in parsed) {
      if (parsed.code === 'url-not-https' || parsed.code === 'url-placeholder') row.url('value');
      else {
        const params = { key, form: exampleOf(key) };
        row.problem('setting-unreadable', 'value', params, parsed.suggestions);
      }
      continue;
    }
    const before = settings.get(key);
    if (before && before.value.value !== parsed.value) {
      row.problem('conflicting-rows', 'value', { row: before.row.row.row, key });
    } else if (!before) settings.set(key, { row, value: { key, value: parsed.value } });
  }
  return [...settings.values()];
}

/** The format of values that are no free text. */
const FORMS: Readonly<Partial<Record<SiteKey, string>>> = {
  site_url: 'https://tambon.example.go.th',
  authority: 'cdd.go.th,2026',
  repository: REPOSITORIES.join(' / '),
  repository_branch: 'main',
};

/** The format of a setting; empty where it is free text. */
export const exampleOf = (key: SiteKey): string =>
  FORMS[key] ?? (key.endsWith('_url') ? 'https://www.cdd.go.th' : '');

/** The value of a setting, or what is wrong with it. */
export function parseSetting(key: SiteKey, written: string): Parsed<string> {
  const text = written.trim();
  const refused = (suggestions: readonly string[] = []): Parsed<string> => ({
    code: 'unknown-value',
    params: {},
    suggestions,
  });
  if (key === 'site_url' || key.endsWith('_url')) {
    const url = parseUrl(text);
    if ('code' in url) return url;
    const whole = key !== 'site_url' || !/[?#]/.test(url.value);
    return whole ? { value: url.value.replace(/\/+$/, '') } : refused();
  }
  if (key === 'repository') {
    const word = text.toLowerCase();
    return (REPOSITORIES as readonly string[]).includes(word)
      ? { value: word }
      : refused(nearest(word, REPOSITORIES, 1));
  }
  if (key === 'authority') {
    const tag = text.toLowerCase().replace(/\s+/g, '');
    const date = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+,(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?$/;
    return date.test(tag) ? { value: tag } : refused();
  }
  if (key === 'repository_branch')
    return /^[^\s~^:?*[\\]+$/.test(text) ? { value: text } : refused();
  return { value: text };
}

/** A problem of a variable of the environment, which is in no file. */
function unreadable(key: SiteKey, value: string): Problem {
  const name = key.toUpperCase();
  const form = FORMS[key] ?? 'https://www.example.go.th';
  const params = { key: name, form, environment: true } as const;
  return problem('setting-unreadable', { file: name, value }, params);
}

/**
 * The settings that apply: the environment (`SITE_URL`, `LICENCE_NAME` …) wins over the file. A value of the
 * environment that cannot be read is reported, and the setting is then empty.
 */
export function siteSettings(
  settings: readonly Recorded<Setting>[],
  env: Readonly<Record<string, string | undefined>> = {},
  report: (problem: Problem) => void = () => {},
): SiteSettings {
  const entries = SITE_KEYS.flatMap((key): [SiteKey, string][] => {
    const given = env[key.toUpperCase()];
    if (given !== undefined && given !== '') {
      // A server on one's own machine has no https.
      if (key === 'site_url') {
        if (URL.canParse(given)) return [[key, given.replace(/\/+$/, '')]];
        report(unreadable(key, given));
        return [];
      }
      const parsed = parseSetting(key, given);
      if (!('code' in parsed)) return [[key, parsed.value]];
      report(unreadable(key, given));
      return [];
    }
    const row = settings.find((setting) => setting.value.key === key);
    return row ? [[key, row.value.value]] : [];
  });
  return Object.fromEntries(entries);
}
