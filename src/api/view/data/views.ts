import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../database/sql';
import { hash } from '../../../text/hash';

/** How long a link waits to be followed, and how long one looks, in seconds. */
const LINK_SECONDS = 60;
export const VIEW_SECONDS = 15 * 60;

interface NewView {
  clientId: number;
  adminId: number;
  adminName: string;
}

/** Makes a link for one look, of which only the hash is kept. @returns its code and until when it works */
export async function openView(sql: Sql, { clientId, adminId, adminName }: NewView) {
  const code = randomBytes(32).toString('base64url');
  const [row] = await sql<{ expiresAt: string }>(
    `insert into client_views (client_id, admin_id, admin_name, code_hash, code_expires_at)
     values ($1, $2, $3, $4, localtimestamp + make_interval(secs => $5)) returning iso(code_expires_at) as "expiresAt"`,
    [clientId, adminId, adminName, hash(code), LINK_SECONDS],
  );
  return { code, expiresAt: row!.expiresAt };
}

export interface BegunView {
  sessionId: string;
  expiresAt: string;
  clientId: number;
  documentId: string;
  adminName: string;
}

/** Begins the look behind a code, once; undefined where it was begun already, is too old, or never was. */
export async function beginView(sql: Sql, code: string): Promise<BegunView | undefined> {
  const [view] = await sql<BegunView>(
    `update client_views v set session_id = $2, expires_at = localtimestamp + make_interval(secs => $3)
     from clients c, admin_users a
     where v.code_hash = $1 and v.session_id is null and v.code_expires_at > localtimestamp
       and c.id = v.client_id and a.id = v.admin_id and a.is_active and a.blocked is not true
     returning v.session_id as "sessionId", iso(v.expires_at) as "expiresAt", c.id as "clientId",
       c.document_id as "documentId", v.admin_name as "adminName"`,
    [hash(code), randomBytes(16).toString('hex'), VIEW_SECONDS],
  );
  return view;
}

/** Ends a look, with the live streams it has open. One that has ended stays so. */
export async function endView(sql: Sql, sessionId: string): Promise<void> {
  await sql(
    `with ended as (
       update client_views set expires_at = localtimestamp where session_id = $1 and expires_at > localtimestamp returning session_id
     ) select pg_notify('clientele_sessions', session_id) from ended`,
    [sessionId],
  );
}
