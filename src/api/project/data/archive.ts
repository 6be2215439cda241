import type { Sql } from '../../../database/sql';

const OF_CLIENT = 'select project_id from projects_client_lnk where client_id = $1';

/** Locks every project of a client, in one order. */
export async function lockProjectsOf(sql: Sql, clientDocumentId: string): Promise<void> {
  await sql(
    `select p.id from projects p
       join projects_client_lnk l on l.project_id = p.id join clients c on c.id = l.client_id
     where c.document_id = $1 order by p.id for update of p`,
    [clientDocumentId],
  );
}

/** Puts away what is not put away yet, all at the moment of the transaction: that tells which went with the client. */
export async function archiveProjectsOf(sql: Sql, clientId: number): Promise<void> {
  await sql(`update projects set archived_at = localtimestamp where archived_at is null and id in (${OF_CLIENT})`, [
    clientId,
  ]);
}

/** Brings back the projects that were put away with their client, not those that were before. */
export async function restoreProjectsOf(sql: Sql, clientId: number): Promise<void> {
  await sql(
    `update projects set archived_at = null
     where id in (${OF_CLIENT}) and archived_at = (select archived_at from clients where id = $1)`,
    [clientId],
  );
}

/** Puts one project away, or brings it back. */
export async function stampArchived(sql: Sql, id: number, archived: boolean): Promise<void> {
  await sql(
    `update projects set archived_at = case when $2 then localtimestamp end, updated_at = localtimestamp where id = $1`,
    [id, archived],
  );
}
