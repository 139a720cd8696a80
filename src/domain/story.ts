import type { Dimension } from './assessment.ts';
import type { FiscalYear, IsoDate } from './fiscal-year.ts';
import type { Amphoe, Province, Tambon } from './place.ts';
import type { Partner } from './progress.ts';

/** A knowledge-management story (องค์ความรู้, step 3.5) with consent to publish. Text is plain, paragraphs split by line breaks. */
export interface Story {
  /** Unique over all years: the slug of its permanent address, `[a-z0-9-]`. */
  readonly id: string;
  readonly fiscalYear: FiscalYear;
  readonly province: Province;
  /** Absent for a story of a whole province (then `tambon` is absent too). */
  readonly amphoe?: Amphoe;
  readonly tambon?: Tambon;
  readonly title: string;
  readonly summary: string;
  readonly dimension?: Dimension;
  readonly partners: readonly Partner[];
  readonly background?: string;
  readonly process?: string;
  readonly successFactors?: string;
  readonly results?: string;
  readonly lessons?: string;
  readonly ownerOffice: string;
  readonly image?: { readonly path: string; readonly alt: string; readonly credit: string };
  readonly publishedOn?: IsoDate;
}
