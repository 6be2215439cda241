import { errors } from '@strapi/utils';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { refuseField } from '../../../http/check-request';
import type { Answer } from '../../../http/controller';
import { ownersQueue, queueOrder } from '../data/reading';
import { writeRanks } from '../data/rows';
import type { QueueOrder } from '../domain/schemas';

const REORDERED = 'The queue has changed meanwhile. Look at it again and put it in order from there.';

async function asItStands(sql: Sql): Promise<Answer> {
  const [row] = await sql<{ answer: string }>(ownersQueue);
  return { body: row!.answer };
}

/** The order as it stands, with the planned projects locked, by their ids like everybody locks them. */
async function lockedOrder(sql: Sql): Promise<string[]> {
  await sql(`select id from projects where state = 'planned' and archived_at is null order by id for update`);
  return (await sql<{ documentId: string }>(queueOrder)).map(({ documentId }) => documentId);
}

const isSame = (one: string[], other: string[]) =>
  one.length === other.length && one.every((documentId, place) => documentId === other[place]);

/**
 * Puts the planned projects into the owner's order. Throws a 400 when one of them is not planned (any more), or when
 * what was seen is not the order any more.
 */
function reorder({ projects, seen }: QueueOrder): Promise<Answer> {
  return transaction(async (sql) => {
    const order = await lockedOrder(sql);
    if (seen && !isSame(seen, order)) throw new errors.ValidationError(REORDERED);
    const wanted = [...new Set(projects)];
    if (wanted.some((id) => !order.includes(id))) refuseField('projects', 'One of these projects is not planned.');
    await writeRanks(sql, [...new Set([...wanted, ...order])]);
    return asItStands(sql);
  });
}

/** The planned projects in their order. */
const show = (): Promise<Answer> => withConnection(asItStands);

export default { reorder, show };
