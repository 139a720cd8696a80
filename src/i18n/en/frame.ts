import type { Words } from '../locale.ts';

export const frame: Words['frame'] = {
  emblem: 'Emblem of the office in charge of this register',
};
