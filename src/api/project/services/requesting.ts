import { readOn } from '../../../database/scoped';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { projectRead } from '../data/reading';
import { insertRequest } from '../data/rows';
import type { ProjectRequest } from '../domain/schemas';

/** Takes a client's request for a project. */
function request(call: ClientCall<{ data: ProjectRequest }>): Promise<Answer> {
  const { data } = call.body;
  return clientWrite(call, async (sql, me) => {
    const documentId = await insertRequest(sql, me.clientId, data);
    await record(sql, [me.clientId], {
      kind: 'project.request',
      actor: { type: 'client', name: me.name },
      subjectId: documentId,
      details: { title: data.title },
    });
    return { status: 201, body: await readOn(sql, call.session, projectRead, [documentId]) };
  });
}

export default { request };
