/** A text field as it was typed. A missing field and a file count as empty: the API says what is wrong with that. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
