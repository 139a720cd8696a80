/** The facts about a page that a reference manager needs. */
export interface CitedPage {
  /** Unique among the pages of the site, of letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The register. */
  readonly site: string;
  /** The owner of the register; absent where none is set. */
  readonly publisher?: string;
  /** `YYYY-MM-DD`: the day on which the content of the page is true. */
  readonly day: string;
  readonly address: string;
  readonly locale: string;
  /** Edition or version with its hash, in the words of the citation. */
  readonly version: string;
}

/** The available formats, by file extension. */
export const CITATION_FORMATS = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', write: csl },
} as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** Escapes characters that LaTeX reads as a command; those without a simple escape are removed. */
const inBibtex = (text: string): string =>
  text.replace(/[{}\\~^]/g, '').replace(/[#$%&_]/g, (sign) => `\\${sign}`);

/** BibTeX, readable by biblatex: `@misc` with `howpublished`. */
function bibtex({ key, title, site, publisher, day, address, locale, version }: CitedPage): string {
  const fields = {
    title: `{${inBibtex(title)}}`,
    ...(publisher !== undefined && { author: `{${inBibtex(publisher)}}` }),
    howpublished: inBibtex(site),
    year: day.slice(0, 4),
    month: String(Number(day.slice(5, 7))),
    url: address,
    language: locale === 'th' ? 'thai' : 'english',
    note: inBibtex(version),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${key},\n${lines.join(',\n')}\n}\n`;
}

/** RIS: two letters, two spaces, a hyphen and a space before each value; lines end with CRLF. */
function ris({ title, site, publisher, day, address, locale, version }: CitedPage): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'ELEC'],
    ['TI', title],
    ['T2', site],
    ...(publisher === undefined
      ? []
      : ([
          ['AU', publisher],
          ['PB', publisher],
        ] as const)),
    ['DA', day.replaceAll('-', '/')],
    ['PY', day.slice(0, 4)],
    ['UR', address],
    ['LA', locale],
    ['N1', version],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`).join('');
}

/** CSL-JSON, as Zotero, Mendeley and pandoc read it. */
function csl({ key, title, site, publisher, day, address, locale, version }: CitedPage): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': site,
    ...(publisher !== undefined && { author: [{ literal: publisher }], publisher }),
    issued: { 'date-parts': [day.split('-').map(Number)] },
    URL: address,
    language: locale,
    note: version,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
