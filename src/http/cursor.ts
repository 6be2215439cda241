import { refuseField } from './field-errors';

/** Comes after every id: a first page begins before it. With "or none is given" an index would be of no use to later ones. */
export const LAST_ID = 2_147_483_647;

/**
 * Where a page ended: `<microseconds since 1970>-<id>`, the id alone or `<stage>-<place>-<id>`, built by the statement that made the page.
 * Opaque to those who send it back.
 */
function parts(cursor: string | undefined, pattern: RegExp, count: number): (string | null)[] {
  if (cursor === undefined) return Array<null>(count).fill(null);
  const found = pattern.exec(cursor)?.slice(1);
  const isOurs = found && Number(found.at(-1)) <= LAST_ID;
  return isOurs ? found : refuseField('cursor', 'Use the nextCursor of the page before.');
}

/** Microseconds and id, as parameters of a statement; nulls for the first page. Throws a 400 at `cursor`. */
export const momentAndId = (cursor: string | undefined) => parts(cursor, /^(\d{1,16})-(\d{1,10})$/, 2);

/** The id, as a parameter of a statement; null for the first page. Throws a 400 at `cursor`. */
export const idOnly = (cursor: string | undefined) => parts(cursor, /^(\d{1,10})$/, 1);

/** Stage, place and id of a list that has an order of its own; nulls for the first page. Throws a 400 at `cursor`. */
export const placeInOrder = (cursor: string | undefined) => parts(cursor, /^(\d)-(\d{1,5})-(\d{1,10})$/, 3);
