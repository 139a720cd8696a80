import type { ProvinceCode } from './place.ts';

/**
 * Code and Wikidata's id of each province (not of its city). The ids are those of Natural Earth's admin 1; all 77
 * equal what Wikidata's own property P300 (ISO 3166-2) answered and what the list of
 * `dr5hn/countries-states-cities-database` has (2026-11-29). Not in the list of provinces, because every search in a
 * browser fetches that list.
 */
const IDS = `
  10:Q1861 11:Q271529 12:Q242932 13:Q459748 14:Q476222 15:Q243795 16:Q336122
  17:Q334836 18:Q459759 19:Q337627 20:Q207068 21:Q335221 22:Q327730 23:Q241884
  24:Q334906 25:Q321324 26:Q466212 27:Q381889 30:Q271737 31:Q327510 32:Q380757
  33:Q380761 34:Q629024 35:Q506598 36:Q275377 37:Q243791 38:Q1001862 39:Q261241
  40:Q327533 41:Q380752 42:Q275388 43:Q327737 44:Q468554 45:Q625463 46:Q382144
  47:Q382125 48:Q468547 49:Q335119 50:Q233588 51:Q240540 52:Q240495 53:Q273794
  54:Q244652 55:Q244698 56:Q244618 57:Q236419 58:Q269270 60:Q239844 61:Q244649
  62:Q273807 63:Q275758 64:Q380764 65:Q275781 66:Q237874 67:Q240520 70:Q335492
  71:Q275740 72:Q272247 73:Q334841 74:Q334686 75:Q459742 76:Q244699 77:Q244628
  80:Q244691 81:Q236769 82:Q273306 83:Q182565 84:Q240463 85:Q236802 86:Q244695
  90:Q235574 91:Q236263 92:Q243805 93:Q243808 94:Q236781 95:Q242977 96:Q271442`;

const idOf: ReadonlyMap<string, string> = new Map(
  IDS.trim()
    .split(/\s+/)
    .map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]),
);

/** `Q240463`. @throws for a code without a province */
export function wikidataOf({ code }: { readonly code: ProvinceCode }): string {
  const id = idOf.get(code);
  if (id === undefined) throw new Error(`No province has the code ${code}`);
  return id;
}
