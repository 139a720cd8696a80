import { factKey, type FactOfTambon } from '../../domain/fact-source.ts';
import type { TambonHistory } from '../../domain/model.ts';
import { drawnCard } from '../cards/share.ts';
import { cardFiles } from '../cards/card.ts';
import { fileTwins } from '../metadata/file-twins.ts';
import { modified } from '../metadata/modified.ts';
import { gazetteer, model, sources } from '../model.ts';
import { repository } from '../repository/repository.ts';
import { LOCALES, routes } from '../routes.ts';
import { frameFacts, factsHash, provinceFacts } from './frame-facts.ts';

const FACTS: readonly FactOfTambon[] = ['target', 'progress', 'passed', 'honour'];

/**
 * A hash of every fact of the register that the two pages of a tambon can show: its own history, its province's
 * years, tambons of the same name, and the frame of all pages. `checks/kept-pages.test.ts` lists the modules through
 * which the page reads the register; for a new one, add its facts here.
 */
export function tambonFacts(history: TambonHistory): string {
  const { place } = history;
  const { code } = place.tambon;
  const card = cardFiles.tambon(code);
  const facts = {
    history,
    province: provinceFacts(place.province.code),
    namesakes: gazetteer
      .namesakes(place)
      .map((other) => [other, model.tambons.get(other.tambon.code)]),
    modified: modified.tambon(history),
    twins: fileTwins(routes.tambon(code)),
    cards: LOCALES.map((locale) => drawnCard(card, locale)),
    // Only where there is a repository to link to: otherwise a new row above changes no page.
    rows:
      repository &&
      history.years.map(({ fiscalYear }) =>
        FACTS.map((fact) => sources.get(factKey.tambon(fact, fiscalYear, code))),
      ),
  };
  return factsHash([frameFacts, facts]);
}
