import type { Words } from '../locale.ts';

export const site: Words['site'] = {
  name: 'Register of Strong Tambons',
  programme: 'Strong Tambon under the Philosophy of the Sufficiency Economy',
  department: 'Community Development Department',
  sample: 'Sample data for demonstration',
  sampleNote: 'not a real announcement',
  skip: 'Skip to content',
  menu: 'Menu',
};
