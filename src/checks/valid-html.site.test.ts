import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { SITES } from '../cli/site/test-sites.ts';
import { readBuiltSite } from './built-site.ts';

const built = readBuiltSite(SITES.main);

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes compact HTML: these are matters of handwriting, not of meaning.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-raw-characters': 'off',
    'long-title': 'off',
    // Announcements have permanent ids that begin with their year.
    'valid-id': ['error', { relaxed: true }],
    // Office telephone numbers are written as the office writes them.
    'tel-non-breaking': 'off',
    // The hash of every inline script stands in the page's policy instead.
    'require-sri': 'off',
    // A list without bullets loses its role in Safari; saying it again keeps it.
    'no-redundant-role': 'off',
    // And no native element is a box that suggests while one types.
    'prefer-native-element': [
      'error',
      { exclude: ['list', 'region', 'status', 'img', 'group', 'combobox', 'listbox'] },
    ],
  },
});

/** Every page that is one of a kind or of a year, and every hundredth of the rest, in both languages. */
const sample = built.pages.filter(
  (path, at) =>
    path.split('/').length <= (path.startsWith('en/') ? 3 : 2) ||
    /^(?:en\/)?\d{4}\/(?:targets|progress|honours)\//.test(path) ||
    at % 100 === 0,
);

describe('the HTML of a sample of pages', () => {
  it('is valid', async () => {
    expect(sample.length).toBeGreaterThan(20);
    const found: string[] = [];
    for (const path of sample) {
      const report = await validator.validateString(built.text(path), path);
      for (const { messages } of report.results)
        for (const { ruleId, message, line, column } of messages)
          found.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(found.slice(0, 20)).toEqual([]);
  });
});
