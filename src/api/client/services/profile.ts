import { isDeepStrictEqual } from 'node:util';
import { documents } from '../../../database/documents';
import { readOn } from '../../../database/scoped';
import { clientWriteOfDocuments } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { clientKey } from '../data/clients';
import { profileRead, storedProfile } from '../data/profile';
import type { Profile, ProfileChange } from '../domain/schemas';

/** What of a change says something else than what is there already. */
function newIn(data: ProfileChange, stored: Partial<Profile>): ProfileChange {
  const isNew = ([field, value]: [string, unknown]) => !isDeepStrictEqual(value, stored[field as keyof ProfileChange]);
  return Object.fromEntries(Object.entries(data).filter(isNew));
}

/** Changes what was sent of the profile, and nothing else; the log names the fields that say something new. */
function change(call: ClientCall<{ data: ProfileChange }>): Promise<Answer> {
  return clientWriteOfDocuments(call, async (sql, me) => {
    const { documentId } = await clientKey(sql, me.clientId);
    const data = newIn(call.body.data, await storedProfile(sql, me.clientId));
    const fields = Object.keys(data);
    if (fields.length > 0) {
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
