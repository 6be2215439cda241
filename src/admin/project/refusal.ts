import { type Action, type FieldName, FORMS } from './project';

/** Why the server refused a step: at its fields, and in a sentence where no field bears it. */
export interface Refusal {
  fields: Partial<Record<FieldName, string>>;
  sentence: string | null;
}

interface ApiError {
  details?: { errors?: { path: string[]; message: string }[] };
}

/** Places what the server said. `sentence` says it all in one where it belongs to no field of the action. */
export function refusalOf(action: Action, error: object, sentence: string): Refusal {
  const found = (error as ApiError).details?.errors ?? [];
  const known = found.filter(({ path }) => FORMS[action].fields.includes(path[0] as FieldName));
  return {
    fields: Object.fromEntries(known.map(({ path, message }) => [path[0], message])),
    sentence: known.length > 0 ? null : sentence,
  };
}
