import { describe, expect, it } from 'vitest';
import { TAMBON_STATES } from '../../domain/tambon-state.ts';
import { statesRegister } from '../../fixtures/load-states.ts';
import { tambonProfile } from './tambon-profile.ts';

const { model } = statesRegister;
const shown = [...model.tambons.values()].map((history) => ({
  history,
  page: tambonProfile('en', statesRegister, history),
}));

describe('what a tambon’s page shows', () => {
  it('what a tambon’s page shows is tested in every state that a tambon can be in', () => {
    const states = new Set(shown.map(({ page }) => page.sentences.state));
    expect(TAMBON_STATES.filter((state) => !states.has(state))).toEqual([]);
  });

  it('what a tambon’s page shows tells each of its years once, with the rows that say so', () => {
    for (const { history, page } of shown) {
      expect(page.years.map(({ fiscalYear }) => fiscalYear)).toEqual(
        history.years.map(({ fiscalYear }) => fiscalYear),
      );
      for (const year of page.years)
        if (year.passed ?? year.target ?? year.progress)
          expect(year.sources.length, history.place.tambon.code).toBeGreaterThan(0);
    }
  });

  it('what a tambon’s page shows names as neighbours only tambons of the same announcement', () => {
    const beside = shown.flatMap(({ history, page }) =>
      [page.neighbours.before, page.neighbours.after].flatMap((neighbour) =>
        neighbour
          ? [{ neighbour, passed: history.years.find(({ passed }) => passed)?.passed }]
          : [],
      ),
    );
    expect(beside.length).toBeGreaterThan(0);
    for (const { neighbour, passed } of beside)
      expect(neighbour.announcement.id).toBe(passed?.announcement.id);
  });

  it('what a tambon’s page shows leads to the page of a namesake, or of its province where it has none', () => {
    const namesakes = shown.flatMap(({ page }) => page.namesakes);
    expect(namesakes.length).toBeGreaterThan(0);
    for (const { place, address } of namesakes)
      expect(address).toBe(
        model.tambons.has(place.tambon.code)
          ? `/en/tambon/${place.tambon.code}/`
          : `/en/${place.province.slug}/`,
      );
  });

  it('what a tambon’s page shows says of a namesake without a status only that no announcement names it', () => {
    const unnamed = shown
      .flatMap(({ page }) => page.namesakes)
      .filter(({ latest }) => latest.status === 'none');
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { wording } of unnamed)
      expect([
        'No announcement names this tambon yet',
        'Name withdrawn from the announced list',
      ]).toContain(wording);
  });

  it('what a tambon’s page shows names the partners of the newest year that has any', () => {
    for (const { history, page } of shown) {
      const first = history.years.find(({ progress }) => progress?.partners.length);
      expect(page.partners).toEqual(first?.progress?.partners ?? []);
    }
  });
});
