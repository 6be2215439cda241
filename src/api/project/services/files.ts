import { type Sql, transaction } from '../../../database/sql';
import { insertFile, type StoredFile } from '../../../files/data';
import { receivedFile, refuseFull, refuseHeavy, takingFile } from '../../../files/receiving';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import type { UploadedFile } from '../../../http/uploaded-file';
import { type Actor, record } from '../../activity/data/record';
import { type LockedProject, lockAnyProject, lockOwnProject, refuseArchived } from '../data/rows';

async function add(sql: Sql, project: LockedProject, actor: Actor, file: StoredFile): Promise<Answer> {
  const fromType = actor.type === 'owner' ? 'owner' : 'client';
  refuseArchived(project, fromType);
  await refuseFull(sql, 'project', project.id);
  const json = await insertFile(sql, { ...file, fromType, fromName: actor.name }, { projectId: project.id });
  if (project.clientId !== null) {
    await record(sql, [project.clientId], {
      kind: 'project.file',
      actor,
      subjectId: project.documentId,
      details: { title: project.facts.title, name: file.name, bytes: file.content.length },
    });
  }
  return { status: 201, body: `{"data":${json}}` };
}

/** Takes a file of a client for one of their projects. */
function addAsClient(call: ClientCall<undefined, undefined, { documentId: string }>): Promise<Answer> {
  return takingFile(call, (file) =>
    clientWrite(call, async (sql, me) => {
      const project = await lockOwnProject(sql, call.params.documentId, me.clientId);
      await refuseHeavy(sql, 'project', me.clientId, [file]);
      return add(sql, project, me.actor, file);
    }),
  );
}

/** Takes a file of the owner for a project. */
async function addAsOwner(documentId: string, upload: UploadedFile | null, actor: Actor): Promise<Answer> {
  const file = await receivedFile(upload);
  return transaction(async (sql) => add(sql, await lockAnyProject(sql, documentId), actor, file));
}

export default { addAsClient, addAsOwner };
