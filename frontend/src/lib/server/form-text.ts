/**
 * A text field as it was typed: its lines end as they did there, not as a browser sends them. A missing field and a file count as
 * empty: the API says what is wrong with that.
 */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
}

/** The key that a form's page gave it: however often the form is sent, the API does it once. */
export const attemptOf = (form: FormData): string => formText(form, 'idempotencyKey') || crypto.randomUUID();

/** The same as the header that the API reads. */
export const idempotencyKeyOf = (form: FormData): { 'Idempotency-Key': string } => ({
  'Idempotency-Key': attemptOf(form),
});
