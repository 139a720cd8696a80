import type { Status, TambonHistory, TambonYear, Year } from '../../domain/model.ts';
import type { Place, TambonCode } from '../../domain/place.ts';
import type { Story } from '../../domain/story.ts';

/**
 * Every tambon of which something is, or once was, public, by code. A tambon whose name was
 * withdrawn is kept by its correction: its page never dies.
 */
export function tambonHistories(years: readonly Year[]): ReadonlyMap<TambonCode, TambonHistory> {
  const histories = new Map<TambonCode, Draft>();
  const draft = (place: Place): Draft => {
    const { code } = place.tambon;
    const known = histories.get(code);
    if (known) return known;
    const fresh: Draft = { place, years: new Map(), stories: [], corrections: [] };
    histories.set(code, fresh);
    return fresh;
  };
  for (const year of years) {
    const at = (place: Place): Parts => {
      const { years: parts } = draft(place);
      const known = parts.get(year);
      if (known) return known;
      const fresh: Parts = {};
      parts.set(year, fresh);
      return fresh;
    };
    for (const target of year.targets) at(target.place).target = target;
    for (const progress of year.progress) at(progress.place).progress = progress;
    for (const passed of year.passed) at(passed.place).passed = passed;
    for (const honour of year.honours) at(honour.place).honour = honour;
    for (const story of year.stories) {
      const place = placeOf(story);
      if (place) draft(place).stories.push(story);
    }
    for (const correction of year.corrections) {
      at(correction.place);
      draft(correction.place).corrections.push(correction);
    }
  }
  const codes = [...histories.keys()].sort();
  return new Map(codes.map((code) => [code, finish(histories.get(code) as Draft)]));
}

type Parts = { -readonly [K in 'target' | 'progress' | 'passed' | 'honour']?: TambonYear[K] };

interface Draft {
  readonly place: Place;
  readonly years: Map<Year, Parts>;
  readonly stories: Story[];
  readonly corrections: TambonHistory['corrections'][number][];
}

/** The years come in the order they were met: newest first, as in the model. */
function finish({ place, years, stories, corrections }: Draft): TambonHistory {
  return {
    place,
    years: [...years].map(([year, parts]) => ({
      fiscalYear: year.fiscalYear,
      sample: year.sample,
      status: statusOf(parts),
      ...parts,
    })),
    stories,
    corrections,
  };
}

function statusOf(parts: Parts): Status {
  if (parts.honour) return 'excellent';
  if (parts.passed) return 'passed';
  return parts.target ? 'target' : 'none';
}

function placeOf({ province, amphoe, tambon }: Story): Place | undefined {
  return amphoe && tambon ? { province, amphoe, tambon } : undefined;
}
