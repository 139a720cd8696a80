import { HtmlValidate } from 'html-validate';
import { pageKindOf } from '../kinds.ts';
import { Notebook, type Case, type Judge, type ReadPage } from './judgement.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes compact HTML: these rules are about layout, not about meaning.
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
    // Office telephone numbers are quoted as the office writes them.
    'tel-non-breaking': 'off',
    // The page's policy holds the hash of every inline script instead.
    'require-sri': 'off',
    // A list without bullets loses its role in Safari; the explicit role restores it.
    'no-redundant-role': 'off',
    // And no native element is a field with suggestions.
    'prefer-native-element': [
      'error',
      { exclude: ['list', 'region', 'status', 'img', 'group', 'combobox', 'listbox'] },
    ],
  },
});

/**
 * Bytes beyond which the validator needs seconds for one page; a shorter page of the same kind has the same faults.
 */
const LONGEST = 600_000;

/** A page of each kind and language is valid HTML: the longest below that limit, and the first. */
export function judgeHtml(_: Case): Judge {
  const notebook = new Notebook('html');
  const chosen = new Map<string, ReadPage>();
  const take = (key: string, page: ReadPage, better: (before: ReadPage) => boolean) => {
    const before = chosen.get(key);
    if (!before || better(before)) chosen.set(key, page);
  };
  return {
    judgement: 'html',
    look: (page) => {
      const kind = `${page.locale} ${pageKindOf(page.path.replace(/^en\//, ''))}`;
      take(`first ${kind}`, page, () => false);
      if (page.html.length > LONGEST) return;
      take(`longest ${kind}`, page, (before) => page.html.length > before.html.length);
    },
    end: async () => {
      for (const { path, html } of new Set(chosen.values())) {
        if (html.length > LONGEST) continue;
        const { results, valid } = await validator.validateString(html, path);
        notebook.expect(valid || results.length === 0, 'invalid-html', path, problemOf(results));
      }
      return notebook.verdict();
    },
  };
}

type Results = Awaited<ReturnType<HtmlValidate['validateString']>>['results'];

function problemOf(results: Results): string {
  const [first] = results.flatMap(({ messages }) => messages);
  return first ? `${first.line}:${first.column} ${first.ruleId}: ${first.message}` : '';
}
