import type { operations } from '$lib/api/schema';
import type { Network } from '$lib/api/types';
import { asShown, changedIn } from '$lib/server/changed';
import { formText } from '$lib/server/form-text';

export type ProfileChange = operations['put-clients-me']['requestBody']['content']['application/json']['data'];

const ROW = /^socialLinks\.(\d+)\.url$/;

/** The rows somebody filled in; the spare ones stay behind. */
function filledRows(form: FormData): number[] {
  return [...form.keys()]
    .flatMap((name) => ROW.exec(name)?.[1] ?? [])
    .map(Number)
    .filter((row) => formText(form, `socialLinks.${row}.url`).trim() !== '');
}

interface Link {
  network: Network;
  url: string;
}

/** A row of the form that is filled in, by its number. */
interface Row extends Link {
  row: number;
}

const linkRows = (form: FormData): Row[] =>
  filledRows(form).map((row) => ({
    row,
    network: formText(form, `socialLinks.${row}.network`) as Network,
    url: formText(form, `socialLinks.${row}.url`),
  }));

const linksOf = (rows: Row[]): Link[] => rows.map(({ network, url }) => ({ network, url }));

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
    socialLinks: linksOf(linkRows(form)),
    language: formText(form, 'language'),
    timeZone: formText(form, 'timeZone'),
  };
}

/** What was changed in the form, as the API takes it. */
export const readProfileChange = (form: FormData): ProfileChange => changedIn(form, readProfile);

export interface LinksToSave {
  socialLinks: Link[];
  /** The rows that the first of them were written into. */
  rows: number[];
}

const has = (links: Link[], { network, url }: Link) =>
  links.some((link) => link.network === network && link.url === url);

/**
 * The links as they are to be saved: what somebody else has put among them or taken away since
 * the form was shown stays so. Theirs come last.
 */
export function linksToSave(form: FormData, saved: Link[]): LinksToSave {
  const shown = linksOf(linkRows(asShown(form)));
  const rows = linkRows(form).filter((link) => !has(shown, link) || has(saved, link));
  const theirs = saved.filter((link) => !has(shown, link) && !has(rows, link));
  return { rows: rows.map(({ row }) => row), socialLinks: [...linksOf(rows), ...theirs] };
}

/** The field a sentence of the API is about: it counts the links that were sent, the form counts its rows. */
export function fieldName(rows: number[] = []): (path: string[]) => string {
  return ([first = '', index, ...rest]) => {
    if (first !== 'socialLinks') return first;
    // About the list as a whole: beside its first row.
    return ['socialLinks', rows[Number(index ?? 0)] ?? 0, rest[0] ?? 'url'].join('.');
  };
}
