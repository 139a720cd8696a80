import { SAMPLE_MARK, saysSample } from '../../domain/sample.ts';
import { hasFlag } from '../files/programme.ts';
import type { Records, YearRecords } from '../files/records.ts';

/** Whether a table says that its rows are invented: in a title row, or plainly anywhere else in its file. */
export function isSampleFile(text: string, titles: readonly string[]): boolean {
  return text.includes(SAMPLE_MARK) || titles.some(saysSample);
}

/** Whether a document or a picture lies among those of the samples. */
export const isSamplePath = (path: string): boolean =>
  /^\/?(?:public\/)?(?:documents|images)\/sample\//i.test(path);

const FRONT_MATTER = /^\uFEFF?---\r?\n([^]*?)\r?\n---/;

/** Whether a long story, or the table it is told with, says that it is invented. */
export function isSampleStory({ text }: { readonly text: string }): boolean {
  const front = FRONT_MATTER.exec(text)?.[1] ?? '';
  const flag = /^[ \t]*sample[ \t]*:[ \t]*["']?(.*?)["']?[ \t]*$/im.exec(front)?.[1];
  const raised = flag !== undefined && !/^(?:false|no|ไม่|ไม่ใช่)$/i.test(flag);
  return raised || saysSample(text);
}

/**
 * A year is a sample when anything of it is: a file, a row of programme.csv, a document, a picture, a long
 * story. The flag `sample` of programme.csv can only add to that.
 */
export function isSampleYear(year: YearRecords, records: Records): boolean {
  return (
    year.sample ||
    hasFlag(records.facts, year.fiscalYear, 'sample') ||
    records.facts.some(({ value }) => value.fiscalYear === year.fiscalYear && value.sample) ||
    year.announcements.some(({ value: { document } }) =>
      document?.kind === 'file' ? isSamplePath(document.path) : false,
    ) ||
    year.stories.some(
      ({ value: { id, image } }) =>
        records.sampleStories.has(id) || (image !== undefined && isSamplePath(image.path)),
    )
  );
}
