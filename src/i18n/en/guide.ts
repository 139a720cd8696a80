import type { Words } from '../words.ts';

/** English for `i18n/th/guide.ts`, which says where its words stand. */
export const guide: Words['guide'] = {
  pictures: {
    choose: {
      alt: 'The head of the check page: a dashed frame to drop files into, with the buttons Choose files and Choose a folder, and the words Ready to check.',
      caption: 'The check page, ready to check',
    },
    prepared: {
      alt: 'Under Ready to submit, a button to download assessments.csv, where to put it, data/2567/surat-thani/assessments.csv, and the number of rows.',
      caption: 'The file that is ready, and where to put it',
    },
    changes: {
      alt: 'What will change on the website: how many names are added, amended and withdrawn, in which province, and then for each tambon what changes.',
      caption: 'Compared with the published register',
    },
    good: {
      alt: 'Report: no errors found, ready to submit. Errors 0, warnings 0, notes 0.',
      caption: 'Nothing left to fix',
    },
    faults: {
      alt: 'Report: fix these before submitting, three errors. The first is in cell C2: there is no district เกาะสมุน in Surat Thani, with the reason, what to do, and the name that may be meant, เกาะสมุย.',
      caption: 'For each error: the cell, what is wrong, why, and how to fix it',
    },
    preview: {
      alt: 'The table of the file as Excel shows it, with red frames around three cells: C2 เกาะสมุน, E3 ผ่น and F4 31/6/2567.',
      caption: 'Cells to fix are framed and named as in Excel',
    },
    announcement: {
      alt: 'An announcement on the page of its province: its title, the date 28 August 2024, the position of the signer, the document, and its way from the province to the department.',
      caption: 'One row of announcements.csv, on the page of the province',
    },
    corrections: {
      alt: 'Two corrections, a withdrawal and a typing error, each with its date, reason, tambon, what was changed, and the document.',
      caption: 'Two rows of corrections.csv, on the page of corrections',
    },
  },
  enlarge: 'Open the picture',
};
