import type { Client } from 'pg';
import { crowd, type Visitor } from '../crowd';

/** How much is there. One client has a heavy inbox beside its share; every other has its share. */
export interface Size {
  clients: number;
  messages: number;
  projects: number;
  heavy: number;
}

/** `BENCH_SHARE=0.1` is for a quick look. */
const SHARE = Number(process.env.BENCH_SHARE ?? 1);

export const FULL: Size = {
  clients: 10_000 * SHARE,
  messages: 1_000_000 * SHARE,
  projects: 50_000 * SHARE,
  heavy: 10_000,
};

/** As many of everything for each client, and few clients. */
export const SMALL: Size = { clients: 100, messages: 10_000, projects: 500, heavy: 0 };

export const BODY = 'We went through the plan this morning and moved the tasting to Thursday. '.repeat(8);

/** One message each, so that nothing is shared that a busy portal would not share. */
const MESSAGES = `
  with m as (
    insert into messages (document_id, subject, topic, body, excerpt, author, to_everyone, sent_at, inboxes, created_at, updated_at)
    select 'bench-message-' || n, 'About the week ' || n, (array['project', 'workflow', 'other'])[n % 3 + 1], $1, left($1, 140),
      'Tom Marlow', false, moment, 1, moment, moment
    from generate_series($2::int, $3::int) n, lateral (select timestamp '2026-01-01' + n * interval '20 seconds') t (moment)
    returning id, document_id, topic, sent_at
  )
  insert into deliveries (document_id, client_id, message_id, topic, sent_at, latest_at, read_at, created_at, updated_at)
  select m.document_id, ($4::int[])[split_part(m.document_id, '-', 3)::int % cardinality($4::int[]) + 1], m.id, m.topic, m.sent_at, m.sent_at,
    case when random() < 0.9 then m.sent_at end, m.sent_at, m.sent_at
  from m`;

/** Few are planned at a time, as in any business; most are finished. */
const PROJECTS = `
  with p as (
    insert into projects (document_id, title, description, state, percent_done, price, currency, deadline, requested_at, planned_at,
      created_at, updated_at)
    select 'bench-project-' || n, 'A project ' || n, $1, state, case state when 'finished' then 100 else 40 end, '1200.00', 'EUR',
      current_date + 30, moment, moment, moment, moment
    from generate_series(1, $2::int) n,
      lateral (select timestamp '2026-01-01' + n * interval '5 minutes') t (moment),
      lateral (select case when n % 1000 = 0 then 'planned' when n % 50 = 1 then 'in_progress' when n % 50 = 2 then 'proposed'
        else 'finished' end) s (state)
    returning id, document_id
  )
  insert into projects_client_lnk (project_id, client_id)
  select id, ($3::int[])[split_part(document_id, '-', 3)::int % cardinality($3::int[]) + 1] from p`;

/** How many messages one statement writes. */
const STEP = 100_000;

/** Calls `write` with the first and last number of each step up to `count`. */
export async function inSteps(count: number, write: (from: number, to: number) => Promise<unknown>): Promise<void> {
  for (let from = 1; from <= count; from += STEP) await write(from, Math.min(from + STEP - 1, count));
}

/** Fills an empty portal's database. @returns somebody signed in for every client; the first has the heavy inbox */
export async function load(database: Client, { clients, messages, projects, heavy }: Size): Promise<Visitor[]> {
  const visitors = await crowd(database, clients);
  const ids = visitors.map(({ clientId }) => clientId);
  await database.query(`set session_replication_role = replica`);
  await inSteps(messages, (from, to) => database.query(MESSAGES, [BODY, from, to, ids]));
  if (heavy > 0) await database.query(MESSAGES, [BODY, messages + 1, messages + heavy, ids.slice(0, 1)]);
  await database.query(PROJECTS, [BODY, projects, ids]);
  await database.query(`reset session_replication_role`);
  await database.query('update clients set proposed_projects = 0');
  await database.query('vacuum analyze');
  return visitors;
}
