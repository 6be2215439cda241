import { errors } from '@strapi/utils';
import { type Sql, transaction } from '../../../database/sql';
import type { Answer } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { clientKey } from '../../client/data/clients';
import { stampArchived } from '../data/archive';
import { type LockedProject, lockAnyProject } from '../data/rows';
import { asOwnersSee } from './acting';

async function change(sql: Sql, project: LockedProject, archived: boolean, actor: Actor): Promise<void> {
  const { id, documentId, clientId, facts } = project;
  await stampArchived(sql, id, archived);
  if (clientId === null) return;
  await record(sql, [clientId], {
    kind: archived ? 'project.archived' : 'project.restored',
    actor,
    subjectId: documentId,
    details: { title: facts.title },
  });
}

/** Puts a project away: out of lists, counts and the queue, there to be read. Once more is no change. */
function archive(documentId: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const project = await lockAnyProject(sql, documentId);
    if (!project.archived) await change(sql, project, true, actor);
    return asOwnersSee(sql, documentId);
  });
}

/** Brings a project back as it stood. Once more is no change. Throws 400 while its client is archived. */
function restore(documentId: string, actor: Actor): Promise<Answer> {
  return transaction(async (sql) => {
    const project = await lockAnyProject(sql, documentId);
    const client = project.clientId === null ? null : await clientKey(sql, project.clientId);
    if (client?.archived) throw new errors.ValidationError(`${client.name} is archived. Bring the client back first.`);
    if (project.archived) await change(sql, project, false, actor);
    return asOwnersSee(sql, documentId);
  });
}

export default { archive, restore };
