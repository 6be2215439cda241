import type { Client } from 'pg';
import type { Visitor } from '../crowd';
import { BODY, FULL, inSteps } from './load';

const CLIENTS = `
  with given as (select * from unnest($1::int[], $2::int[]) as g (client_id, user_id)),
  c as (
    insert into clients (id, document_id, name, created_at, updated_at)
    select client_id, 'bench-client-' || client_id, 'Crowd ' || client_id, localtimestamp, localtimestamp from given
  ), u as (
    insert into up_users (id, document_id, username, email, provider, confirmed, blocked, created_at, updated_at)
    select user_id, 'bench-user-' || user_id, 'crowd-' || user_id, 'crowd-' || user_id || '@example.test', 'local', true, false,
      localtimestamp, localtimestamp from given
  ), r as (
    insert into up_users_role_lnk (user_id, role_id)
    select user_id, (select id from up_roles where type = 'authenticated') from given
  ) insert into clients_user_lnk (client_id, user_id) select client_id, user_id from given`;

/** The same message for the same client as in the product's database. */
const MESSAGES = `
  with m as (
    insert into messages (document_id, subject, topic, body, excerpt, author, sent_at, read_at, created_at, updated_at)
    select 'bench-message-' || n, 'About the week ' || n, (array['project', 'workflow', 'other'])[n % 3 + 1], $1, left($1, 140),
      'Tom Marlow', moment, case when random() < 0.9 then moment end, moment, moment
    from generate_series($2::int, $3::int) n, lateral (select timestamp '2026-01-01' + n * interval '20 seconds') t (moment)
    returning id, document_id
  )
  insert into messages_client_lnk (message_id, client_id)
  select id, ($4::int[])[split_part(document_id, '-', 3)::int % cardinality($4::int[]) + 1] from m`;

const PROJECTS = `
  with p as (
    insert into projects (document_id, title, description, state, percent_done, price, currency, deadline, requested_at,
      created_at, updated_at)
    select 'bench-project-' || n, 'A project ' || n, $1, 'finished', 100, '1200.00', 'EUR', current_date + 30, moment, moment, moment
    from generate_series(1, $2::int) n, lateral (select timestamp '2026-01-01' + n * interval '5 minutes') t (moment)
    returning id, document_id
  )
  insert into projects_client_lnk (project_id, client_id)
  select id, ($3::int[])[split_part(document_id, '-', 3)::int % cardinality($3::int[]) + 1] from p`;

/** Fills the database of a naive Strapi with the same clients and as many of everything. */
export async function loadNaive(database: Client, visitors: Visitor[]): Promise<void> {
  const ids = visitors.map(({ clientId }) => clientId);
  await database.query('set session_replication_role = replica');
  await database.query(CLIENTS, [ids, visitors.map(({ userId }) => userId)]);
  await inSteps(FULL.messages, (from, to) => database.query(MESSAGES, [BODY, from, to, ids]));
  await database.query(PROJECTS, [BODY, FULL.projects, ids]);
  await database.query('reset session_replication_role');
  await database.query('vacuum analyze');
}
