import type { Story } from '../../domain/story.ts';

/**
 * Up to `most` stories for a reader of this one: of the same tambon, then of the same dimension, partners and
 * province. Deterministic: equal scores keep the given order (newest first).
 */
export function relatedStories(story: Story, all: readonly Story[], most = 3): readonly Story[] {
  return all
    .filter((other) => other.id !== story.id)
    .map((other) => ({ other, score: likeness(story, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ other }) => other);
}

function likeness(a: Story, b: Story): number {
  const tambon = a.tambon && a.tambon.code === b.tambon?.code ? 8 : 0;
  const dimension = a.dimension && a.dimension === b.dimension ? 3 : 0;
  const province = a.province.code === b.province.code ? 2 : 0;
  const region = a.province.region === b.province.region ? 0.5 : 0;
  const shared = a.partners.filter((partner) => b.partners.includes(partner)).length;
  const partners = shared / Math.max(1, a.partners.length, b.partners.length);
  return tambon + dimension + province + (dimension || province ? region + partners : 0);
}
