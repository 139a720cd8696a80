import { words } from '../../i18n/locale.ts';
import { shareCard } from '../cards/share.ts';
import type { PageFrame } from '../frame/page-frame.ts';
import { absolute, href, isTambonPage } from '../routes.ts';
import { graphText } from '../metadata/node.ts';
import { pageGraph } from '../metadata/page-graph.ts';

/** The content of the head of a page, from the props of its frame. */
export interface PageHead {
  /** With the name of the programme, except on the front page, which begins with it. */
  readonly title: string;
  /** The title for a chat, which shows title and description: one of them has the programme’s whole name. */
  readonly sharedTitle: string;
  readonly canonical: string;
  /** The 404 page answers at any address, so it has none of its own. */
  readonly hasAddress: boolean;
  /** The address of the other language: the same page, or the front page where it has no address. */
  readonly twinPath: string;
  /** The card, and its words where the description has others: that of a tambon says what its card says. */
  readonly picture: { readonly address: string; readonly alt?: string | undefined };
  /** JSON-LD as text, safe inside a script. */
  readonly linkedData: string;
}

/** Computes the head of a page from the props of its frame. */
export function pageHead(frame: PageFrame): PageHead {
  const { locale, path, title, description, card, crumbs = [], graph = [] } = frame;
  const { sample = false, sampleYears = [], modifiedOn } = frame;
  const { programme } = words(locale).site;
  const full = path === '/' ? title : `${title} – ${programme}`;
  const picture = shareCard(card, locale);
  const hasAddress = path !== '/404/';
  return {
    title: full,
    sharedTitle: `${title} ${description}`.includes(programme) ? title : full,
    canonical: absolute(href(locale, path)),
    hasAddress,
    twinPath: hasAddress ? path : '/',
    picture: isTambonPage(path) ? { address: picture.address } : picture,
    linkedData: graphText(
      pageGraph({ locale, path, title, crumbs, sample, sampleYears, modifiedOn, nodes: graph }),
    ),
  };
}
