import { expect, it } from 'vitest';
import { statesRegister } from '../../fixtures/load-states.ts';
import { styleguideSections } from './sections.ts';
import { specimensOf } from './specimens.ts';

const { model, gazetteer } = statesRegister;
const namesOf = (specimens: ReturnType<typeof specimensOf>) =>
  styleguideSections('en', specimens).map(({ name }) => name);

it('the style guide lists a section only where the data has something to show in it', () => {
  const all = namesOf(specimensOf(model, gazetteer));
  expect(all).toContain('honour');
  expect(all).toContain('colours');
  const nothing = { ...model, years: [], tambons: new Map(), offices: [] };
  const few = namesOf(specimensOf(nothing, gazetteer));
  expect(few).toContain('colours');
  expect(few).not.toContain('honour');
  expect(few.length).toBeLessThan(all.length);
});
