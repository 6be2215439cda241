import { readOn } from '../../../database/scoped';
import { clientWrite } from '../../../http/client-write';
import { refuseField } from '../../../http/check-request';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { refuseResting } from '../../client/data/clients';
import { ownProject } from '../../project/data/projects';
import { messageRead } from '../data/inbox';
import { refuseFlood, saveMessage } from '../data/writing';
import type { MessageToWrite } from '../domain/schemas';

/** Takes what a client writes to the owner. Throws a 400 at `project` when that is not one of theirs. */
function write(call: ClientCall<{ data: MessageToWrite }>): Promise<Answer> {
  const { project = null, ...words } = call.body.data;
  return clientWrite(call, async (sql, me) => {
    await refuseResting(sql, me.clientId);
    await refuseFlood(sql, me);
    const projectId = project === null ? null : await ownProject(sql, me, project);
    if (projectId === undefined) return refuseField('project', 'Choose one of your projects.');
    const documentId = await saveMessage(sql, me, { ...words, projectId });
    await record(sql, [me.clientId], {
      kind: 'message.sent',
      actor: me.actor,
      subjectId: documentId,
      details: { topic: words.topic, subject: words.subject },
    });
    return { status: 201, body: await readOn(sql, call.session, messageRead, [documentId]) };
  });
}

export default { write };
