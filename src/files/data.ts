import type { Sql } from '../database/sql';

export interface StoredFile {
  name: string;
  content: Buffer;
}

/** Where a file stands. */
type Holder = { projectId: number } | { replyId: number } | { deliveryId: number };

interface Sender {
  fromType: 'client' | 'owner';
  fromName: string | null;
}

/** A project, or the thread of a message: whose files are counted together and asked for by its documentId. */
export type Place = 'project' | 'thread';

/** The files `f` of a place with the id `place_id`; `h` bears its documentId and `l` says whose client's it is. */
const FILES: Record<Place, { text: string; placeId: string }> = {
  project: {
    text: `sent_files f join projects h on h.id = f.project_id left join projects_client_lnk l on l.project_id = h.id`,
    placeId: 'f.project_id',
  },
  thread: {
    text: `(
        select s.*, r.delivery_id as thread_id from sent_files s join replies r on r.id = s.reply_id
        union all
        select s.*, s.delivery_id from sent_files s where s.delivery_id is not null
      ) f join deliveries l on l.id = f.thread_id join messages h on h.id = l.message_id`,
    placeId: 'f.thread_id',
  },
};

/** How many files stand at a project (by its id) or in a thread (by its delivery's). */
export async function countFiles(sql: Sql, place: Place, id: number): Promise<number> {
  const { text, placeId } = FILES[place];
  const [row] = await sql<{ count: number }>(`select count(*)::int as count from ${text} where ${placeId} = $1`, [id]);
  return row!.count;
}

/** How many bytes a client's side has sent, to all its projects and threads. */
export async function bytesFrom(sql: Sql, clientId: number): Promise<number> {
  const [row] = await sql<{ bytes: number }>(
    `select coalesce(sum(f.bytes), 0)::float8 as bytes from (
       select f.bytes from projects_client_lnk l join sent_files f on f.project_id = l.project_id
       where l.client_id = $1 and f.from_type = 'client'
       union all
       select f.bytes from deliveries d join replies r on r.delivery_id = d.id join sent_files f on f.reply_id = r.id
       where d.client_id = $1 and f.from_type = 'client'
       union all
       select f.bytes from deliveries d join sent_files f on f.delivery_id = d.id
       where d.client_id = $1 and f.from_type = 'client') f`,
    [clientId],
  );
  return row!.bytes;
}

/** Stores a file. @returns it as the API tells of it: a JSON text */
export async function insertFile(sql: Sql, file: StoredFile & Sender, holder: Holder): Promise<string> {
  const {
    projectId = null,
    replyId = null,
    deliveryId = null,
  } = holder as { projectId?: number; replyId?: number; deliveryId?: number };
  const [row] = await sql<{ json: string }>(
    `insert into sent_files as f (project_id, reply_id, delivery_id, name, bytes, content, from_type, from_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     returning sent_file_json(f)::text as json`,
    [projectId, replyId, deliveryId, file.name, file.content.length, file.content, file.fromType, file.fromName],
  );
  return row!.json;
}

/** Which file is meant: `documentId` is its project's or its message's. */
export interface WhichFile {
  documentId: string;
  fileId: string;
}

/** A file of a place; with `clientId` only of that client's. */
export async function findFile(
  sql: Sql,
  place: Place,
  { documentId, fileId }: WhichFile,
  clientId: number | null,
): Promise<StoredFile | undefined> {
  const [file] = await sql<StoredFile & { [column: string]: unknown }>(
    `select f.name, f.content from ${FILES[place].text}
     where h.document_id = $1 and f.document_id = $2 and ($3::int is null or l.client_id = $3)`,
    [documentId, fileId, clientId],
  );
  return file;
}
