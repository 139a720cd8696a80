import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { formWords } from '../../i18n/form-words.ts';
import { chosenOf, readGiven } from '../check/read-given.ts';
import { make } from '../parts/make.ts';
import { saveFile } from '../parts/save-file.ts';
import { chosen, fetchRegister, fetchContext, deskLocaleOf, say } from './desk-form.ts';
import { problemLine } from './problem-line.ts';
import type { ReportAnswer, ReportQuestion } from './report-given.ts';
import { fetchReportStyle } from './report-style-here.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Makes the monthly report of the chosen files in a worker, and offers its three files. */
export async function run(form: HTMLFormElement): Promise<void> {
  const words = formWords(deskLocaleOf(form)).report;
  const question = await questionOf(form);
  if (question.files.length === 0) {
    say(form, words.nothing);
    return;
  }
  const answer = await askWorker(question);
  const result = form.querySelector('[data-part="result"]');
  if ('refused' in answer) {
    result?.replaceChildren();
    say(form, answer.refused);
  } else if ('problems' in answer) {
    result?.replaceChildren(...answer.problems.map(problemLine));
    say(form, words.wrong(answer.count));
  } else {
    result?.replaceChildren(...answer.files.map((file) => fileLine(file, words)));
    const beside = answer.beside.length > 0 ? ` ${words.beside(answer.beside)}` : '';
    say(form, `${words.finished}${beside}`);
  }
}

async function questionOf(form: HTMLFormElement): Promise<ReportQuestion> {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[data-given]')];
  const record = form.querySelector<HTMLInputElement>('input[name="earlier"]')?.files?.[0];
  const [context, register, style, files] = await Promise.all([
    fetchContext(form),
    fetchRegister(form),
    fetchReportStyle(),
    readGiven(chosenOf(inputs.flatMap((input) => [...(input.files ?? [])])), () => undefined),
  ]);
  const province = findProvinceBySlug(chosen(form, 'province'));
  const asked = {
    year: chosen(form, 'year'),
    month: chosen(form, 'month'),
    ...(province && { province }),
  };
  const earlier = record ? await record.text() : '';
  return { files, context, register, locale: deskLocaleOf(form), asked, style, earlier };
}

function askWorker(question: ReportQuestion): Promise<ReportAnswer> {
  const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<ReportAnswer>((done, fail) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReportAnswer>) => done(data));
    worker.addEventListener('error', () => fail(new Error('worker')));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}

function fileLine(
  [name, content]: readonly [string, string | Uint8Array],
  words: ReturnType<typeof formWords>['report'],
): HTMLElement {
  const ending = name.split('.').at(-1) ?? '';
  const button = make('button', { type: 'button', class: 'btn' }, words.take(name));
  button.addEventListener('click', () =>
    saveFile(new Blob([content as BlobPart], { type: TYPES[ending] ?? '' }), name),
  );
  const note = words.files[ending as keyof typeof words.files] ?? '';
  return make('li', {}, button, ' ', make('span', { class: 'note' }, note));
}
