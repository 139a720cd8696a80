import type { Locale } from '../../i18n/locale.ts';
import { pageText } from '../content.ts';
import { OWN_PAGES } from '../own-pages/names.ts';
import { routes } from '../routes.ts';
import type { PageFrame } from './page-frame.ts';
import { perItem } from './page-paths.ts';

export type OwnPageName = (typeof OWN_PAGES)[number];

interface OwnPage<Written> {
  readonly frame: PageFrame;
  readonly lede: string;
  /** Its running text, compiled. */
  readonly written: Written;
}

/** Each of the site's own pages of running text. */
export const perOwnPage = () => perItem('page', OWN_PAGES, (page) => page);

/**
 * A page of running text, of the compiled ones by `th/about` and its kin.
 * @throws where `content/pages` has no such text
 */
export async function ownPage<Written>(
  locale: Locale,
  page: OwnPageName,
  compiled: Readonly<Record<string, Written>>,
): Promise<OwnPage<Written>> {
  const { title, description, lede } = await pageText(locale, page);
  const written = compiled[`${locale}/${page}`];
  if (!written) throw new Error(`content/pages/${locale}/${page}.mdx`);
  const frame = { locale, path: routes[page](), title, description, crumbs: [{ label: title }] };
  return { frame, lede, written };
}
