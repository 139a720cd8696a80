import type { CountedYear } from '../counting/count-years.ts';
import { localeOf, type BuiltSite } from '../built-site.ts';
import { elementsOf, type Element } from '../read-html.ts';

/** The judgements, in the order of the report. */
export const JUDGEMENTS = [
  'pages',
  'links',
  'html',
  'policy',
  'privacy',
  'samples',
  'counts',
  'feeds',
  'api',
  'sitemap',
  'pictures',
  'sizes',
  'headers',
  'release',
] as const;
export type JudgementName = (typeof JUDGEMENTS)[number];

/** What can be wrong; the sentence of each is in `i18n`. The names are permanent, because others may quote them. */
export type FindingName =
  | 'missing-page'
  | 'no-heading'
  | 'wrong-language'
  | 'no-title'
  | 'same-title'
  | 'no-description'
  | 'no-viewport'
  | 'no-charset'
  | 'double-id'
  | 'no-canonical'
  | 'no-twin'
  | 'dead-link'
  | 'foreign-request'
  | 'local-address'
  | 'local-site'
  | 'invalid-html'
  | 'no-policy'
  | 'refused-by-policy'
  | 'loose-policy'
  | 'internal-value'
  | 'internal-column'
  | 'result-shown'
  | 'score-shown'
  | 'personal-data'
  | 'sample-unstamped'
  | 'sample-indexed'
  | 'real-stamped'
  | 'count-differs'
  | 'list-differs'
  | 'number-missing'
  | 'invalid-outline'
  | 'no-own-page'
  | 'unknown-own-page'
  | 'invalid-feed'
  | 'twins-differ'
  | 'invalid-calendar'
  | 'unlisted-file'
  | 'listed-missing'
  | 'against-schema'
  | 'unreadable-file'
  | 'not-in-sitemap'
  | 'wrongly-in-sitemap'
  | 'metadata-in-picture'
  | 'heavy-page'
  | 'header-missing'
  | 'hash-differs';

/** One fault, at a file of the site, with the word or number it is about. */
export interface Finding {
  readonly name: FindingName;
  readonly at: string;
  readonly what: string;
}

/** The result of a judgement. */
export interface Verdict {
  readonly judgement: JudgementName;
  /** How many things were looked at; 0 where the site has nothing of the kind. */
  readonly looked: number;
  readonly findings: readonly Finding[];
  /** Findings that are reported and do not fail. */
  readonly remarks: readonly Finding[];
}

/** A page, read once for all judgements. */
export interface ReadPage {
  readonly path: string;
  readonly html: string;
  readonly locale: 'th' | 'en';
  readonly elements: readonly Element[];
}

/** The register that the site was built from, as the second reader (`counting/`) counts it. */
interface CountedRegister {
  readonly dataDir: string;
  readonly contentDir: string;
  /** Newest first. */
  readonly years: readonly CountedYear[];
}

/** What a judge gets: the folder, and what it should show. */
export interface Case {
  readonly built: BuiltSite;
  readonly register: CountedRegister;
}

/**
 * A judge sees every page as it is read, then the rest of the site, and returns its verdict. It prints nothing and
 * throws only where it is faulty itself.
 */
export interface Judge {
  readonly judgement: JudgementName;
  readonly look?: (page: ReadPage) => void;
  readonly end: () => Verdict | Promise<Verdict>;
}

/** Collects what a judge finds. */
export class Notebook {
  readonly judgement: JudgementName;
  readonly findings: Finding[] = [];
  readonly remarks: Finding[] = [];
  looked = 0;

  constructor(judgement: JudgementName) {
    this.judgement = judgement;
  }

  /** Counts one thing looked at, and notes a finding unless `holds`. */
  expect(holds: boolean, name: FindingName, at: string, what: string | number = ''): void {
    this.looked += 1;
    if (!holds) this.findings.push({ name, at, what: String(what) });
  }

  remark(name: FindingName, at: string, what: string | number): void {
    this.remarks.push({ name, at, what: String(what) });
  }

  verdict(): Verdict {
    const { judgement, looked, findings, remarks } = this;
    return { judgement, looked, findings, remarks };
  }
}

/** Reads and parses one page, for all judges. */
export function readPage(built: BuiltSite, path: string): ReadPage {
  const html = built.text(path);
  return { path, html, locale: localeOf(path), elements: elementsOf(html) };
}

export type { BuiltSite };
