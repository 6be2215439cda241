import type { Sql } from '../database/sql';

export interface StoredFile {
  name: string;
  content: Buffer;
}

/** Where a file stands. */
type Holder = { projectId: number } | { replyId: number } | { messageId: number };

interface Sender {
  fromType: 'client' | 'owner';
  fromName: string | null;
}

/**
 * A project, the thread of a message in one client's inbox, or what the owner writes to any number of them: whose files
 * are counted together.
 */
export type Place = 'project' | 'thread' | 'letter';

/** Where files `f` are found: by the id of their place, by whose client's they are, and by the documentId of `h`. */
interface Files {
  text: string;
  placeId: string;
  clientId: string;
}

const FILES: Record<Place, Files> = {
  project: {
    text: `sent_files f join projects h on h.id = f.project_id left join projects_client_lnk l on l.project_id = h.id`,
    placeId: 'f.project_id',
    clientId: 'l.client_id',
  },
  thread: {
    text: `(
        select s.*, d.id as thread_id, d.message_id as of_message, d.client_id as of_client
        from sent_files s join replies r on r.id = s.reply_id join deliveries d on d.id = r.delivery_id
        union all
        select s.*, d.id, s.message_id, d.client_id
        from sent_files s left join deliveries d on d.message_id = s.message_id where s.message_id is not null
      ) f join messages h on h.id = f.of_message`,
    placeId: 'f.thread_id',
    clientId: 'f.of_client',
  },
  letter: {
    text: 'sent_files f join messages h on h.id = f.message_id',
    placeId: 'f.message_id',
    clientId: 'null::int',
  },
};

/** How many files stand at a project (by its id), in a thread (by its delivery's) or with a letter (by its message's). */
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
       select f.bytes from deliveries d join sent_files f on f.message_id = d.message_id
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
    messageId = null,
  } = holder as { projectId?: number; replyId?: number; messageId?: number };
  const [row] = await sql<{ json: string }>(
    `insert into sent_files as f (project_id, reply_id, message_id, name, bytes, content, from_type, from_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     returning sent_file_json(f)::text as json`,
    [projectId, replyId, messageId, file.name, file.content.length, file.content, file.fromType, file.fromName],
  );
  return row!.json;
}

/** Which file is meant: `documentId` is its project's or its message's. */
export interface WhichFile {
  documentId: string;
  fileId: string;
}

/** A file of a place, as far as `whose` lets. */
async function find(
  sql: Sql,
  place: Place,
  { documentId, fileId }: WhichFile,
  whose = '',
  values: number[] = [],
): Promise<StoredFile | undefined> {
  const [file] = await sql<StoredFile>(
    `select f.name, f.content from ${FILES[place].text}
     where h.document_id = $1 and f.document_id = $2 ${whose} limit 1`,
    [documentId, fileId, ...values],
  );
  return file;
}

/** A file of a client's own project or thread; undefined for anybody else's. */
export const findOwnFile = (sql: Sql, place: Place, which: WhichFile, clientId: number) =>
  find(sql, place, which, `and ${FILES[place].clientId} = $3`, [clientId]);

/** A file of any project or thread, for the owner's side. */
export const findAnyFile = (sql: Sql, place: Place, which: WhichFile) => find(sql, place, which);

/** The names of what goes with a message, in the order they were added. */
export async function namesWith(sql: Sql, messageId: number): Promise<string[]> {
  const rows = await sql<{ name: string }>('select name from sent_files where message_id = $1 order by id', [
    messageId,
  ]);
  return rows.map(({ name }) => name);
}

/** Takes a file away from a message. @returns whether it was there */
export async function removeFrom(sql: Sql, messageId: number, fileId: string): Promise<boolean> {
  const gone = await sql('delete from sent_files where message_id = $1 and document_id = $2 returning id', [
    messageId,
    fileId,
  ]);
  return gone.length > 0;
}
