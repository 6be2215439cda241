/** Why the server refused what a form says: at its fields, and in a sentence where no field bears it. */
export interface Refusal<Name extends string = string> {
  fields: Partial<Record<Name, string>>;
  sentence: string | null;
}

export const NOTHING_REFUSED: Refusal<never> = { fields: {}, sentence: null };

interface ApiError {
  details?: { errors?: { path: string[]; message: string }[] };
}

/** Places what the server said. `sentence` says it all in one where it belongs to no field of the form. */
export function refusalOf<Name extends string>(names: readonly Name[], error: object, sentence: string): Refusal<Name> {
  const found = (error as ApiError).details?.errors ?? [];
  const known = found.filter(({ path }) => names.includes(path[0] as Name));
  return {
    fields: Object.fromEntries(known.map(({ path, message }) => [path[0], message])) as Refusal<Name>['fields'],
    sentence: known.length > 0 ? null : sentence,
  };
}
