import { LOCKS } from '../../../database/locks';
import type { Sql } from '../../../database/sql';
import type { Known } from '../domain/import/plan';
import type { Row } from '../domain/import/rows';
import type { ClientToEnter } from '../domain/schemas';
import { lockAddresses } from './addresses';
import type { ClientKey } from './clients';

/**
 * Waits for other imports, so that each meets what the one before has entered, and for whoever is registering with one of the
 * addresses.
 */
export async function lockImport(sql: Sql, rows: readonly Row[]): Promise<void> {
  await sql('select pg_advisory_xact_lock($1)', [LOCKS.imports]);
  await lockAddresses(
    sql,
    rows.flatMap(({ email }) => email ?? []),
  );
}

/**
 * Who is there already, by the numbers of the rows: somebody signs in with the address, or it is a client's own; without
 * an address it is the client of that name and company.
 */
export async function knownAmong(sql: Sql, rows: readonly Row[]): Promise<Map<number, Known>> {
  const column = <Key extends keyof Row>(key: Key) => rows.map((row) => row[key]);
  const found = await sql<Known & { row: number }>(
    `with wanted as (
       select * from unnest($1::int[], $2::text[], $3::text[], $4::text[]) as w(row, email, name, company)
     ), known as (
       select w.row, l.client_id as id, 0 as rank
       from wanted w join up_users u on lower(u.email) = w.email join up_users_client_lnk l on l.user_id = u.id
       union all
       select w.row, c.id, 1 from wanted w join clients c on lower(c.email) = w.email
       union all
       select w.row, c.id, 2 from wanted w join clients c
         on lower(c.name) = lower(w.name) and lower(coalesce(c.company, '')) = lower(coalesce(w.company, ''))
       where w.email is null
     )
     select distinct on (row) row, c.document_id as "documentId", c.name, c.archived_at is not null as archived
     from known k join clients c on c.id = k.id
     order by row, rank, c.archived_at desc nulls first, c.id`,
    [column('number'), column('email'), column('name'), column('company')],
  );
  return new Map(found.map(({ row, ...known }) => [row, known]));
}

export interface EnteredClient extends ClientKey {
  email: string | null;
}

/** Enters clients, all in one statement. */
export function insertClients(sql: Sql, clients: readonly ClientToEnter[]): Promise<EnteredClient[]> {
  return sql<EnteredClient>(
    `insert into clients (document_id, name, company, size, type, description, email, phone, website, language,
       time_zone, proposed_projects, planned_projects, projects_in_progress, finished_projects, created_at, updated_at)
     select replace(gen_random_uuid()::text, '-', ''), r.name, r.company, r.size, r.type, r.description, r.email, r.phone,
       r.website, r.language, r."timeZone", 0, 0, 0, 0, localtimestamp, localtimestamp
     from jsonb_to_recordset($1::jsonb) as r(name text, company text, size text, type text, description text, email text,
       phone text, website text, language text, "timeZone" text)
     returning id, document_id as "documentId", email`,
    [JSON.stringify(clients)],
  );
}
