import { clean } from '../thai/normalise.ts';

export type PlaceKind = 'tambon' | 'amphoe' | 'province';

/** An abbreviation needs its dot, so that names which begin with the letter stay whole. */
const PREFIXES: Readonly<Record<PlaceKind, RegExp>> = {
  tambon: /^(?:ตำบล|แขวง|ต ?\.|tambon\b|sub-?district of\b|khwaeng\b)[ :]*/i,
  amphoe:
    /^(?:สพอ(?: ?\.| )|(?:(?:สนง|สำนักงาน)[ .]*)?พช ?\. ?(?:อำเภอ|อ ?\.)|สำนักงานพัฒนาชุมชน ?อำเภอ|กิ่งอำเภอ|อำเภอ|กิ่ง ?อ ?\.|เขต|อ ?\.|(?:king )?amphoe\b|amphur\b|district of\b|khet\b)[ :]*/i,
  province:
    /^(?:สพจ(?: ?\.| )|(?:(?:สนง|สำนักงาน)[ .]*)?พช ?\. ?(?:จังหวัด|จ ?\.)|สำนักงานพัฒนาชุมชน ?จังหวัด|จว ?\.|จังหวัด|จ ?\.|changwat\b|province of\b)[ :]*/i,
};
const ENDINGS: Readonly<Record<PlaceKind, RegExp>> = {
  tambon: / sub-?district$/i,
  amphoe: / district$/i,
  province: / province$/i,
};

/**
 * A place's name without the word for its kind, cleaned: `ต. บ้านนา`, `ตำบลบ้านนา` → `บ้านนา`.
 * Each kind loses only its own word, so the tambon `จ.ป.ร.` and the amphoe `เมืองยาง` stay whole.
 */
export function stripPrefix(kind: PlaceKind, text: string): string {
  const whole = clean(text);
  const bare = whole.replace(PREFIXES[kind], '').replace(ENDINGS[kind], '');
  return bare === '' ? whole : bare;
}
