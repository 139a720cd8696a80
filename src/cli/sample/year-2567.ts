import type { Place, ProvinceCode, TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { AMENDED, announcementRows } from './announcements.ts';
import { CITATIONS } from './citations.ts';
import { CORRECTIONS } from './corrections.ts';
import { officersDate, workingDays } from './day.ts';
import {
  EXCELLENT_FOR_CERTAIN,
  FIXED_ADDITIONAL,
  NOT_PASSED_FOR_CERTAIN,
  PASSED,
  PASSED_FOR_CERTAIN,
  WITHOUT_EXCELLENT,
} from './pins-2567.ts';
import { getPlace, placeCells, PLACE_FIELDS } from './place-cells.ts';
import { progressSheet } from './progress.ts';
import { Random } from './random.ts';
import { sheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import { storyRows } from './story-rows.ts';
import { STORIES } from './stories/all.ts';
import { chooseTargets } from './target-choice.ts';
import type { Chosen } from './target-choice.ts';
import { targetSheet } from './targets.ts';

/** Share that passes in a province that has not announced: its results lie in the register, unseen. */
const PASS_RATE = 0.86;

/** The complete invented year: every file of the contract but the criteria, which nobody has supplied. */
export function year2567(gazetteer: Gazetteer): { sheets: Sheet[]; targets: Chosen[] } {
  const storyPlaces = STORIES.flatMap((story) => (story.code ? [story.code] : []));
  const certain = new Set<TambonCode>([
    ...PASSED_FOR_CERTAIN,
    ...EXCELLENT_FOR_CERTAIN,
    ...storyPlaces,
  ]);
  const targets = chooseTargets(gazetteer, new Random('2567 targets'), {
    wanted: new Set([...certain, ...NOT_PASSED_FOR_CERTAIN]),
    avoided: new Set(),
    fixedAdditional: FIXED_ADDITIONAL,
    leastAdditional: (code) =>
      Math.max(0, (PASSED.get(code) ?? 0) - gazetteer.amphoesOf(code).length) +
      ([...certain].some((one) => one.startsWith(code)) ? 1 : 0),
  });
  const passed = choosePassed(targets, certain);
  const excellent = chooseExcellent(passed);

  return {
    targets,
    sheets: [
      targetSheet('2567/targets.csv', targets, new Random('2567 notes')),
      progressSheet('2567/progress.csv', targets, new Random('2567 progress'), {
        fiscalYear: 2567,
        complete: true,
      }),
      assessmentSheet(targets, passed),
      sheet(
        '2567/announcements.csv',
        'announcements',
        [
          'kind',
          'level',
          'province',
          'announced_on',
          'title',
          'number',
          'signed_by_position',
          'document',
        ],
        announcementRows(new Random('2567 announcements')),
      ),
      sheet(
        '2567/honours.csv',
        'honours',
        [...PLACE_FIELDS, 'honour', 'citation'],
        excellent.map((place) => ({
          ...placeCells(place),
          honour: 'ดีเลิศ ระดับจังหวัด',
          citation: CITATIONS.get(place.tambon.code) ?? '',
        })),
      ),
      sheet(
        '2567/stories.csv',
        'stories',
        [
          'id',
          'province',
          'amphoe',
          'tambon',
          'title',
          'summary',
          'dimension',
          'partners',
          'background',
          'process',
          'success_factors',
          'results',
          'lessons',
          'owner_office',
          'consent',
          'published_on',
        ],
        storyRows(STORIES, gazetteer),
      ),
      sheet(
        '2567/corrections.csv',
        'corrections',
        ['corrected_on', ...PLACE_FIELDS, 'what', 'reason', 'reference', 'announcement'],
        CORRECTIONS.map((one) => ({
          ...placeCells(getPlace(gazetteer, one.code)),
          corrected_on: officersDate(one.correctedOn),
          what: one.what,
          reason: one.reason,
          reference: one.reference ?? '',
          announcement: one.announcement ? officersDate(one.announcement) : '',
        })),
      ),
    ],
  };
}

/** The tambons that passed, by province: the pinned number of each, those that are certain first. */
function choosePassed(
  targets: readonly Chosen[],
  certain: ReadonlySet<TambonCode>,
): Map<ProvinceCode, Place[]> {
  const random = new Random('2567 passed');
  return new Map(
    PROVINCES.filter((province) => province.inProgramme).map(({ code }) => {
      const places = targets
        .map((target) => target.place)
        .filter((place) => place.province.code === code);
      const open = random.shuffle(
        places.filter(
          (place) =>
            !certain.has(place.tambon.code) && !NOT_PASSED_FOR_CERTAIN.includes(place.tambon.code),
        ),
      );
      const sure = places.filter((place) => certain.has(place.tambon.code));
      const count = PASSED.get(code) ?? Math.round(places.length * PASS_RATE);
      const chosen = new Set([...sure, ...open].slice(0, count));
      if (chosen.size !== count || sure.length > count)
        throw new RangeError(`Province ${code}: ${count} passed do not fit its targets`);
      return [code, places.filter((place) => chosen.has(place))];
    }),
  );
}

function chooseExcellent(passed: ReadonlyMap<ProvinceCode, readonly Place[]>): Place[] {
  const random = new Random('2567 excellent');
  return [...passed].flatMap(([code, places]) => {
    if (!PASSED.has(code) || WITHOUT_EXCELLENT.has(code)) return [];
    const drawn = random.pick(places);
    return [places.find((place) => EXCELLENT_FOR_CERTAIN.includes(place.tambon.code)) ?? drawn];
  });
}

/** Every final assessment, the scores too: they are the department's own and never leave the register. */
function assessmentSheet(
  targets: readonly Chosen[],
  passed: ReadonlyMap<ProvinceCode, readonly Place[]>,
): Sheet {
  const random = new Random('2567 assessments');
  const days = workingDays('2024-06-04', '2024-07-26');
  const orders = new Map(
    [...passed].flatMap(([code, places]) =>
      PASSED.has(code) ? places.map((place, index) => [place.tambon.code, index + 1] as const) : [],
    ),
  );
  const winners = new Set([...passed.values()].flat().map((place) => place.tambon.code));
  return sheet(
    '2567/assessments.csv',
    'assessments',
    ['order', ...PLACE_FIELDS, 'round', 'assessed_on', 'score_total', 'result', 'announcement'],
    targets.map(({ place }) => {
      const isPassed = winners.has(place.tambon.code);
      return {
        ...placeCells(place),
        order: orders.get(place.tambon.code) ?? '',
        round: 'สิ้นปี',
        assessed_on: officersDate(random.pick(days)),
        score_total: isPassed ? random.whole(70, 98) : random.whole(41, 69),
        result: isPassed ? 'ผ่าน' : 'ไม่ผ่าน',
        announcement: isPassed && place.province.code === AMENDED.province ? AMENDED.list : '',
      };
    }),
  );
}
