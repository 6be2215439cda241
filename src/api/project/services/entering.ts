import { type Sql, transaction } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import type { Answer } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { findClient, type LockedClient } from '../../client/data/clients';
import { insertProject, joinQueue } from '../data/rows';
import { factsEntered } from '../domain/entered';
import type { ProjectToEnter } from '../domain/schemas';
import { asOwnersSee } from './acting';

async function clientNamed(sql: Sql, documentId: string): Promise<LockedClient> {
  const client = await findClient(sql, documentId);
  if (!client) return refuseField('client', 'This client does not exist.');
  if (client.archived) refuseField('client', `${client.name} is archived. Bring them back first.`);
  return client;
}

/**
 * Writes a project down as it stands: in any state, with its past. One that is `silent` happened before the portal:
 * its line in the log says so, nobody is notified and nothing shows as new. Throws a 400 at its field.
 */
function enter(project: ProjectToEnter, actor: Actor): Promise<Answer> {
  const { client: clientId, requestedAt, title, state, silent } = project;
  return transaction(async (sql) => {
    const client = await clientNamed(sql, clientId);
    const { id, documentId } = await insertProject(sql, client.id, factsEntered(project), requestedAt);
    if (state === 'planned') await joinQueue(sql, id);
    await record(sql, [client.id], {
      kind: 'project.request',
      actor,
      subjectId: documentId,
      details: { title, state, ...(silent && { silent }) },
    });
    return { ...(await asOwnersSee(sql, documentId)), status: 201 };
  });
}

export default { enter };
