/** Two-digit province code of the Ministry of Interior, e.g. `84`. A string, because codes are not numbers. */
export type ProvinceCode = string;
/** Four-digit amphoe code; begins with its province's code. */
export type AmphoeCode = string;
/** Six-digit tambon code; begins with its amphoe's code. The only key of a tambon: a third of the names are shared. */
export type TambonCode = string;

/** The four regions by which the Community Development Department lists provinces, in its press order. */
export const REGIONS = ['north', 'northeast', 'central', 'south'] as const;
export type Region = (typeof REGIONS)[number];

/** A name in both languages; `th` without ตำบล, อำเภอ or จังหวัด in front, `en` romanised. */
export interface Name {
  readonly th: string;
  readonly en: string;
}

/** A province of Thailand. */
export interface Province extends Name {
  readonly code: ProvinceCode;
  /** Part of permanent addresses: `surat-thani`. Never changes. */
  readonly slug: string;
  readonly region: Region;
  /** False for Bangkok only: it is not in the programme. */
  readonly inProgramme: boolean;
}

/** An amphoe; in Bangkok a district. */
export interface Amphoe extends Name {
  readonly code: AmphoeCode;
}

/** A tambon; in Bangkok a subdistrict. */
export interface Tambon extends Name {
  readonly code: TambonCode;
}

/** The code of ISO 3166-2, which takes those of the Ministry of Interior: `TH-84`. */
export const isoCodeOf = ({ code }: Pick<Province, 'code'>): string => `TH-${code}`;

/** A tambon with everything that must be printed beside its name to distinguish it from tambons of the same name. */
export interface Place {
  readonly tambon: Tambon;
  readonly amphoe: Amphoe;
  readonly province: Province;
}
