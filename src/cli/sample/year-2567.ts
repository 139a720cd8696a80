import { compareText } from '../../domain/compare.ts';
import type { Place, ProvinceCode, TambonCode } from '../../domain/place.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { comparePlaces } from '../../gazetteer/gazetteer.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import {
  AMENDED,
  announcementRows,
  HONOURED_ON,
  HONOURS_TITLE,
  LIST_TITLE,
} from './announcements.ts';
import { CITATIONS } from './citations.ts';
import { CORRECTIONS } from './corrections.ts';
import { buddhistDay } from '../../domain/day.ts';
import type { SampleDocument } from './documents.ts';
import {
  ANNOUNCED_ON,
  DOCUMENTS,
  EXCELLENT_FOR_CERTAIN,
  FIXED_ADDITIONAL,
  HONOURS_DOCUMENT,
  NOT_PASSED_FOR_CERTAIN,
  PASSED,
  PASSED_FOR_CERTAIN,
  REALLY_KNOWN,
  WITHOUT_EXCELLENT,
} from './pins-2567.ts';
import { getPlace, placeCells, PLACE_FIELDS } from './place-cells.ts';
import { progressSheet } from './progress.ts';
import { Random } from './random.ts';
import { sampleSheet } from './sheet.ts';
import type { SampleFile } from './sheet.ts';
import { storyRows } from './story-rows.ts';
import { STORIES } from './stories/all.ts';
import { chooseTargets } from './target-choice.ts';
import type { Chosen } from './target-choice.ts';
import { targetSheet } from './targets.ts';

/**
 * Share of targets that pass in a province that has not announced: its results are in the files and must not be
 * shown.
 */
const PASS_RATE = 0.86;

/** The complete invented year: every file of the contract but the criteria, which no office has supplied. */
export function year2567(gazetteer: Gazetteer): {
  sheets: SampleFile[];
  targets: Chosen[];
  documents: SampleDocument[];
} {
  const storyPlaces = STORIES.flatMap((story) => (story.code ? [story.code] : []));
  const certain = new Set<TambonCode>([
    ...PASSED_FOR_CERTAIN,
    ...EXCELLENT_FOR_CERTAIN,
    ...storyPlaces,
  ]);
  const targets = targets2567(gazetteer, certain);
  const passed = choosePassed(targets, certain);
  const excellent = chooseExcellent(passed);

  return {
    targets,
    documents: documentsOf(passed, excellent),
    sheets: [
      targetSheet('2567/targets.csv', targets),
      progressSheet('2567/progress.csv', targets, new Random('2567 progress'), {
        fiscalYear: 2567,
        complete: true,
      }),
      assessmentSheet(passed),
      sampleSheet(
        '2567/announcements.csv',
        'announcements',
        ANNOUNCEMENT_FIELDS,
        announcementRows(new Random('2567 announcements')),
      ),
      honourSheet(excellent),
      sampleSheet('2567/stories.csv', 'stories', STORY_FIELDS, storyRows(STORIES, gazetteer)),
      correctionSheet(gazetteer),
    ],
  };
}

const ANNOUNCEMENT_FIELDS = [
  'kind',
  'level',
  'province',
  'announced_on',
  'title',
  'number',
  'signed_by_position',
  'document',
] as const;

const STORY_FIELDS = [
  'id',
  'tambon_code',
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
] as const;

/** The targets: the fixed ones, and the rest drawn by chance. */
function targets2567(gazetteer: Gazetteer, certain: ReadonlySet<TambonCode>): Chosen[] {
  return chooseTargets(gazetteer, new Random('2567 targets'), {
    wanted: new Set([...certain, ...NOT_PASSED_FOR_CERTAIN]),
    avoided: new Set(),
    excluded: REALLY_KNOWN,
    fixedAdditional: FIXED_ADDITIONAL,
    leastAdditional: (code) =>
      Math.max(0, (PASSED.get(code) ?? 0) - gazetteer.amphoesOf(code).length) +
      ([...certain].some((tambon) => tambon.startsWith(code)) ? 1 : 0),
  });
}

const honourSheet = (excellent: readonly Place[]): SampleFile =>
  sampleSheet(
    '2567/honours.csv',
    'honours',
    [...PLACE_FIELDS, 'honour', 'citation'],
    excellent.map((place) => ({
      ...placeCells(place),
      honour: 'ดีเลิศ ระดับจังหวัด',
      citation: CITATIONS.get(place.tambon.code) ?? '',
    })),
  );

const correctionSheet = (gazetteer: Gazetteer): SampleFile =>
  sampleSheet(
    '2567/corrections.csv',
    'corrections',
    ['corrected_on', ...PLACE_FIELDS, 'what', 'reason', 'reference', 'announcement'],
    CORRECTIONS.map(({ announcement, code, correctedOn, reason, reference = '', what }) => ({
      ...placeCells(getPlace(gazetteer, code)),
      corrected_on: buddhistDay(correctedOn),
      what,
      reason,
      reference,
      announcement: announcement ? buddhistDay(announcement) : '',
    })),
  );

/** The scans that the year's announcements refer to. */
function documentsOf(
  passed: ReadonlyMap<ProvinceCode, readonly Place[]>,
  excellent: readonly Place[],
): SampleDocument[] {
  const lists = [...DOCUMENTS].flatMap(([code, path]): SampleDocument[] => {
    const places = passed.get(code) ?? [];
    const announcedOn = ANNOUNCED_ON.get(code);
    const province = places[0]?.province.th;
    if (!announcedOn || !province) return [];
    const signedBy = `ผู้ว่าราชการจังหวัด${province}`;
    const issuer = `ประกาศจังหวัด${province}`;
    return [{ path, issuer, title: LIST_TITLE, announcedOn, signedBy, places, ofCountry: false }];
  });
  return [
    ...lists,
    {
      path: HONOURS_DOCUMENT,
      issuer: 'ประกาศกรมการพัฒนาชุมชน',
      title: HONOURS_TITLE,
      announcedOn: HONOURED_ON,
      signedBy: 'อธิบดีกรมการพัฒนาชุมชน',
      places: [...excellent].sort(comparePlaces),
      ofCountry: true,
    },
  ];
}

/** The tambons that passed, by province: the fixed number of each, the fixed ones first. */
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

/** The announced lists, in the order of the document. Names that are not public are not in the file. */
function assessmentSheet(passed: ReadonlyMap<ProvinceCode, readonly Place[]>): SampleFile {
  const rows = [...passed].flatMap(([code, places]) =>
    PASSED.has(code) ? places.map((place, index) => ({ place, order: index + 1 })) : [],
  );
  return sampleSheet(
    '2567/assessments.csv',
    'assessments',
    ['order', ...PLACE_FIELDS, 'result', 'announcement'],
    rows
      .sort((a, b) => compareText(a.place.tambon.code, b.place.tambon.code))
      .map(({ place, order }) => ({
        ...placeCells(place),
        order,
        result: 'ผ่าน',
        announcement: place.province.code === AMENDED.province ? AMENDED.list : '',
      })),
  );
}
