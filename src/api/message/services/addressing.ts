import type { Sql } from '../../../database/sql';
import { refuseField } from '../../../http/field-errors';
import { projectByDocumentId } from '../../project/data/projects';
import { clientIds, type Recipients } from '../data/deliveries';
import type { DraftRow } from '../data/drafts';
import type { DraftToKeep } from '../domain/letters';

/** Whom the owner means. Throws a 400 at `clients` when one of them does not exist. */
export async function recipientsOf(sql: Sql, clients: DraftToKeep['clients']): Promise<Recipients> {
  if (typeof clients === 'string') return clients;
  const wanted = [...new Set(clients)];
  const found = await clientIds(sql, wanted);
  return found.length === wanted.length ? found : refuseField('clients', 'One of these clients does not exist.');
}

/** Columns and relations of a message that the owner writes. Throws a 400 at `clients` or `project` as above. */
export async function rowOf(sql: Sql, { clients, project, ...words }: DraftToKeep): Promise<DraftRow> {
  const recipients = await recipientsOf(sql, clients);
  const projectId = project == null ? null : await projectByDocumentId(sql, project);
  if (projectId === undefined) return refuseField('project', 'This project does not exist.');
  return {
    ...words,
    project: projectId,
    toEveryone: recipients === 'all',
    toRunning: recipients === 'running',
    clients: typeof recipients === 'string' ? [] : recipients,
  };
}
