import type { Sql } from '../../../database/sql';

/** What of a profile is taken over where the one that stays says nothing. */
const FIELDS = [
  'company',
  'size',
  'type',
  'description',
  'email',
  'phone',
  'website',
  'language',
  'time_zone',
] as const;

const camel = (column: string) => column.replace(/_(\w)/g, (_found, letter: string) => letter.toUpperCase());

/** Whether a column of a client says anything. */
const says = (column: string) => `nullif(${column}, '') is not null`;

/** The messages that are in both inboxes: `theirs` goes, `ours` stays. */
const TWINS = `(select s.id as theirs, t.id as ours, s.message_id from deliveries s
  join deliveries t on t.message_id = s.message_id and t.client_id = $2 where s.client_id = $1)`;

const differing = (condition: (column: string) => string) =>
  `coalesce((select json_agg(field) from (values ${FIELDS.map(
    (column) =>
      `(case when ${condition(column)} then json_build_object('field', '${camel(column)}', 'value', s.${column}) end)`,
  ).join(', ')}) as fields (field) where field is not null), '[]')`;

const countOf = (table: string) => `(select count(*)::int from ${table} x where x.client_id = s.id)`;

/** What merging would move, and what it would leave. Parameters: the ids of the one that goes and of the one that stays. */
const PREVIEW = {
  name: 'preview of a merge',
  text: `select json_build_object('data', json_build_object(
      'from', json_build_object('documentId', s.document_id, 'name', s.name, 'company', s.company, 'email', s.email),
      'into', json_build_object('documentId', t.document_id, 'name', t.name),
      'moves', json_build_object(
        'users', ${countOf('up_users_client_lnk')}, 'projects', ${countOf('projects_client_lnk')},
        'messages', ${countOf('deliveries')}, 'feedback', ${countOf('feedbacks_client_lnk')},
        'activities', ${countOf('activities')}),
      'inBothInboxes', (select count(*)::int from ${TWINS} twins),
      'fills', ${differing((column) => `${says(`s.${column}`)} and not (${says(`t.${column}`)})`)},
      'leaves', ${differing((column) => `${says(`s.${column}`)} and ${says(`t.${column}`)} and s.${column} <> t.${column}`)}
    ))::text as answer
    from clients s, clients t where s.id = $1 and t.id = $2`,
};

/** The answer that shows the owner what a merge would do. */
export async function previewMerge(sql: Sql, from: number, into: number): Promise<string> {
  const [row] = await sql<{ answer: string }>(PREVIEW, [from, into]);
  return row!.answer;
}

export interface Party {
  id: number;
  documentId: string;
  name: string;
  archived: boolean;
  /** They wait for an answer to their wish that everything be erased. */
  asksErasure: boolean;
}

const PARTIES = `select id, document_id as "documentId", name, archived_at is not null as archived,
  exists (select from client_erasures e where e.client_id = clients.id and e.declined_at is null) as "asksErasure" from clients`;

/** Clients by their public ids, as they stand. */
export const findParties = (sql: Sql, documentIds: string[]): Promise<Party[]> =>
  sql<Party>(`${PARTIES} where document_id = any($1)`, [documentIds]);

/** Who went by the name of one of the two goes on under it, whatever the one that stays is called. */
const KEEP_NAMES = `update up_users u set name = c.name from up_users_client_lnk l join clients c on c.id = l.client_id
  where l.user_id = u.id and u.name is null and c.id = any($1)`;

/**
 * Locks two clients with everything through which somebody may be writing for them, in the order in which everybody locks:
 * the invitations being followed, then the users' belonging (a client's write holds it), projects, and the clients.
 */
export async function lockParties(sql: Sql, documentIds: string[]): Promise<Party[]> {
  const ids = (await findParties(sql, documentIds)).map(({ id }) => id);
  await sql('select from account_codes where client_id = any($1) order by id for update', [ids]);
  await sql('select from up_users_client_lnk where client_id = any($1) order by id for update', [ids]);
  await sql(KEEP_NAMES, [ids]);
  await sql(
    `select from projects p join projects_client_lnk l on l.project_id = p.id
     where l.client_id = any($1) order by p.id for update of p`,
    [ids],
  );
  return sql<Party>(`${PARTIES} where id = any($1) order by id for update`, [ids]);
}

/** Whether what the owner has answered in a thread was not seen yet, so that it stays unread. */
const UNSEEN = `exists (select from replies r where r.delivery_id in (d.id, s.id) and r.from_type = 'owner' and r.seen_at is null)`;

