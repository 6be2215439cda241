import type { operations } from '$lib/api/schema';
import type { Network } from '$lib/api/types';
import { changedIn } from '$lib/server/changed';
import { formText } from '$lib/server/form-text';

type ProfileChange = operations['put-clients-me']['requestBody']['content']['application/json']['data'];

const ROW = /^socialLinks\.(\d+)\.url$/;

/** The rows somebody filled in; the spare ones stay behind. */
function filledRows(form: FormData): number[] {
  return [...form.keys()]
    .flatMap((name) => ROW.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((row) => formText(form, `socialLinks.${row}.url`).trim() !== '');
}

/** Choices are typed as the contract has them; the API says whether they are any. */
function readProfile(form: FormData): ProfileChange {
  return {
    name: formText(form, 'name'),
    company: formText(form, 'company'),
    size: (formText(form, 'size') || null) as ProfileChange['size'],
    type: (formText(form, 'type') || null) as ProfileChange['type'],
    description: formText(form, 'description'),
    email: formText(form, 'email'),
    phone: formText(form, 'phone'),
    website: formText(form, 'website'),
    socialLinks: filledRows(form).map((row) => ({
      network: formText(form, `socialLinks.${row}.network`) as Network,
      url: formText(form, `socialLinks.${row}.url`),
    })),
    language: formText(form, 'language'),
    timeZone: formText(form, 'timeZone'),
  };
}

/** What was changed in the form, as the API takes it. */
export const readProfileChange = (form: FormData): ProfileChange => changedIn(form, readProfile);

/** The field a sentence of the API is about: it counts the links that were sent, the form counts its rows. */
export function fieldName(form: FormData): (path: string[]) => string {
  const rows = filledRows(form);
  return ([first = '', index, ...rest]) => {
    if (first !== 'socialLinks') return first;
    // About the list as a whole: beside its first row.
    return ['socialLinks', rows[Number(index ?? 0)] ?? 0, rest[0] ?? 'url'].join('.');
  };
}
