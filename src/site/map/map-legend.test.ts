import { describe, expect, it } from 'vitest';
import { words } from '../../i18n/locale.ts';
import { mapLegend } from './map-legend.ts';

const { map } = words('en');
const nothing = { announced: 'not yet', excellent: 'none', stories: 'no story' };
const facts = { partial: false, nothing, views: ['announced', 'excellent'] as const };

describe('the legend of the map', () => {
  it('the legend of the map explains the signs that stand on it, and a province without one', () => {
    const counts = { announced: 3, excellent: 2, stories: 0 };
    expect(mapLegend('en', { ...facts, counts })).toEqual([
      { view: 'announced', sign: 'land', label: map.announced },
      { view: 'announced', sign: 'grain', label: map.excellent },
      { view: 'announced', sign: 'blank', label: 'not yet' },
      { view: 'excellent', sign: 'honour', label: map.excellent },
      { view: 'excellent', sign: 'blank', label: 'none' },
    ]);
  });
  it('the legend of the map leaves out what stands nowhere, and the blank where every province has something', () => {
    const counts = { announced: 76, excellent: 0, stories: 0 };
    const lines = mapLegend('en', { ...facts, counts, views: ['announced'] });
    expect(lines.map(({ sign }) => sign)).toEqual(['land']);
  });
});
