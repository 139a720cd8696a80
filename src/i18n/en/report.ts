import type { Words } from '../locale.ts';

export const report: Words['report'] = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  cell: (ref) => `cell ${ref}`,
  row: (row) => `row ${row}`,
  wholeFile: 'whole file',
  because: 'why',
  mend: 'mend',
  more: (count, code, file) => `… and ${count} more of ${code} in ${file}`,
  counts: (errors, warnings, notes) => `errors ${errors} · warnings ${warnings} · notes ${notes}`,
  clean: 'Nothing is wrong.',
  heading: 'Report on the data',
  where: 'Where',
  what: 'What',
  missingFolder: (folder) => `There is no data folder ${folder}`,
  usageCheck:
    'Usage: npm run check -- [--data DIR] [--format text|json|github|markdown] [--lang th|en]',
  usageChanges:
    'Usage: npm run changes -- --from DIR [--to DIR] [--format text|json|markdown] [--lang th|en]',
  changes: {
    heading: 'What would change in public',
    counts: (added, amended, withdrawn) =>
      `added ${added} · amended ${amended} · withdrawn ${withdrawn}`,
    none: 'Nothing would change in public.',
    kind: { added: 'added', amended: 'amended', withdrawn: 'withdrawn' },
    year: (year) => `fiscal year ${year}`,
    before: 'before',
    after: 'after',
    status: {
      none: 'not announced yet',
      target: 'target tambon',
      passed: 'passed the assessment',
      excellent: 'excellent, province level',
    },
    announced: (date) => `announced ${date}`,
    order: (order) => `number ${order}`,
    place: (tambon, amphoe, province) => `${tambon}, ${amphoe}, ${province}`,
    gone: 'Addresses that are gone',
    moved: 'Addresses that moved',
    dead: 'no page takes its place',
    tambon: 'Tambon',
    page: 'Page',
  },
};
