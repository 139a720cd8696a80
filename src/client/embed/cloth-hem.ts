import { clothClasses } from '../../site/cloth/cloth-classes.ts';
import { make } from '../parts/make.ts';

/** The cloth of an excellent tambon as `ClothHem.astro` has it with `fine`: decoration above a framed card. */
export const clothHem = (code: string): HTMLElement =>
  make('div', { class: 'hem' }, make('i', { class: `cloth-hem best fine ${clothClasses(code)}` }));
