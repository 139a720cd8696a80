import type { Words } from '../words.ts';

export const frame: Words['frame'] = {
  emblem: 'Emblem of the office in charge of this register',
};
