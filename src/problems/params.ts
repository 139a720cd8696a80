/** A cell whose text is refused: the text, and the header above it. */
interface InCell {
  readonly column: string;
  /** Masked where it holds something personal. */
  readonly word: string;
}

/** A date, with what is wrong with it. */
type InDate = InCell &
  Partial<
    Readonly<Record<'day' | 'days' | 'month' | 'year' | 'right' | 'serial' | 'buddhist', number>>
  > & {
    /** The day that a serial number means, or that was read, in the Buddhist Era. */
    readonly meant?: string;
    /** 1 for a column that must be filled. */
    readonly required?: number;
  };
type None = Readonly<Record<never, never>>;
interface Column {
  readonly column: string;
}
/** The column in which such words belong, by its two headers. */
interface Spoken {
  readonly field: string;
  readonly english: string;
}
interface Word {
  readonly word: string;
}
/** The row that differs, or is equal; `file` where it is in another file. */
interface OtherRow {
  readonly row: number;
  readonly file?: string;
}
/** A tambon by its names, in a year. */
interface NamedTambon {
  readonly tambon: string;
  readonly amphoe: string;
  readonly province: string;
  readonly fiscalYear: number;
}
/** A part of a long story (`<Figure>`), and which of its attributes is meant. */
interface Mark {
  readonly mark: string;
  readonly attribute: string;
  readonly path?: string;
  readonly word?: string;
}
/** A fault in a text of `content/`. */
interface InText {
  /** The kind of fault, which chooses the sentences. */
  readonly form: string;
  /** The tag, attribute, address or line with the fault. */
  readonly word: string;
  /** The part that an attribute belongs to. */
  readonly part: string;
  /** What may be written instead. */
  readonly known: string;
}
/** Where a place with that name, or with that abolished code, is today. */
interface Today {
  readonly today?: string;
}
interface Limits {
  readonly columns: number;
  readonly lines: number;
  readonly cells: number;
}
/** The row that resolves a problem of the ledger, and the file for it. */
interface OfLedger extends NamedTambon {
  readonly tambonCode: string;
  readonly status: string;
  readonly now: string;
  readonly file: string;
  readonly columns: string;
  readonly add: string;
}

/**
 * The parameters of the sentences of each code. The reader that reports a code must give them, and the sentences in
 * `i18n` can use nothing else.
 */
/** Something for the office alone: a column of values, or rows; never the values themselves. */
interface Internal extends Column {
  readonly what: 'column' | 'personal' | 'not-passed' | 'baseline';
  readonly count: number;
}

