import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { Province } from '../../domain/place.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { GraphNode } from '../metadata/node.ts';

/** A link on the path from the front page to a page. */
export interface Crumb {
  readonly label: string;
  /** Without base and locale; absent for the page itself. */
  readonly href?: string;
}

/**
 * The props of the frame of every page (`layouts/Page.astro`): the content of its head and of the parts around the
 * page.
 */
export interface PageFrame {
  readonly locale: Locale;
  /** The page's address without base and locale, e.g. `/tambon/840401/`. */
  readonly path: string;
  /** Title of the page alone; the site's name is added. */
  readonly title: string;
  readonly description: string;
  readonly crumbs?: readonly Crumb[];
  /** Shows invented data: stamped, and not indexed by search engines. */
  readonly sample?: boolean;
  /** The invented ones among its years, where others are real: only they are stamped. */
  readonly sampleYears?: readonly FiscalYear[];
  readonly noindex?: boolean;
  /** The year whose menu entry the page belongs to. */
  readonly fiscalYear?: FiscalYear | undefined;
  /** The place code that the band at the top is drawn from. */
  readonly code?: string | undefined;
  /** The day shown at its foot, `ข้อมูล ณ วันที่`: that of its year, else of the site. */
  readonly asOf?: IsoDate | undefined;
  /** The day its content changed last; absent where nothing on the page has a day. */
  readonly modifiedOn?: IsoDate | undefined;
  /** The day an article was published. */
  readonly publishedOn?: IsoDate | undefined;
  /** Its share card (`cardFiles`); a page without one shares the site's. */
  readonly card?: string | undefined;
  /** `article` for a page with a date of its own; all others are `website`. */
  readonly kind?: 'website' | 'article';
  /** The subjects of the page for machines, the main one first. The page itself and its crumbs are added. */
  readonly graph?: readonly GraphNode[];
  /** The province whose feed is linked beside the national one. */
  readonly news?: Province | undefined;
}
