import { compareText } from '../../domain/compare.ts';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { buddhistDay } from '../../domain/day.ts';
import { getPlace } from './place-cells.ts';
import type { SampleRow } from './sheet.ts';
import type { SampleStory } from './stories/story.ts';

/** The rows of stories.csv, oldest first. */
export function storyRows(stories: readonly SampleStory[], gazetteer: Gazetteer): SampleRow[] {
  return stories
    .toSorted((a, b) => compareText(a.publishedOn + a.id, b.publishedOn + b.id))
    .map((story) => {
      const place = story.code ? getPlace(gazetteer, story.code) : undefined;
      const province =
        place?.province.th ?? PROVINCES.find((province) => province.code === story.province)?.th;
      return {
        id: story.id,
        tambon_code: place?.tambon.code,
        province,
        amphoe: place?.amphoe.th,
        tambon: place?.tambon.th,
        title: story.title,
        summary: story.summary,
        dimension: story.dimension,
        partners: story.partners.map((partner) => `ภาค${partner}`).join('; '),
        background: story.background,
        process: story.process,
        success_factors: story.success,
        results: story.results,
        lessons: story.lessons,
        owner_office: place
          ? `สำนักงานพัฒนาชุมชนอำเภอ${place.amphoe.th}`
          : `สำนักงานพัฒนาชุมชนจังหวัด${province}`,
        consent: 'ใช่',
        published_on: buddhistDay(story.publishedOn),
      };
    });
}
