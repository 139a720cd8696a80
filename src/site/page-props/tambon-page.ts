import type { TambonHistory } from '../../domain/model.ts';
import { formatPlace } from '../../i18n/place-names.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { cardFiles } from '../cards/card.ts';
import { isKept } from '../kept-pages/is-kept.ts';
import { tambonFacts } from '../kept-pages/tambon-facts.ts';
import { modified } from '../metadata/modified.ts';
import { tambonGraph } from '../metadata/tambon-graph.ts';
import type { KnownRegister } from '../provinces/province-announcement.ts';
import { href, localePaths, routes } from '../routes.ts';
import { inventedIn } from '../sentences/sample-years.ts';
import { tambonProfile, type TambonProfile } from '../tambons/tambon-profile.ts';
import type { PageFrame } from '../frame/page-frame.ts';

interface TambonPage {
  readonly frame: PageFrame;
  readonly shown: TambonProfile;
}

/** The page of a tambon in all its years. */
export function tambonPage(
  locale: Locale,
  register: KnownRegister,
  history: TambonHistory,
): TambonPage {
  const { place } = history;
  const title = formatPlace(locale, place);
  const shown = tambonProfile(locale, register, history);
  return {
    frame: {
      locale,
      path: routes.tambon(place.tambon.code),
      title,
      description: words(locale).tambon.description(title, shown.sentences.summary),
      crumbs: [
        { label: place.province[locale], href: routes.province(place.province) },
        { label: place.tambon[locale] },
      ],
      ...inventedIn(history.years),
      code: place.tambon.code,
      modifiedOn: modified.tambon(history),
      card: cardFiles.tambon(place.tambon.code),
      news: place.province,
      graph: tambonGraph(locale, history),
    },
    shown,
  };
}

/**
 * The paths of the pages to render, a page and its twin in the other language one after the other, because they
 * share drawings. Those that may be reused from the previous site are left out.
 */
export const tambonPaths = (histories: Iterable<TambonHistory>) =>
  [...histories].flatMap((history) => {
    const { code } = history.place.tambon;
    const facts = tambonFacts(history);
    return localePaths().flatMap(({ params, props }) =>
      isKept(href(props.locale, routes.tambon(code)), facts)
        ? []
        : [{ params: { ...params, code }, props: { ...props, history } }],
    );
  });
