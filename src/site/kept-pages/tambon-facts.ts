import { createHash } from 'node:crypto';
import { factKey, type FactOfTambon } from '../../domain/fact-source.ts';
import type { TambonHistory, Year } from '../../domain/model.ts';
import type { ProvinceCode } from '../../domain/place.ts';
import { drawnCard, shareCard } from '../cards/share.ts';
import { cardFiles } from '../cards/card.ts';
import { currentEdition, log } from '../editions/register-log.ts';
import { headlineYear, newestDay } from '../years/headline.ts';
import { fileTwins } from '../metadata/file-twins.ts';
import { modified } from '../metadata/modified.ts';
import { gazetteer, model, sources } from '../model.ts';
import { repository } from '../repository/repository.ts';
import { LOCALES, routes } from '../routes.ts';

const FACTS: readonly FactOfTambon[] = ['target', 'progress', 'passed', 'honour'];

/**
 * A hash of every fact of the register that the two pages of a tambon can show: its own history, its province's
 * years, tambons of the same name, and the frame of all pages. `checks/kept-pages.test.ts` lists the modules through
 * which the page reads the register; for a new one, add its facts here.
 *
 * Undefined where the page shows the content of files (stories with pictures): such a page is always rendered.
 */
export function tambonFacts(history: TambonHistory): string | undefined {
  if (history.stories.length > 0) return undefined;
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
  return hashOf([frameFacts, facts]);
}

/** By province, since each has many tambons. */
const hashes = new Map<ProvinceCode, string>();

function provinceFacts(code: ProvinceCode): string {
  const known =
    hashes.get(code) ?? hashOf(model.years.map(({ provinces }) => provinces.get(code) ?? null));
  hashes.set(code, known);
  return known;
}

/** The facts of a year that do not belong to one province. */
const yearFacts = (year: Year) => ({
  ...{ fiscalYear: year.fiscalYear, sample: year.sample, partial: year.partial, asOf: year.asOf },
  ...{ facts: year.facts, criteria: year.criteria },
  national: year.announcements.filter(({ province }) => !province),
});

/** The facts that the frame of any page can show. */
const frameFacts = hashOf({
  years: model.years.map(yearFacts),
  offices: model.offices,
  headline: headlineYear?.fiscalYear,
  newestDay,
  edition: currentEdition,
  log: log.at(-1),
  card: LOCALES.map((locale) => shareCard(undefined, locale)),
  repository,
});

function hashOf(facts: unknown): string {
  const text = JSON.stringify(facts, (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return createHash('sha256').update(text).digest('base64url');
}
