/** What a reference manager needs to know of a page. */
export interface CitedPage {
  /** Unique among the pages of the site, of letters, digits and hyphens. */
  readonly key: string;
  readonly title: string;
  /** The register. */
  readonly site: string;
  /** The owner of the register; absent until one is set. */
  readonly publisher?: string;
  /** `YYYY-MM-DD`: the day that what the page says is true of. */
  readonly day: string;
  readonly address: string;
  readonly locale: string;
  /** Edition or version with its hash, as the citation in words says it. */
  readonly version: string;
}

/** The formats that are offered, by file extension. */
export const CITATION_FORMATS = {
  bib: { type: 'application/x-bibtex', write: bibtex },
  ris: { type: 'application/x-research-info-systems', write: ris },
  json: { type: 'application/vnd.citationstyles.csl+json', write: csl },
} as const;
export type CitationFormat = keyof typeof CITATION_FORMATS;

/** Escapes what LaTeX reads as a command; signs that have no plain escape are left out. */
const inBibtex = (text: string): string =>
  text.replace(/[{}\\~^]/g, '').replace(/[#$%&_]/g, (sign) => `\\${sign}`);

/** BibTeX as biblatex reads it too: `@misc` with `howpublished`. */
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
