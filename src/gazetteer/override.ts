import { compareText } from '../domain/compare.ts';
import type { Amphoe, AmphoeCode, Tambon, TambonCode } from '../domain/place.ts';
import { clean } from '../thai/normalise.ts';
import { findProvinceByCode } from './provinces.ts';

/** The content of the reference lists; codes show which amphoe and province a tambon belongs to. */
export interface ReferencePlaces {
  readonly amphoes: readonly Amphoe[];
  readonly tambons: readonly Tambon[];
  readonly formerNames?: readonly FormerName[];
}

/** One row of `data/places.csv`: a fact that corrects the reference lists. An absent field keeps their value. */
export interface PlaceOverride {
  readonly tambonCode: TambonCode;
  readonly tambon?: string;
  readonly tambonEn?: string;
  /** Applies to the whole amphoe of the code. */
  readonly amphoe?: string;
  readonly amphoeEn?: string;
  /** The tambon's name before a change, or a misspelling in the lists: it is found, with a note. */
  readonly formerName?: string;
  /** Buddhist-Era year since which the new name is valid, where known. */
  readonly renamedIn?: number;
  /** The code is not in use: the place is removed. */
  readonly removed?: boolean;
}

/** A name that finds a tambon although it is not its present name. */
export interface FormerName {
  readonly code: TambonCode;
  readonly th: string;
  readonly renamedIn?: number;
}

/** The lists with the corrections applied, and the further names that find a tambon. */
export interface CorrectedPlaces extends ReferencePlaces {
  readonly formerNames: readonly FormerName[];
}

/** An override that cannot be applied: its code is unknown, or it adds a place without a name. */
export type OverrideFault = 'bad-code' | 'unnamed';

/** The faults of an override, judged against the lists it corrects. */
export function overrideFault(
  override: PlaceOverride,
  reference: ReferencePlaces,
): OverrideFault | undefined {
  const { tambonCode } = override;
  if (!/^\d{6}$/.test(tambonCode) || !findProvinceByCode(tambonCode.slice(0, 2))) return 'bad-code';
  if (override.removed) return undefined;
  const known = codesOf(reference);
  return (known.has(tambonCode) || override.tambon) &&
    (known.has(tambonCode.slice(0, 4)) || override.amphoe)
    ? undefined
    : 'unnamed';
}

const codes = new WeakMap<ReferencePlaces, ReadonlySet<string>>();
function codesOf(reference: ReferencePlaces): ReadonlySet<string> {
  let known = codes.get(reference);
  if (!known) {
    known = new Set([...reference.amphoes, ...reference.tambons].map((amphoe) => amphoe.code));
    codes.set(reference, known);
  }
  return known;
}

/** The lists with the overrides applied in their order; faulty ones are left out. Sorted by code. */
export function applyOverrides(
  reference: ReferencePlaces,
  overrides: readonly PlaceOverride[],
): CorrectedPlaces {
  const amphoes = new Map<AmphoeCode, Amphoe>(
    reference.amphoes.map((amphoe) => [amphoe.code, amphoe]),
  );
  const tambons = new Map<TambonCode, Tambon>(
    reference.tambons.map((tambon) => [tambon.code, tambon]),
  );
  const formerNames = [...(reference.formerNames ?? [])];
  for (const override of overrides) {
    const code = override.tambonCode;
    const amphoeCode = code.slice(0, 4);
    if (!/^\d{6}$/.test(code) || !findProvinceByCode(code.slice(0, 2))) continue;
    if (override.removed) {
      tambons.delete(code);
      continue;
    }
    const tambon = renamed(code, tambons.get(code), override.tambon, override.tambonEn);
    const amphoe = renamed(amphoeCode, amphoes.get(amphoeCode), override.amphoe, override.amphoeEn);
    if (!tambon || !amphoe) continue;
    tambons.set(code, tambon);
    amphoes.set(amphoeCode, amphoe);
    if (override.formerName) {
      formerNames.push({ code, th: clean(override.formerName), renamedIn: override.renamedIn });
    }
  }
  const lived = new Set([...tambons.keys()].map((code) => code.slice(0, 4)));
  return {
    amphoes: [...amphoes.values()].filter((amphoe) => lived.has(amphoe.code)).sort(byCode),
    tambons: [...tambons.values()].sort(byCode),
    formerNames: formerNames.sort(byCode),
  };
}

/** Names after an override: a new Thai name drops the old romanised one, and replaces it where no new one is given. */
function renamed<T extends Amphoe | Tambon>(
  code: string,
  known: T | undefined,
  th: string | undefined,
  en: string | undefined,
): Amphoe | undefined {
  const name = th ? clean(th) : known?.th;
  if (!name) return undefined;
  const kept = known?.th === name ? known.en : undefined;
  return { code, th: name, en: (en && clean(en)) || kept || name };
}

function byCode(a: { code: string }, b: { code: string }): number {
  return compareText(a.code, b.code);
}
