import { errors } from '@strapi/utils';
import { type Actor, record, recordAside } from '../../api/activity/data/record';
import { claimAddress } from '../../api/client/data/addresses';
import { findClient } from '../../api/client/data/clients';
import { releasePictures } from '../../api/client/data/merging';
import { checkOwnersForm } from '../../api/client/domain/owners-form';
import { type Sql, transaction } from '../../database/sql';
import { forgetOwnersAnswers } from '../../http/idempotency';
import { removePicturesAfterwards } from '../../uploads/pictures';
import { ownerAtWork } from '../caller';
import { savedWithFields } from './edits';
import { type Change, dropUnwritable, isMoved, type Save } from './guard';

const ITS_USERS = 'A login stays with its client: with another one it would read what is not its own.';

/** What stands elsewhere: what a client asked for and said is theirs for good, or another client would read it. */
const NOT_ITS_FORM = ['users', 'projects', 'feedbacks'];

interface Login {
  blocked: boolean;
  clientId: number | null;
}

/** A login, locked until the end of the transaction. */
async function lockLogin(sql: Sql, documentId: string): Promise<Login | undefined> {
  const [login] = await sql<Login>(
    `select coalesce(u.blocked, false) as blocked, l.client_id as "clientId"
     from up_users u left join up_users_client_lnk l on l.user_id = u.id where u.document_id = $1 for update of u`,
    [documentId],
  );
  return login;
}

const changeOf = (before: Login, after: Login | undefined) => {
  if (!after) return 'login.deleted';
  if (after.blocked === before.blocked) return null;
  return after.blocked ? 'login.blocked' : 'login.unblocked';
};

/** A login is made for a client and stays with it. Who is let in, and who no more, stands in the log. */
export async function guardUser({ action, documentId, data }: Change, save: Save): Promise<unknown> {
  const owner = ownerAtWork();
  if (action === 'create' || !owner) return save();
  if (action === 'update' && isMoved(data.client)) throw new errors.ApplicationError(ITS_USERS);
  return transaction(async (sql) => {
    const before = await lockLogin(sql, documentId);
    const saved = await save();
    const kind = before && changeOf(before, await lockLogin(sql, documentId));
    if (kind) await recordAside(sql, { kind, actor: owner, subjectId: documentId, aboutId: before.clientId });
    return saved;
  });
}

/** Of a client who is deleted nothing stays but that it was done, and by whom. */
function deleteClient(documentId: string, save: Save, owner: Actor | null): Promise<unknown> {
  return transaction(async (sql) => {
    const client = await findClient(sql, documentId);
    if (client) await removePicturesAfterwards(await releasePictures(sql, client.id));
    const saved = await save();
    await forgetOwnersAnswers(sql);
    if (owner) await recordAside(sql, { kind: 'client.deleted', actor: owner });
    return saved;
  });
}

/** The owner's words about a client meet the client's own rules, and stand in the log. */
export async function guardClient(change: Change, save: Save): Promise<unknown> {
  const { action, documentId, data } = change;
  const owner = ownerAtWork();
  if (action === 'delete') return deleteClient(documentId, save, owner);
  if (!owner) return save();
  if (isMoved(data.users)) throw new errors.ApplicationError(ITS_USERS);
  checkOwnersForm(data);
  dropUnwritable('api::client.client', data);
  for (const field of NOT_ITS_FORM) Reflect.deleteProperty(data, field);
  return transaction(async (sql) => {
    await claimAddress(sql, documentId, data.email);
    const { saved, fields } = await savedWithFields(sql, 'api::client.client', documentId, save);
    const subjectId = (saved as { documentId: string } | null)?.documentId ?? documentId;
    const [client] = await sql<{ id: number }>('select id from clients where document_id = $1', [subjectId]);
    const kind = action === 'create' ? 'client.entered' : 'profile.changed';
    const isNews = action === 'create' || fields.length > 0;
    const details = fields.length > 0 ? { fields } : {};
    if (client && isNews) await record(sql, [client.id], { kind, actor: owner, subjectId, details });
    return saved;
  });
}
