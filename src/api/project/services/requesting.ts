import { readOn } from '../../../database/scoped';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { refuseResting } from '../../client/data/clients';
import { currencyFor } from '../data/budget';
import { projectRead } from '../data/reading';
import { insertProject } from '../data/rows';
import { refuseWishOver } from '../data/today';
import type { ProjectRequest } from '../domain/schemas';

/** Takes a client's request for a project. Throws 400 where the client is archived, or the day that is wished for is over. */
function request(call: ClientCall<{ data: ProjectRequest }>): Promise<Answer> {
  const { data } = call.body;
  return clientWrite(call, async (sql, me) => {
    await refuseResting(sql, me.clientId);
    await refuseWishOver(sql, data.wishedDeadline);
    const { documentId } = await insertProject(sql, me.clientId, {
      ...data,
      ...(await currencyFor(sql, data)),
      state: 'proposed',
    });
    await record(sql, [me.clientId], {
      kind: 'project.request',
      actor: me.actor,
      subjectId: documentId,
      details: { title: data.title },
    });
    return { status: 201, body: await readOn(sql, call.session, projectRead, [documentId]) };
  });
}

export default { request };
