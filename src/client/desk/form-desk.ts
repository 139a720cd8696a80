import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { formWords } from '../../i18n/form-words.ts';
import { FORM_KINDS } from '../../ingest/contract/form-sheet.ts';
import { makeForm } from '../../site/forms/form-workbook.ts';
import { saveFile } from '../parts/save-file.ts';
import { chosen, fetchRegister, fetchContext, deskLocaleOf, placesOf, say } from './desk-form.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the chosen form from the public data of this site, and lets the browser save it. */
export async function run(form: HTMLFormElement): Promise<void> {
  const locale = deskLocaleOf(form);
  const kind = FORM_KINDS.find((known) => known === chosen(form, 'kind')) ?? 'targets';
  const [context, register] = await Promise.all([fetchContext(form), fetchRegister(form)]);
  const request = {
    kind,
    fiscalYear: Number(chosen(form, 'year')),
    province: findProvinceBySlug(chosen(form, 'province')),
  };
  const { name, bytes, places } = await makeForm(request, register, placesOf(context), locale);
  saveFile(new Blob([bytes as BlobPart], { type: XLSX }), name);
  say(form, formWords(locale).finished(name, places));
}
