import { BUDDHIST_OFFSET } from '../../domain/fiscal-year.ts';
import type { FiscalYear, IsoDate } from '../../domain/fiscal-year.ts';
import type { AmphoeCode } from '../../domain/place.ts';
import { buddhistDay } from '../../domain/day.ts';
import { workingDays } from './day.ts';
import { placeCells, PLACE_FIELDS } from './place-cells.ts';
import type { Random } from './random.ts';
import { sampleSheet } from './sheet.ts';
import type { SampleFile } from './sheet.ts';
import type { Chosen } from './target-choice.ts';

/** Partners beside ภาคราชการ and ภาคประชาชน, who sign everywhere, and how often each joins. */
const OTHERS = [
  ['ภาคผู้นำศาสนา', 0.72],
  ['ภาควิชาการ', 0.55],
  ['ภาคเอกชน', 0.48],
  ['ภาคประชาสังคม', 0.6],
  ['ภาคสื่อสารมวลชน', 0.31],
] as const;
const ORDER = [
  'ภาคราชการ',
  'ภาคผู้นำศาสนา',
  'ภาควิชาการ',
  'ภาคเอกชน',
  'ภาคประชาชน',
  'ภาคประชาสังคม',
  'ภาคสื่อสารมวลชน',
];

/**
 * A year's progress.csv: MOU, plan and agenda in the December that opens the year. In a year that is
 * not `complete` a part of the dates is still blank, and no later month is known.
 */
export function progressSheet(
  path: string,
  targets: readonly Chosen[],
  random: Random,
  year: { readonly fiscalYear: FiscalYear; readonly complete: boolean },
): SampleFile {
  const opening = year.fiscalYear - BUDDHIST_OFFSET - 1;
  const agendaWeek = [1, 2, 3, 4, 6, 7].map((day) => `${opening}-12-0${day}`);
  const mouDays = workingDays(`${opening}-12-04`, `${opening}-12-25`);
  const planDays = workingDays(`${opening}-12-14`, `${opening}-12-28`);
  const laterDays = workingDays(`${opening + 1}-01-03`, `${opening + 1}-01-15`);
  const agendas = new Map<AmphoeCode, IsoDate>();

  return sampleSheet(
    path,
    'progress',
    [...PLACE_FIELDS, 'mou_date', 'plan_date', 'agenda_date', 'partners'],
    targets.map(({ place, batch }) => {
      // The amphoe declares once, for all its tambons; two in three on 5 December.
      const agenda =
        agendas.get(place.amphoe.code) ??
        (random.chance(0.66) ? `${opening}-12-05` : random.pick(agendaWeek));
      agendas.set(place.amphoe.code, agenda);
      const mou = random.pick(mouDays);
      const late = batch === 'additional' && year.complete;
      const plans = (late ? laterDays : planDays).filter((day) => day >= mou);
      const plan = random.pick(plans);
      const partners = new Set(['ภาคราชการ', 'ภาคประชาชน']);
      for (const [name, often] of OTHERS) if (random.chance(often)) partners.add(name);
      const known = (often: number) => year.complete || random.chance(often);
      const signed = known(0.62);
      return {
        ...placeCells(place),
        mou_date: signed ? buddhistDay(mou) : '',
        plan_date: known(0.35) ? buddhistDay(plan) : '',
        agenda_date: known(0.84) ? buddhistDay(agenda) : '',
        partners: signed ? ORDER.filter((name) => partners.has(name)).join('; ') : '',
      };
    }),
  );
}