/** Of a message in both inboxes one delivery stays, the earliest, with the threads of both. */
const JOIN_INBOXES = [
  `update deliveries d set sent_at = least(d.sent_at, s.sent_at), latest_at = greatest(d.latest_at, s.latest_at),
     read_at = case when not ${UNSEEN} then least(d.read_at, s.read_at) end,
     archived_at = case when d.archived_at is not null and s.archived_at is not null then d.archived_at end,
     waiting_since = least(d.waiting_since, s.waiting_since),
     waited_since = case when coalesce(d.waiting_since, s.waiting_since) is null then least(d.waited_since, s.waited_since) end,
     seen_at = coalesce(d.seen_at, s.seen_at),
     seen_by = case when d.seen_at is null then s.seen_by else d.seen_by end,
     replies = coalesce(d.replies, 0) + coalesce(s.replies, 0)
   from ${TWINS} twins join deliveries s on s.id = twins.theirs where d.id = twins.ours`,
  `update replies r set delivery_id = twins.ours from ${TWINS} twins where r.delivery_id = twins.theirs`,
  `update messages m set inboxes = m.inboxes - 1 from ${TWINS} twins where m.id = twins.message_id and m.inboxes > 1`,
  `delete from deliveries d using ${TWINS} twins where d.id = twins.theirs`,
];

/** A record that belongs to both already belongs to the one that stays. */
const joined = (table: string, key: string) =>
  `delete from ${table} s using ${table} t where s.client_id = $1 and t.client_id = $2 and t.${key} = s.${key}`;

const moved = (table: string) => `update ${table} set client_id = $2 where client_id = $1`;

const MOVES = [
  ...JOIN_INBOXES,
  joined('messages_clients_lnk', 'message_id'),
  joined('product_interests', 'product_id'),
  ...[
    ...['up_users_client_lnk', 'projects_client_lnk', 'feedbacks_client_lnk', 'messages_clients_lnk'],
    ...['deliveries', 'activities', 'account_codes', 'product_interests', 'merged_clients'],
  ].map(moved),
  'update activities set about_client_id = $2 where about_client_id = $1',
  'update mails set about_clients = array_replace(about_clients, $1::int, $2::int) where about_clients @> array[$1::int]',
  `update clients_cmps set entity_id = $2 where entity_id = $1 and field = 'socialLinks'
     and not exists (select from clients_cmps where entity_id = $2 and field = 'socialLinks')`,
  `update files_related_mph set related_id = $2 where related_id = $1 and related_type = 'api::client.client'
     and not exists (select from files_related_mph where related_id = $2 and related_type = 'api::client.client')`,
  `update clients t set updated_at = localtimestamp, created_at = least(t.created_at, s.created_at),
     ${FIELDS.map((column) => `${column} = case when ${says(`t.${column}`)} then t.${column} else s.${column} end`).join(', ')}
   from clients s where s.id = $1 and t.id = $2`,
  `delete from components_client_social_links where $2::int is not null
     and id in (select cmp_id from clients_cmps where entity_id = $1)`,
];

/** Moves everything of one client to another; what is left of the one that goes is its row. */
export async function moveEverything(sql: Sql, from: number, into: number): Promise<void> {
  for (const move of MOVES) await sql(move, [from, into]);
}

/** The users of a client lose their live streams, which come back by themselves and then read for whom they are. */
export async function closeStreamsOf(sql: Sql, clientId: number): Promise<void> {
  await sql(
    `select pg_notify('clientele_sessions', s.session_id)
     from up_users_client_lnk l join strapi_sessions s on s.user_id = l.user_id::text and s.origin = 'users-permissions'
     where l.client_id = $1`,
    [clientId],
  );
}

/**
 * Takes the pictures of a client out of the relations.
 * @param among which files (f) may go
 * @returns the ids of those that nobody shows any more
 */
export async function releasePictures(sql: Sql, clientId: number, among = 'true'): Promise<number[]> {
  const released = await sql<{ file_id: number }>(
    `delete from files_related_mph where related_id = $1 and related_type = 'api::client.client' returning file_id`,
    [clientId],
  );
  const unused = await sql<{ id: number }>(
    `select id from files f where id = any($1) and (${among})
       and not exists (select from files_related_mph r where r.file_id = f.id)`,
    [released.map(({ file_id }) => file_id)],
  );
  return unused.map(({ id }) => id);
}

/** Takes the client away, and leaves a word where everything is. */
export async function leavePointer(sql: Sql, from: Party, into: Party, by: string | null): Promise<void> {
  await sql('insert into merged_clients (document_id, name, client_id, merged_by) values ($1, $2, $3, $4)', [
    from.documentId,
    from.name,
    into.id,
    by,
  ]);
  await sql('delete from clients where id = $1', [from.id]);
}

/** Where everything of a merged client is, as a JSON text; undefined where there was no such client. */
export async function pointerOf(sql: Sql, documentId: string): Promise<string | undefined> {
  const [row] = await sql<{ pointer: string }>(
    'select merged_client_json(m)::text as pointer from merged_clients m where document_id = $1',
    [documentId],
  );
  return row?.pointer;
}
