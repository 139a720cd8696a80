import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROVINCES } from '../../gazetteer/provinces.ts';
import { type Locale, words } from '../../i18n/locale.ts';
import { FORM_KINDS } from '../../ingest/contract/form-sheet.ts';
import type { StatedByPerson } from '../../ingest/prepare/prepare.ts';
import { loadFolder } from '../../ingest/read-folder.ts';
import { formatTerminal } from '../../reporters/terminal.ts';
import { liveRegister } from '../../site/check/live-register.ts';
import type { FormRequest } from '../../site/forms/form-rows.ts';
import { makeForm } from '../../site/forms/form-workbook.ts';

interface FormOptions {
  /** The value of `--form` as it was typed. */
  readonly form: string;
  readonly stated: StatedByPerson;
  readonly out: string;
  readonly locale: Locale;
}

/**
 * `npm run prepare -- --form KIND --year YEAR`: writes the same forms to fill in as the check page, byte for byte:
 * for the named province, or for each province of the programme. Exit code 0; 1 when the data has errors or a flag
 * is wrong or missing, and nothing is written.
 */
export async function writeForms(options: FormOptions): Promise<number> {
  const { stated, out, locale } = options;
  const say = words(locale).prepare.form;
  const asked = readAsked(options);
  if ('refused' in asked) {
    console.error(asked.refused);
    return 1;
  }
  const loaded = await loadFolder();
  if (loaded.problems.some(({ severity }) => severity === 'error')) {
    console.log(formatTerminal(loaded.problems, locale, { dataDir: loaded.dataDir }));
    return 1;
  }
  const register = await liveRegister(loaded);
  const programme = PROVINCES.filter(({ inProgramme }) => inProgramme);
  const provinces = stated.province ? [stated.province] : programme;
  mkdirSync(out, { recursive: true });
  for (const province of asked.kind === 'honours' ? [undefined] : provinces) {
    const request = { ...asked, province };
    const { name, bytes, places } = await makeForm(request, register, loaded.gazetteer, locale);
    writeFileSync(join(out, name), bytes);
    console.log(say.written(join(out, name), places));
  }
  return 0;
}

/** The requested form, or why it cannot be made. */
function readAsked({
  form,
  stated: { fiscalYear, province },
  locale,
}: FormOptions): Pick<FormRequest, 'kind' | 'fiscalYear'> | { readonly refused: string } {
  const { odd, form: say } = words(locale).prepare;
  const kind = FORM_KINDS.find((known) => known === form.replace(/\.csv$/, ''));
  if (!kind) return { refused: `${odd('--form', form)} ${say.kind(FORM_KINDS)}` };
  if (fiscalYear === undefined) return { refused: say.year };
  if (kind === 'honours' && province) return { refused: say.country };
  return { kind, fiscalYear };
}
