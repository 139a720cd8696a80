import { words } from '../../i18n/locale.ts';
import { splitCsv } from '../counting/read-rows.ts';
import { textOf } from '../read-html.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';
import { metaOf } from './pages.ts';

/** Prose may mention sample data without showing any. */
const PROSE = /^(?:en\/)?(?:about|criteria|privacy|accessibility|data|press|guide|styleguide)\//;

/** Invented data is marked on every page and in every file, is not indexed, and nothing else is marked so. */
export function judgeSamples({ built, register }: Case): Judge {
  const notebook = new Notebook('samples');
  const invented = new Set(
    register.years.filter((year) => year.sample).map((year) => String(year.fiscalYear)),
  );
  const yearOf = (path: string) => path.split('/').find((part) => invented.has(part));
  const isOfRealYear = (path: string) =>
    register.years.some(
      (year) => !year.sample && path.split('/').includes(String(year.fiscalYear)),
    );
  const judgeTable = (path: string) => {
    const year = yearOf(path);
    const [, ...rows] = year ? splitCsv(built.text(path)) : [];
    const { sampleRow } = words('th').openData;
    const stamped = rows.length === 0 || built.text(path).includes(sampleRow);
    notebook.expect(stamped, 'sample-unstamped', path, year);
  };
  return {
    judgement: 'samples',
    look: (page) => {
      const stamped = textOf(page.html).includes(words(page.locale).site.sample);
      const year = page.path.endsWith('index.html') ? yearOf(page.path) : undefined;
      const noindex = /noindex/.test(metaOf(page, 'robots'));
      if (year) notebook.expect(stamped, 'sample-unstamped', page.path, year);
      // An invented office is also stamped on the page of a real year, and does not make the year a sample.
      if (year || (stamped && !PROSE.test(page.path) && !isOfRealYear(page.path)))
        notebook.expect(noindex, 'sample-indexed', page.path, year ?? '');
      if (stamped && !PROSE.test(page.path))
        notebook.expect(invented.size > 0, 'real-stamped', page.path);
    },
    end: () => {
      for (const path of built.files) if (/^data\/.*\.csv$/.test(path)) judgeTable(path);
      return notebook.verdict();
    },
  };
}
