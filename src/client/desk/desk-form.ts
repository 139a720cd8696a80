import { type Gazetteer, makeGazetteer } from '../../gazetteer/gazetteer.ts';
import { loadModel } from '../../ingest/load-model.ts';
import type { CheckContext } from '../../site/check/check-context.ts';
import type { LiveRegister } from '../../site/check/live-register.ts';

/** The value of a field in a form of the desk; '' for a field that the form does not have. */
export const chosen = (form: HTMLFormElement, name: string): string => {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Shows a sentence in the form's status line. */
export function say(form: HTMLFormElement, text: string): void {
  const status = form.querySelector('[role="status"]');
  if (status) status.textContent = text;
}

/** The language of a desk, from the `data-locale` of its form. */
export const deskLocaleOf = (form: HTMLFormElement): 'th' | 'en' =>
  form.dataset['locale'] === 'en' ? 'en' : 'th';

/** One of the site's own files, which the page has fetched already. */
async function fetchOwn<T>(address: string | undefined): Promise<T> {
  const answer = await fetch(address ?? '');
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.json()) as T;
}

/** The context of the check page, for a desk. */
export const fetchContext = (form: HTMLFormElement): Promise<CheckContext> =>
  fetchOwn(form.dataset['context']);

/** The public register of this site, for a desk. */
export const fetchRegister = (form: HTMLFormElement): Promise<LiveRegister> =>
  fetchOwn(form.dataset['register']);

/** The list of places with the project's own corrections applied. */
export function placesOf({ reference, places }: CheckContext): Gazetteer {
  const gazetteer = makeGazetteer(reference);
  if (!places) return gazetteer;
  return loadModel([{ path: 'places.csv', bytes: new TextEncoder().encode(places) }], {
    gazetteer,
    document: () => undefined,
    image: () => false,
    stories: [],
  }).gazetteer;
}
