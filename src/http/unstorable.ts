import { errors } from '@strapi/utils';
import { fieldPath, refuseFields } from './field-errors';

/** No form of ours is deeper; what is, was made to exhaust somebody. */
const DEEPEST = 40;

const UNSTORABLE = 'This holds signs that cannot be stored. Leave them out.';
const TOO_DEEP = 'This holds more in one another than any form does.';

/** What in a value cannot be stored, and where it stands. */
interface Unfit {
  path: string[];
  message: string;
}

/** Whether PostgreSQL can store a text: no NUL and no half of a character. */
const isText = (text: string) => !text.includes('\0') && !/\p{Surrogate}/u.test(text);

/** The first thing in a value that PostgreSQL cannot store, wherever it hides; null where it can store it all. */
function unfitIn(value: unknown, depth = 0): Unfit | null {
  if (typeof value === 'string') return isText(value) ? null : { path: [], message: UNSTORABLE };
  if (typeof value !== 'object' || value === null) return null;
  if (depth === DEEPEST) return { path: [], message: TOO_DEEP };
  for (const [name, part] of Object.entries(value)) {
    if (!isText(name)) return { path: [], message: UNSTORABLE };
    const unfit = unfitIn(part, depth + 1);
    if (unfit) return { ...unfit, path: [name, ...unfit.path] };
  }
  return null;
}

/** Throws a 400 for what no text of a database can hold, at its field where it stands in one. */
export function refuseUnstorable(value: unknown): void {
  const unfit = unfitIn(value);
  if (!unfit) return;
  const path = fieldPath(unfit.path);
  if (path.length === 0) throw new errors.ValidationError(unfit.message);
  refuseFields([
    { path: unfit.message === TOO_DEEP ? path.slice(0, 1) : path, message: unfit.message, name: 'ValidationError' },
  ]);
}
