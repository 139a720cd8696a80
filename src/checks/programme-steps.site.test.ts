import { describe, expect, it } from 'vitest';
import { SITES } from './test-sites.ts';
import { words } from '../i18n/locale.ts';
import { loadFolder } from '../ingest/read-folder.ts';
import { placePath, STEP_OUTCOMES, stepLink } from '../site/programme/steps.ts';
import { href, LOCALES } from '../site/routes.ts';
import { STEPS } from '../site/programme/year-calendar.ts';
import { readBuiltSite } from './built-site.ts';
import { elementsOf, textOf } from './read-html.ts';

const built = readBuiltSite(SITES.main);
const { model } = await loadFolder(SITES.main.env);
const whole = model.years.find((year) => year.announcements.length > 0 && year.stories.length > 0);
if (!whole) throw new Error('No year in the data folder has announcements and stories');

describe('the 18 steps in the built site', () => {
  it.each(STEPS.flat())('%s leads to pages that are there, at the very place', (step) => {
    for (const place of STEP_OUTCOMES[step].places) {
      for (const locale of LOCALES) {
        const [path = '', anchor] = href(locale, placePath(place, whole) ?? '').split('#');
        const file = `${path.slice(1)}index.html`;
        expect(built.files.has(file), file).toBe(true);
        const ids = elementsOf(built.text(file)).map(({ attributes }) => attributes.id);
        if (anchor) expect(ids, `${file}#${anchor}`).toContain(anchor);
      }
    }
  });

  it.each(LOCALES)(
    'the 18 steps in the built site stand in the calendar of the year, with who acts and a link (%s)',
    (locale) => {
      const page = built.text(`${href(locale, `/${whole.fiscalYear}/`).slice(1)}index.html`);
      const text = textOf(page);
      const links = elementsOf(page).flatMap(({ attributes }) => attributes.href ?? []);
      const { programme } = words(locale);
      for (const step of STEPS.flat()) {
        expect(text, step).toContain(programme.who[step]);
        const link = stepLink(step, whole);
        if (link) expect(links, step).toContain(href(locale, link.path));
      }
    },
  );
});
