import { SHOWN } from '$lib/forms/shown';

/** A form's fields as they were shown, as a form of its own. */
export function asShown(form: FormData): FormData {
  const shown = new FormData();
  for (const [name, value] of form) if (name.startsWith(SHOWN)) shown.append(name.slice(SHOWN.length), value);
  return shown;
}

/**
 * What somebody changed in a form that began with what was saved. What they left as they saw it stays behind: it may have been
 * changed elsewhere since. A field that does not say what it was shown with counts as changed, one that is not there does not.
 */
export function changedIn<Fields extends object>(form: FormData, read: (form: FormData) => Fields): Partial<Fields> {
  const shown = new Map<string, unknown>(Object.entries(read(asShown(form))));
  const isChanged = ([name, value]: [string, unknown]) =>
    (form.has(name) && !form.has(SHOWN + name)) || JSON.stringify(value) !== JSON.stringify(shown.get(name));
  return Object.fromEntries(Object.entries(read(form)).filter(isChanged)) as Partial<Fields>;
}
