import { sql } from '../database';

/** Of each table: which rows are a client's. `$1` is the client's number. */
const OF_CLIENT: Record<string, string> = {
  clients: 'id = $1',
  clients_cmps: 'entity_id = $1',
  components_client_social_links: 'id in (select cmp_id from clients_cmps where entity_id = $1)',
  files: `id in (select file_id from files_related_mph where related_type = 'api::client.client' and related_id = $1)`,
  files_related_mph: `related_type = 'api::client.client' and related_id = $1`,
  files_folder_lnk: `file_id in (
    select file_id from files_related_mph where related_type = 'api::client.client' and related_id = $1)`,
  up_users_client_lnk: 'client_id = $1',
  deliveries: 'client_id = $1',
  replies: 'delivery_id in (select id from deliveries where client_id = $1)',
  messages: 'id in (select message_id from deliveries where client_id = $1)',
  messages_clients_lnk: 'client_id = $1',
  messages_project_lnk: 'message_id in (select message_id from deliveries where client_id = $1)',
  projects: 'id in (select project_id from projects_client_lnk where client_id = $1)',
  projects_client_lnk: 'client_id = $1',
  sent_files: `project_id in (select project_id from projects_client_lnk where client_id = $1)
    or reply_id in (select r.id from replies r join deliveries d on d.id = r.delivery_id where d.client_id = $1)
    or message_id in (select message_id from deliveries where client_id = $1)`,
  feedbacks: 'id in (select feedback_id from feedbacks_client_lnk where client_id = $1)',
  feedbacks_client_lnk: 'client_id = $1',
  feedbacks_project_lnk: 'feedback_id in (select feedback_id from feedbacks_client_lnk where client_id = $1)',
  activities: 'client_id = $1',
  product_interests: 'client_id = $1',
  client_views: 'client_id = $1',
  client_erasures: 'client_id = $1',
  merged_clients: 'client_id = $1',
  project_shares: 'project_id in (select project_id from projects_client_lnk where client_id = $1)',
  follow_ups: 'project_id in (select project_id from projects_client_lnk where client_id = $1)',
};

const READERS = 'select id from mail_readers where user_id = $1';

/** Of each table: which rows are one user's own. `$1` is the user's number. */
const OF_USER: Record<string, string> = {
  up_users: 'id = $1',
  up_users_role_lnk: 'user_id = $1',
  strapi_sessions: `origin = 'users-permissions' and user_id = $1::text`,
  account_codes: 'user_id = $1',
  calendar_feeds: 'user_id = $1',
  idempotency_keys: 'user_id = $1',
  known_devices: 'user_id = $1',
  mails: 'user_id = $1',
  mail_readers: 'user_id = $1',
  notices: `reader_id in (${READERS})`,
  unsubscribe_tokens: `reader_id in (${READERS})`,
  follow_up_links: 'user_id = $1',
};

/** Of each table: what is the owner's alone to change. `$1` is the number of an admin whose own login does not count. */
const OF_OWNER: Record<string, string> = {
  admin_users: 'id <> $1',
  admin_users_roles_lnk: 'true',
  admin_roles: 'true',
  admin_permissions: 'true',
  admin_permissions_role_lnk: 'true',
  strapi_api_tokens: 'true',
  strapi_transfer_tokens: 'true',
  strapi_webhooks: 'true',
  businesses: 'true',
  up_roles: 'true',
  up_permissions: 'true',
  up_users: 'true',
  merged_clients: 'true',
};

/** Rows as they stand, one digest each. */
export type Rows = Record<string, string[]>;

async function rowsOf(which: Record<string, string>, id: number): Promise<Rows> {
  const found = Object.entries(which).map(async ([table, theirs]) => {
    const rows = await sql<{ digest: string }>(
      `select md5(t::text) as digest from ${table} t where $1::int is not null and (${theirs}) order by 1`,
      [id],
    );
    return [table, rows.map(({ digest }) => digest)] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}

export const rowsOfClient = (clientId: number): Promise<Rows> => rowsOf(OF_CLIENT, clientId);
export const rowsOfUser = (userId: number): Promise<Rows> => rowsOf(OF_USER, userId);
export const rowsOfOwner = (assistantId: number): Promise<Rows> => rowsOf(OF_OWNER, assistantId);

/** Tables that refer to what is a client's or a user's and that nobody has thought of here. */
export async function forgottenTables(): Promise<string[]> {
  const known = [...Object.keys(OF_CLIENT), ...Object.keys(OF_USER)];
  const rows = await sql<{ table: string }>(
    `select distinct conrelid::regclass::text as table from pg_constraint
     where contype = 'f' and confrelid::regclass::text = any($1) and conrelid::regclass::text <> all($1)`,
    [known],
  );
  return rows.map(({ table }) => table);
}
