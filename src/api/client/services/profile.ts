import { documents } from '../../../database/documents';
import { readOn } from '../../../database/scoped';
import { clientWriteOfDocuments } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { clientKey } from '../data/clients';
import { profileRead } from '../data/profile';
import type { ProfileChange } from '../domain/schemas';

/** Changes what was sent of the profile, and nothing else; the log names the fields. */
function change(call: ClientCall<{ data: ProfileChange }>): Promise<Answer> {
  const { data } = call.body;
  return clientWriteOfDocuments(call, async (sql, me) => {
    const fields = Object.keys(data);
    if (fields.length > 0) {
      const { documentId } = await clientKey(sql, me.clientId);
      await documents('api::client.client').update({ documentId, data });
      await record(sql, [me.clientId], {
        kind: 'profile.changed',
        actor: me.actor,
        subjectId: documentId,
        details: { fields },
      });
    }
    return { body: await readOn(sql, call.session, profileRead, []) };
  });
}

export default { change };
