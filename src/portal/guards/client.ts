import { errors } from '@strapi/utils';
import { record } from '../../api/activity/data/record';
import { claimAddress } from '../../api/client/data/addresses';
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

/** The owner's words about a client meet the client's own rules, and stand in the log. */
export async function guardClient({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  const owner = ownerAtWork();
  if (action === 'delete' || !owner) return save();
  if (action === 'update' && isMoved(data.users)) throw new errors.ApplicationError(ITS_USERS);
  checkOwnersForm(data);
  Reflect.deleteProperty(data, 'archivedAt');
  return transaction(async (sql) => {
    await claimAddress(sql, documentId, data.email);
    const saved = (await save()) as { documentId: string } | null;
    const subjectId = saved?.documentId ?? documentId;
    const [client] = await sql<{ id: number }>('select id from clients where document_id = $1', [subjectId]);
    const kind = action === 'create' ? 'client.entered' : 'profile.changed';
    if (client) await record(sql, [client.id], { kind, actor: owner, subjectId });
    return saved;
  });
}
