import { log } from '../editions/register-log.ts';
import { model } from '../model.ts';
import { modifiedDays } from './modified-days.ts';

/** When what a page of this site shows last moved. */
export const modified = modifiedDays(model, log);
