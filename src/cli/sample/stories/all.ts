import { ENTERPRISE } from './enterprise.ts';
import { GARDENS } from './gardens.ts';
import { PEOPLE } from './people.ts';
import { SAVINGS } from './savings.ts';
import { SEA_AND_TRAVEL } from './sea-and-travel.ts';
import type { SampleStory } from './story.ts';
import { WASTE } from './waste.ts';
import { WATER_AND_FOREST } from './water-and-forest.ts';

/** All invented stories of the demonstration. */
export const STORIES: readonly SampleStory[] = [
  ...WATER_AND_FOREST,
  ...WASTE,
  ...GARDENS,
  ...SAVINGS,
  ...ENTERPRISE,
  ...SEA_AND_TRAVEL,
  ...PEOPLE,
];
