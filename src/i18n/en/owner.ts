import type { Words } from '../words.ts';

/** English for `i18n/th/owner.ts`, which says where its words stand. */
export const owner: Words['owner'] = {
  keeper: {
    set: 'The owner of this register and its contact details are at the foot of every page. For questions about a tambon, district or province, ask the Provincial Community Development Office of that province.',
    named:
      'The owner of this register is named at the foot of every page. For questions about a tambon, district or province, ask the Provincial Community Development Office of that province.',
    unset:
      'The owner of this register has not been named yet. Ask the Provincial Community Development Office of the province concerned.',
  },
  controller: {
    set: 'The data controller is the owner of this register, as named at the foot of the page.',
    unset:
      'The owner of this register, who will be the data controller, has not been named yet. Until then, ask the Provincial Community Development Office of the province concerned.',
  },
  tell: {
    set: 'tell the owner of this register, whose contact details are at the foot of every page, or the Provincial Community Development Office of the province concerned',
    unset:
      'tell the Provincial Community Development Office of the province concerned (the owner’s contact details have not been set yet)',
  },
  account: {
    set: 'Their contact details are at the foot of this site.',
    unset:
      'If you do not know who that is, ask the Provincial Community Development Office of your province.',
  },
};
