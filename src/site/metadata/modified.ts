import { log } from '../editions/register-log.ts';
import { model } from '../model.ts';
import { modifiedDays } from './modified-days.ts';

/** When the content of a page of this site changed last. */
export const modified = modifiedDays(model, log);
