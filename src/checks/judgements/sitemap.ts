import { addressOf } from '../built-site.ts';
import { Notebook, type Case, type Judge } from './judgement.ts';
import { isOrdinary, metaOf } from './pages.ts';

/** The sitemap lists every page that may be indexed, and no other. */
export function judgeSitemap({ built }: Case): Judge {
  const { site } = built;
  const notebook = new Notebook('sitemap');
  const listed = new Set<string>();
  for (const path of built.files)
    if (/^sitemap-\d+\.xml$/.test(path))
      for (const [, address = ''] of built.text(path).matchAll(/<loc>([^<]+)<\/loc>/g))
        listed.add(address);
  return {
    judgement: 'sitemap',
    look: (page) => {
      if (!isOrdinary(page.path)) return;
      const address = `${site.origin}${encodeURI(addressOf(site, page.path))}`;
      const open = !/noindex/.test(metaOf(page, 'robots'));
      const name = open ? 'not-in-sitemap' : 'wrongly-in-sitemap';
      notebook.expect(listed.has(address) === open, name, page.path);
    },
    end: () => notebook.verdict(),
  };
}
