import type { Sql } from '../../../database/sql';

export interface StoredFile {
  name: string;
  content: Buffer;
}

interface NewFile extends StoredFile {
  projectId: number;
  fromType: 'client' | 'owner';
  fromName: string | null;
}

/** How many files a project has. */
export async function countFiles(sql: Sql, projectId: number): Promise<number> {
  const [row] = await sql<{ count: number }>('select count(*)::int as count from project_files where project_id = $1', [
    projectId,
  ]);
  return row!.count;
}

/** Stores a file. @returns it as the API tells of it: a JSON text */
export async function insertFile(sql: Sql, file: NewFile): Promise<string> {
  const [row] = await sql<{ json: string }>(
    `insert into project_files as f (project_id, name, bytes, content, from_type, from_name)
     values ($1, $2, $3, $4, $5, $6)
     returning project_file_json(f)::text as json`,
    [file.projectId, file.name, file.content.length, file.content, file.fromType, file.fromName],
  );
  return row!.json;
}

/** A file of a project; with `clientId` only of that client's. */
export async function findFile(
  sql: Sql,
  { documentId, fileId }: { documentId: string; fileId: string },
  clientId: number | null,
): Promise<StoredFile | undefined> {
  const [file] = await sql<StoredFile & { [column: string]: unknown }>(
    `select f.name, f.content
     from project_files f join projects p on p.id = f.project_id left join projects_client_lnk l on l.project_id = p.id
     where p.document_id = $1 and f.document_id = $2 and ($3::int is null or l.client_id = $3)`,
    [documentId, fileId, clientId],
  );
  return file;
}
