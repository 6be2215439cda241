/**
 * Lets nothing more be typed into a form while it is on its way: what came later would be emptied with what was sent. The focus
 * stays where it is.
 * @returns opens it again
 */
export function lockWords(form: HTMLFormElement): () => void {
  const fields = [...form.querySelectorAll<HTMLInputElement>(':read-write')];
  const lock = (readOnly: boolean) => fields.forEach((field) => (field.readOnly = readOnly));
  lock(true);
  return () => lock(false);
}
