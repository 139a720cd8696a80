import type { storyParts as words } from '../th/story-parts.ts';

export const storyParts: typeof words = {
  ofDimension: (name) => `Stories of the dimension “${name}”`,
  ofDimensionLede: (name) =>
    `What Strong Tambons under the Philosophy of the Sufficiency Economy did in the dimension “${name}”, one of the programme’s three.`,
  withPartner: (name) => `Stories by partner: ${name}`,
  withPartnerLede: (name) =>
    `What Strong Tambons under the Philosophy of the Sufficiency Economy did together with one of their seven partners: ${name}.`,
  contents: 'In this story',
  fact: { asOf: (year) => `Figures for ${year}`, source: (source) => `Source: ${source}` },
  before: 'Before',
  after: 'After',
  partners: 'Partners taking part',
  tableSource: (source) => `Source of the figures: ${source}`,
  unit: (unit) => `Unit: ${unit}`,
};
