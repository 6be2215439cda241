import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';

/** The id of one of the client's projects; undefined when it is not theirs, not there, or put away. */
export async function ownProject(sql: Sql, me: Me, documentId: string): Promise<number | undefined> {
  const [project] = await sql<{ id: number }>(
    `select p.id from projects p join projects_client_lnk l on l.project_id = p.id
     where p.document_id = $2 and l.client_id = $1 and p.archived_at is null`,
    [me.clientId, documentId],
  );
  return project?.id;
}

/** The id of any client's project, for the owner; undefined when it is not there. */
export async function projectByDocumentId(sql: Sql, documentId: string): Promise<number | undefined> {
  const [project] = await sql<{ id: number }>('select id from projects where document_id = $1', [documentId]);
  return project?.id;
}
