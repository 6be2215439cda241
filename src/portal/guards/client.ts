import { errors } from '@strapi/utils';
import { record } from '../../api/activity/data/record';
import { checkOwnersForm } from '../../api/client/domain/owners-form';
import { transaction } from '../../database/sql';
import { ownerAtWork } from '../caller';
import { type Change, isMoved, type Save } from './guard';

const ITS_USERS = 'A login stays with its client: with another one it would read what is not its own.';

/** A login is made for a client and stays with it. */
export function guardUser({ action, data }: Change, save: Save): Promise<unknown> {
  if (action === 'update' && ownerAtWork() && isMoved(data.client)) throw new errors.ApplicationError(ITS_USERS);
  return save();
}

/** The owner's changes to a profile meet the client's own rules, and stand in the log. */
export async function guardClient({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  const owner = ownerAtWork();
  if (action === 'delete' || !owner) return save();
  if (action === 'update' && isMoved(data.users)) throw new errors.ApplicationError(ITS_USERS);
  checkOwnersForm(data);
  if (action === 'create') return save();
  return transaction(async (sql) => {
    const saved = await save();
    const [client] = await sql<{ id: number }>('select id from clients where document_id = $1', [documentId]);
    if (client) await record(sql, [client.id], { kind: 'profile.changed', actor: owner, subjectId: documentId });
    return saved;
  });
}