export interface ProblemParams {
  // The file.
  'undecodable-bytes': { readonly encoding: string };
  'wrong-encoding': { readonly encoding: string };
  'not-text': { readonly kind: string };
  'file-too-large': { readonly megabytes: number; readonly limit: number };
  'file-unreadable': { readonly cause: string };
  'empty-file': None;
  // The table.
  'unterminated-quote': Limits;
  'row-longer-than-header': { readonly cells: number; readonly columns: number };
  'space-before-quote': None;
  'rows-swallowed': {
    readonly rows: number;
    /** The cell contains the whole of its own row, and no other row. */
    readonly whole?: 1;
  };
  'stray-quote': Limits;
  'too-many-columns': Limits;
  'conflict-markers': { readonly count: number };
  'too-many-rows': Limits;
  'cell-too-long': Column & { readonly length: number; readonly limit: number };
  'no-header': { readonly expected: string; readonly rows: number };
  'missing-column': Column & { readonly english: string };
  'ambiguous-column': Column & { readonly other: string; readonly cell: string };
  'unknown-column': Column;
  'column-not-understood': Column & Word & Spoken;
  'heading-holds-value': Word & Spoken;
  'dropped-personal-column': Column;
  'province-from-title': { readonly province: string };
  'filled-down': Column & { readonly count: number; readonly rows: string };
  'form-rows-unfilled': { readonly count: number };
  'heading-names-place': OtherRow;
  /** `text`: the content of the row, '' where it may be about a person. */
  'row-skipped': OtherRow & { readonly reason: string; readonly text: string };
  /** `row` where the title is that of one announcement. */
  'title-other-year': {
    readonly year: number;
    readonly folder: number;
    readonly where?: 'row';
  };
  'title-other-list': { readonly list: string };
  'title-other-province': { readonly other: string; readonly province: string };
  /** `name`: of the sheet, the file or the folder; `year`: the year in it; `placed`: the year it is read as. */
  'name-other-year': { readonly name: string; readonly year: number; readonly placed: number };
  /** `name`: of the sheet, the file or the folder, '' where a title of the table says it; `word`: what says so. */
  'name-not-final': { readonly name: string; readonly word: string };
  'headers-of-other-list': Column & { readonly list: string };
  'example-row': Column;
  /** `below`: the row, as a spreadsheet counts, of a note below the table that says it. */
  'says-not-yet': Column & { readonly below?: number };
  /** `head`: a title or the head of a column. */
  'struck-through': { readonly where: 'head' | 'row' };
  'struck-by-rule': { readonly range: string };
  'order-of-export': Column;
  'unknown-key': { readonly key: string };
  'honour-not-stated': { readonly fiscalYear: number };
  'cell-without-header': { readonly cell: string };
  'read-as-blank': Column & { readonly count: number };
  'letters-lost': Column;
  'value-converted': Column;
  'text-garbled': Column;
  'formula-failed': Column;
  'invisible-characters': { readonly count: number };
  // A cell.
  'impossible-date': InDate;
  'serial-date': InDate;
  'double-converted-date': InDate;
  'year-1900s': InDate;
  'year-out-of-range': InDate;
  'month-first-file': InDate;
  'day-or-month': InDate;
  /** `date` and `other`, the day with day and month swapped, are ISO days. */
  'typed-date': { readonly column: string; readonly date: string; readonly other: string };
  'month-first-date': InDate;
  'not-a-day': InDate;
  'date-range': InDate;
  'deadline-not-day': InDate;
  'date-unreadable': InDate;
  'christian-year': InDate;
  'two-digit-year-far': InDate & { readonly fiscalYear: number };
  'two-digit-year': InDate;
  'code-unreadable': InCell & { readonly digits?: number };
  'number-unreadable': InCell;
  'yes-no-unreadable': InCell;
  'unknown-value': InCell & { readonly choices: string };
  'fiscal-year-unreadable': InCell;
  'url-not-https': InCell;
  'url-placeholder': InCell;
  'personal-id': Column;
  'personal-phone': Column;
  'personal-email': Column;
  'personal-account': Column;
  'personal-line-id': Column;
  'personal-document': Column;
  'personal-name': Column;
  'personal-house-number': Column;
  'personal-social': Column;
  'name-for-position': Column;
  'not-a-position': Column;
  /** `looks`: what the cell holds instead. */
  'value-of-other-column': Column & {
    readonly looks: 'day' | 'number' | 'address' | 'file' | 'position' | 'no-number';
  };
  'cell-not-filled': Column & { readonly required?: number };
  // The folder.
  'workbook-not-csv': { readonly name: string };
  'workbook-unreadable': { readonly form: 'encrypted' | 'too-large' | 'not-a-workbook' };
  'workbook-sheet-unclear': { readonly sheets: string };
  /** `ofYear`: its name in a year's folder, where nothing states the year. */
  'file-not-read': { readonly name: string; readonly known: string; readonly ofYear?: string };
  'unknown-year-folder': { readonly folder: string };
  'unknown-province-folder': { readonly folder: string };
  'year-without-lists': { readonly year: number };
  'no-year': { readonly folder: string };
  'reader-failed': { readonly what: string };
  // The settings of the owner, and what is committed.
  'unknown-setting': { readonly key: string };
  'setting-unreadable': {
    readonly key: string;
    readonly form: string;
    /** It is a variable of the environment, not a row of site.csv. */
    readonly environment?: true;
  };
  'internal-in-public': Internal;
  'internal-kept': Internal;
  // A row.
  'missing-value': Column;
  'wrong-fiscal-year': { readonly year: number; readonly folder: number };
  'row-of-another-province': {
    /** The province of the folder. */
    readonly province: string;
    /** Of the row or the title; '' for the department's row. */
    readonly other: string;
    readonly where: 'row' | 'title';
  };
  'duplicate-row': OtherRow & { readonly key: string };
  /** `column`: where only this one differs, and a tambon may have several rows. */
  'conflicting-rows': OtherRow & { readonly key: string; readonly column?: string };
  'ticked-twice': Column;
  'unknown-result': InCell & { readonly choices: string };
  'unknown-round': InCell & { readonly choices: string };
  'unknown-batch': InCell & { readonly choices: string };
  'unknown-level': InCell & { readonly choices: string };
  'unknown-kind': InCell & { readonly choices: string };
  'unknown-reason': InCell & { readonly choices: string };
  'unknown-partner': InCell & { readonly choices: string };
  'unknown-dimension': InCell & { readonly choices: string };
  'unknown-honour': InCell & { readonly choices: string };
  'unknown-status': InCell & { readonly choices: string };
  'honour-of-villages': None;
  // The place of a row.
  'place-missing': None;
  'address-in-cell': Column & Word;
  'unknown-province': Word;
  'unknown-amphoe': Word & Today & { readonly province: string };
  'unknown-tambon': Word & Today & { readonly amphoe: string; readonly province: string };
  'unknown-tambon-code': Word & Today;
  'ambiguous-tambon': Word & {
    readonly count: number;
    readonly amphoes: string;
    readonly province: string;
  };
  'code-name-mismatch': Word & {
    readonly tambonCode: string;
    readonly tambon: string;
    readonly amphoe: string;
    readonly province: string;
  };
  bangkok: Word;
  'mueang-filled': Word & { readonly name: string };
  'province-alias': Word & { readonly name: string };
  'place-spelling': Word & { readonly name: string };
  'place-renamed': Word & { readonly name: string; readonly year: number | '' };
  'place-row-unnamed': Word;
  // Documents and stories.
  'document-missing': { readonly path: string };
  'document-unfit': { readonly path: string; readonly cause: 'link' | 'content' };
  'image-missing': { readonly path: string } & Partial<Mark>;
  'public-file-odd': { readonly path: string; readonly form: string };
  'personal-file-name': { readonly path: string };
  'image-location': { readonly path: string; readonly stripped?: 1 };
  'story-id-odd': { readonly id: string };
  'story-id-taken': OtherRow & { readonly id: string; readonly file: string };
  'story-consent-missing': Column;
  'story-without-consent': None;
  'story-alt-missing': Partial<Mark>;
  'story-credit-missing': Partial<Mark>;
  'story-fact-bare': Mark;
  'story-table-missing': { readonly name: string };
  'story-table-unreadable': { readonly name: string };
  'story-code': InText;
  'story-html': InText;
  'story-part-unknown': InText;
  'story-attribute-unknown': InText;
  'story-tag-broken': InText;
  'story-link-odd': InText;
  'story-front-matter': InText;
  'story-too-large': InText;
  'story-name-odd': { readonly name: string };
  'story-text-without-row': { readonly id: string };
  // Rows that must agree with other rows.
  'announcement-id-odd': { readonly id: string };
  'announcement-id-taken': OtherRow & { readonly id: string; readonly file: string };
  'announcement-missing': NamedTambon & { readonly count: number };
  'unknown-announcement': NamedTambon & Word;
  'ambiguous-announcement': NamedTambon & Word;
  'announcement-of-another-province': NamedTambon & Word;
  'announcement-without-names': NamedTambon;
  'withdrawal-without-corrections': {
    readonly id: string;
    readonly day: string;
    readonly file: string;
  };
  'published-added': NamedTambon & {
    readonly tambonCode: string;
    readonly file: string;
    readonly columns: string;
    readonly add: string;
  };
  'two-excellent': NamedTambon & OtherRow & { readonly other: string };
  /** `count`: announcements of the province that list names. */
  'excellent-not-in-list': NamedTambon & { readonly count: number };
  'honour-not-announced': NamedTambon;
  'passed-not-announced': NamedTambon;
  'withdrawn-still-listed': NamedTambon;
  'two-main-in-amphoe': OtherRow & {
    readonly amphoe: string;
    readonly tambon: string;
    readonly other: string;
  };
  'as-of-older': {
    readonly stated: string;
    readonly found: string;
    readonly fiscalYear: number;
  };
  'count-differs': {
    readonly key: string;
    readonly count: number;
    readonly found: number;
    readonly fiscalYear: number;
  };
  'date-outside-year': {
    readonly date: string;
    readonly first: string;
    readonly last: string;
    readonly fiscalYear: number;
  };
  'log-broken': { readonly fault: string; readonly line: number };
  'ledger-retired': { readonly file: string };
  'published-gone': OfLedger;
  'published-changed': OfLedger;
  'address-odd': Word;
  'address-gone': Word & { readonly add: string };
  'address-nowhere': Word;
  'address-lives': Word;
}
