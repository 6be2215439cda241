import { errors } from '@strapi/utils';
import { alone, type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer } from '../../../http/controller';
import { type Actor, recordAside } from '../../activity/data/record';
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

/** Which project went how far: of those that a move pushed aside, none went further. */
function moveOf(before: string[], after: string[]): { documentId: string; from: number; to: number } | undefined {
  const moves = after.map((documentId, to) => ({ documentId, from: before.indexOf(documentId) + 1, to: to + 1 }));
  const far = (move: { from: number; to: number }) => Math.abs(move.to - move.from);
  return moves.filter((move) => far(move) > 0).sort((one, other) => far(other) - far(one))[0];
}

/** The log tells of the project that was moved; where it stands is none of a client's reading unless the owner shows it. */
async function recordMove(sql: Sql, before: string[], after: string[], actor: Actor): Promise<void> {
  const move = moveOf(before, after);
  if (!move) return;
  const { documentId: subjectId, from, to } = move;
  const [project] = await sql<{ title: string; clientId: number | null }>(
    `select p.title, l.client_id as "clientId" from projects p left join projects_client_lnk l on l.project_id = p.id
     where p.document_id = $1`,
    [subjectId],
  );
  const details = { title: project!.title, changed: { queuePosition: { from, to } } };
  await recordAside(sql, { kind: 'queue.reordered', actor, subjectId, details, aboutId: project!.clientId });
}

/**
 * Puts the planned projects into the owner's order. Throws a 400 when one of them is not planned (any more), or when
 * what was seen is not the order any more.
 */
function reorder({ projects, seen }: QueueOrder, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const order = await lockedOrder(sql);
    if (seen && !isSame(seen, order)) throw new errors.ValidationError(REORDERED);
    const wanted = [...new Set(projects)];
    if (wanted.some((id) => !order.includes(id))) refuseField('projects', 'One of these projects is not planned.');
    const ranked = [...new Set([...wanted, ...order])];
    await writeRanks(sql, ranked);
    await recordMove(sql, order, ranked, actor);
    return asItStands(sql);
  });
}

/** The planned projects in their order. */
const show = (): Promise<Answer> => asItStands(alone);

export default { reorder, show };
