/** What a form shows after the API refused it. Keys are the names of its fields. */
export interface FormFailure {
  /** About the form as a whole. */
  message: string | null;
  errors: Record<string, string>;
  /** Everything that was typed, except passwords. */
  values: Record<string, string>;
}

/** A refusal without what it said of some fields. */
export function withoutErrors(failure: FormFailure, names: string[]): FormFailure {
  const errors = Object.entries(failure.errors).filter(([name]) => !names.includes(name));
  return { ...failure, errors: Object.fromEntries(errors) };
}
