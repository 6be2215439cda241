import { readOn, scopedRead } from '../../../database/scoped';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { clientKey } from '../../client/data/clients';

/** The login of the caller. */
export const userRead = scopedRead(
  'user',
  'select coalesce((select user_json(u) from up_users u where u.id = me.user_id), nobody_json(me.client_id))',
);

/** Gives the caller a name of their own: from now on what they do and write bears it. What was stays as it was. */
function rename(call: ClientCall<{ data: { name: string } }>): Promise<Answer> {
  const { name } = call.body.data;
  return clientWrite(call, async (sql, me) => {
    await sql('update up_users set name = $2, updated_at = localtimestamp where id = $1', [me.userId, name]);
    if (name !== me.name) {
      const { documentId } = await clientKey(sql, me.clientId);
      const details = { from: me.name, to: name };
      await record(sql, [me.clientId], { kind: 'user.renamed', actor: me.actor, subjectId: documentId, details });
    }
    return { body: await readOn(sql, call.session, userRead, []) };
  });
}

export default { rename };
