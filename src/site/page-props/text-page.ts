import { TEXT_PAGES, type TextPage } from '../../domain/address.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pageText } from '../content.ts';
import { routes } from '../routes.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { perItem } from './page-paths.ts';

interface TextPageProps<Written> {
  readonly frame: PageFrame;
  readonly lede: string;
  /** Its running text, compiled. */
  readonly written: Written;
}

/** Each page of running text. */
export const perTextPage = () => perItem('page', TEXT_PAGES, (page) => page);

/**
 * A page of running text, from the compiled ones by `th/about` and so on.
 *
 * @throws where `content/pages` has no such text
 */
export async function textPage<Written>(
  locale: Locale,
  page: TextPage,
  compiled: Readonly<Record<string, Written>>,
): Promise<TextPageProps<Written>> {
  const { title, description, lede } = await pageText(locale, page);
  const written = compiled[`${locale}/${page}`];
  if (!written) throw new Error(`content/pages/${locale}/${page}.mdx`);
  const frame = { locale, path: routes[page](), title, description, crumbs: [{ label: title }] };
  return { frame, lede, written };
}
