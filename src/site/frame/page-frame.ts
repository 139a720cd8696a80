import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { GraphNode } from '../metadata/node.ts';

/** A step of the way from the front page to a page. */
export interface Crumb {
  readonly label: string;
  /** Without base and locale; left out for the page itself. */
  readonly href?: string;
}

/** What the frame of every page is given (`layouts/Page.astro`): what stands around it, and in its head. */
export interface PageFrame {
  readonly locale: Locale;
  /** The page's address without base and locale, e.g. `/tambon/840401/`. */
  readonly path: string;
  /** Of the page alone; the site's name is added. */
  readonly title: string;
  readonly description: string;
  readonly crumbs?: readonly Crumb[];
  /** Shows invented data: stamped, and kept out of search engines. */
  readonly sample?: boolean;
  /** The invented ones among the years it shows, where others are real: the stamp is theirs alone. */
  readonly sampleYears?: readonly FiscalYear[];
  readonly noindex?: boolean;
  /** Which year's entry of the menu the page belongs to. */
  readonly fiscalYear?: FiscalYear | undefined;
  /** The place code that the woven band at the top is drawn from. */
  readonly code?: string | undefined;
  /** The day its foot tells, `ข้อมูล ณ วันที่`: of its year, else of the site. */
  readonly asOf?: IsoDate | undefined;
  /** When what it shows last moved; it is left out where nothing of the page has a day. */
  readonly modifiedOn?: IsoDate | undefined;
  /** Of an article. */
  readonly publishedOn?: IsoDate | undefined;
  /** Its share card below the site (`cardFiles`); a page without one shows the site's. */
  readonly card?: string | undefined;
  /** An article has a date and stands for itself; everything else is `website`. */
  readonly kind?: 'website' | 'article';
  /** What the page is about, for machines; its subject first. The page itself and its crumbs are added. */
  readonly graph?: readonly GraphNode[];
  /** The province whose feed stands beside the national one. */
  readonly news?: Province | undefined;
}
