import { type Sql, transaction, withConnection } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { voidInvitations } from '../../account/data/invitations';
import { type Actor, record } from '../../activity/data/record';
import { announceMissed } from '../../product/services/announcing';
import { archiveProjectsOf, lockProjectsOf, restoreProjectsOf } from '../../project/data/archive';
import { cardOf } from '../data/card';
import { type LockedClient, lockClient } from '../data/clients';
import { pointerOf } from '../data/merging';

/** Projects before their client, as everywhere; what is asked for meanwhile waits for the client and is refused. */
async function lockAll(sql: Sql, documentId: string): Promise<LockedClient> {
  await lockProjectsOf(sql, documentId);
  return lockClient(sql, documentId);
}

const stamp = (sql: Sql, { id }: LockedClient, archivedAt: 'localtimestamp' | 'null') =>
  sql(`update clients set archived_at = ${archivedAt}, updated_at = localtimestamp where id = $1`, [id]);

/**
 * Puts a client away with its projects: out of lists, counts and the queue. Its people can still sign in and read.
 * Once more is no change. Throws 404 where there is no such client.
 */
function archive(documentId: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const client = await lockAll(sql, documentId);
    if (!client.archived) {
      await archiveProjectsOf(sql, client.id);
      await voidInvitations(sql, client.id);
      await stamp(sql, client, 'localtimestamp');
      await record(sql, [client.id], { kind: 'client.archived', actor, subjectId: documentId });
    }
    return { body: await cardOf(sql, documentId) };
  });
}

/**
 * Brings a client back, with the projects that were put away with it, and tells them what they would have been told meanwhile.
 * Once more is no change.
 */
function restore(documentId: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const client = await lockAll(sql, documentId);
    if (client.archived) {
      await restoreProjectsOf(sql, client.id);
      await stamp(sql, client, 'null');
      await record(sql, [client.id], { kind: 'client.restored', actor, subjectId: documentId });
      await announceMissed(sql, client.id, actor);
    }
    return { body: await cardOf(sql, documentId) };
  });
}

/** A client's card for the owner, or where everything is of one that was merged. Throws 404 where there was none. */
const show = (documentId: string): Promise<Answer> =>
  withConnection(async (sql) => {
    const pointer = await pointerOf(sql, documentId);
    return { body: pointer === undefined ? await cardOf(sql, documentId) : `{"data":${pointer}}` };
  });

export default { archive, restore, show };
