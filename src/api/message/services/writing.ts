import { readOn } from '../../../database/scoped';
import { insertFile } from '../../../files/data';
import { refuseHeavy, takingFiles } from '../../../files/receiving';
import { clientWrite } from '../../../http/client-write';
import { refuseField } from '../../../http/field-errors';
import type { Answer, ClientCall } from '../../../http/controller';
import { refuseFlood } from '../../activity/data/flood';
import { record } from '../../activity/data/record';
import { refuseResting } from '../../client/data/clients';
import { ownProject } from '../../project/data/projects';
import { messageRead } from '../data/inbox';
import { saveMessage } from '../data/writing';
import type { MessageToWrite } from '../domain/schemas';

/** Takes what a client writes to the owner, with its files or not at all. Throws a 400 at `project` when that is not one of theirs. */
function write(call: ClientCall<{ data: MessageToWrite }>): Promise<Answer> {
  const { project = null, ...words } = call.body.data;
  return takingFiles(call, (files) =>
    clientWrite(call, async (sql, me) => {
      await refuseResting(sql, me.clientId);
      refuseFlood(me.lately, 'words');
      const projectId = project === null ? null : await ownProject(sql, me, project);
      if (projectId === undefined) return refuseField('project', 'Choose one of your projects.');
      await refuseHeavy(sql, 'thread', me.clientId, files);
      const { id: messageId, documentId } = await saveMessage(sql, me, { ...words, projectId });
      for (const file of files)
        await insertFile(sql, { ...file, fromType: 'client', fromName: me.name }, { messageId });
      const names = files.map(({ name }) => name);
      await record(sql, [me.clientId], {
        kind: 'message.sent',
        actor: me.actor,
        subjectId: documentId,
        details: { topic: words.topic, subject: words.subject, ...(names.length > 0 && { files: names }) },
      });
      return { status: 201, body: await readOn(sql, call.session, messageRead, [documentId]) };
    }),
  );
}

export default { write };
