import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../database/sql';
import { secretToken } from '../../../http/secret-token';
import { hash } from '../../../text/hash';
import { inShort, likelyStartSql, moveSql } from '../../project/data/reading';
import { TOLD } from '../domain/schemas';

/** A link to a project: its token, and the ISO moment at which it stops. */
export interface Share {
  token: string;
  expiresAt: string;
}

const tokenOf = (projectId: number, nonce: Buffer) => secretToken(`project ${projectId} `, nonce);

interface Row {
  nonce: Buffer;
  expiresAt: string;
}

const RETURNED = `nonce, iso(expires_at) as "expiresAt"`;

const shareIn = (projectId: number, row: Row | undefined): Share | null =>
  row ? { token: tokenOf(projectId, row.nonce), expiresAt: row.expiresAt } : null;

/** The link to a project that works now; null where there is none. */
export async function shareOf(sql: Sql, projectId: number): Promise<Share | null> {
  const [row] = await sql<Row>(
    `select ${RETURNED} from project_shares where project_id = $1 and expires_at > localtimestamp`,
    [projectId],
  );
  return shareIn(projectId, row);
}

/** Makes a link to a project for so many days; the one before leads nowhere any more. */
export async function renewShare(sql: Sql, projectId: number, days: number): Promise<Share> {
  const nonce = randomBytes(32);
  const [row] = await sql<Row>(
    `insert into project_shares (project_id, nonce, token_hash, expires_at)
     values ($1, $2, $3, localtimestamp + $4::int * interval '1 day')
     on conflict (project_id) do update
       set nonce = $2, token_hash = $3, expires_at = excluded.expires_at, created_at = localtimestamp
     returning ${RETURNED}`,
    [projectId, nonce, hash(tokenOf(projectId, nonce)), days],
  );
  return shareIn(projectId, row)!;
}

/** Ends the link to a project. @returns whether there was one that worked */
export async function dropShare(sql: Sql, projectId: number): Promise<boolean> {
  const [gone] = await sql<{ worked: boolean }>(
    'delete from project_shares where project_id = $1 returning expires_at > localtimestamp as worked',
    [projectId],
  );
  return gone?.worked === true;
}

const STEPS = `coalesce((
  select json_agg(json_build_object('id', a.id::text, 'kind', a.kind, 'createdAt', iso(a.created_at),
    'percentDone', (a.details #>> '{changed,percentDone,to}')::int) order by a.id desc)
  from activities a where a.subject_id = p.document_id and a.client_id = c.id
    and a.kind in (${TOLD.map((kind) => `'${kind}'`).join(', ')})), '[]')`;

/** An offer is not agreed to yet. Nor is its date, which may stay where the project ends without one. */
const AGREED = `p.state <> 'offered'`;

const SHARED = {
  name: 'shared project',
  text: `select json_build_object('data', t)::text as answer from (
    select p.title, c.name as client, coalesce(p.percent_done, 0) as "percentDone",
      case when ${AGREED} then p.state else 'proposed' end as state,
      case when p.state in ('planned', 'in_progress', 'ready', 'finished') then p.deadline end as deadline,
      case when ${AGREED} then ${moveSql} else 'owner' end as "whoseMove", place as "queuePosition", ${likelyStartSql} as "likelyStart",
      ${STEPS} as steps, iso(s.expires_at) as "expiresAt"
    from project_shares s
      join ${inShort('client')} on p.id = s.project_id and p.archived_at is null
      join projects_client_lnk l on l.project_id = p.id
      join clients c on c.id = l.client_id and c.archived_at is null
    where s.token_hash = $1 and s.expires_at > localtimestamp) t`,
};

/** What the link of a token shows: a JSON text; undefined where it does not work any more. */
export async function sharedProject(sql: Sql, token: string): Promise<string | undefined> {
  const [row] = await sql<{ answer: string }>(SHARED, [hash(token)]);
  return row?.answer;
}
