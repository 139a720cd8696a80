import { findProvinceBySlug } from '../../gazetteer/provinces.ts';
import { formWords } from '../../i18n/form-words.ts';
import { describeProblem } from '../../i18n/problems.ts';
import { loadModel } from '../../ingest/load-model.ts';
import { parseProse } from '../../prose/parse-prose.ts';
import type { Problem } from '../../problems/problem.ts';
import type { CheckContext } from '../../site/check/check-context.ts';
import {
  STORY_TEXTS,
  STORY_ROW,
  storyFiles,
  type StoryAnswers,
  type StoryFile,
} from '../../site/forms/story-files.ts';
import { make } from '../parts/make.ts';
import { saveFile, textFile } from '../parts/save-file.ts';
import { chosen, fetchRegister, fetchContext, deskLocaleOf, placesOf, say } from './desk-form.ts';
import { problemLine } from './problem-line.ts';

/** Makes the two files of the written story; where the check finds errors, shows them instead. */
export async function run(form: HTMLFormElement): Promise<void> {
  const [context, register] = await Promise.all([fetchContext(form), fetchRegister(form)]);
  const locale = deskLocaleOf(form);
  const words = formWords(locale).story;
  const gazetteer = placesOf(context);
  const files = storyFiles(answersOf(form), register, gazetteer);
  const problems = problemsOf(files, context, gazetteer);
  const result = form.querySelector('[data-part="result"]');
  result?.replaceChildren(
    ...(problems.length > 0
      ? problems.map((problem) =>
          problemLine({ header: problem.header, ...describeProblem(problem, locale) }),
        )
      : [files.text, files.table].map((file) => fileLine(file, words.take))),
  );
  say(form, problems.length > 0 ? words.wrong(problems.length) : words.good);
}

function answersOf(form: HTMLFormElement): StoryAnswers {
  const asked = [...STORY_ROW, ...STORY_TEXTS].map(
    (field) => [field, chosen(form, field)] as const,
  );
  return {
    fiscalYear: Number(chosen(form, 'year')),
    province: findProvinceBySlug(chosen(form, 'province'))!,
    answers: Object.fromEntries(asked),
  };
}

/** The errors of the two files, as the check of their folder reports them. */
function problemsOf(
  { text, table }: ReturnType<typeof storyFiles>,
  { files }: CheckContext,
  gazetteer: ReturnType<typeof placesOf>,
): readonly Problem[] {
  const known = new Set(files);
  const encoder = new TextEncoder();
  const path = table.path.replace(/^data\//, '');
  const { problems } = loadModel([{ path, bytes: encoder.encode(table.text) }], {
    gazetteer,
    document: () => undefined,
    image: (image) => known.has(image),
    readProse: parseProse,
    stories: [{ file: text.path, bytes: encoder.encode(text.text) }],
  });
  return problems.filter(({ severity }) => severity === 'error');
}

function fileLine({ path, text }: StoryFile, take: (name: string) => string): HTMLElement {
  const name = path.split('/').at(-1) ?? path;
  const button = make('button', { type: 'button', class: 'btn' }, take(name));
  button.addEventListener('click', () =>
    saveFile(textFile(text, name.endsWith('.csv') ? 'text/csv' : 'text/markdown'), name),
  );
  return make('li', {}, button, ' ', make('code', { translate: 'no' }, path));
}
