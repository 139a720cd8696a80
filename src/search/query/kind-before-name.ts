/** `Bo Tru subdistrict, Ranot district`: in English the word for the kind stands behind the name; none of these words is part of one. */
const NOT_A_NAME =
  '(?!(?:to|in|of|at|on|for|from|by|and|with|the|an?|is|are|was|were|which|what|this|that|any|each|every|all|our|my|your|their|strong|best|excellent|outstanding|honou?red|passed|target|new|sub-?district|district|province)\\b)';
const NAMED_KIND = new RegExp(
  `\\b(${NOT_A_NAME}[a-z'-]+(?:\\s${NOT_A_NAME}[a-z'-]+){0,3})\\s(sub-?\\s?district|district|province)\\b`,
  'gi',
);

const THAI_WORDS: Readonly<Record<string, string>> = { province: 'changwat', district: 'amphoe' };

/** In Thai it stands there only alone, behind all of the name: `Hua Hin อำเภอ`. */
const THAI_KIND = /^([^\s].*?)\s+(ตำบล|อำเภอ|จังหวัด)$/;

/** A text in which each word for a kind of place stands before its name, as the place finder reads it: `amphoe Ranot`. */
export function kindBeforeName(text: string): string {
  return text
    .trim()
    .replace(THAI_KIND, '$2$1')
    .replace(
      NAMED_KIND,
      (_, name: string, kind: string) =>
        `${THAI_WORDS[kind.toLowerCase()] ?? 'tambon'} ${name.replace(/\s+/g, '-')}`,
    );
}
