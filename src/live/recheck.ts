import { withConnection } from '../database/sql';
import { closeSession, openSessions } from './hub';

/**
 * Closes the streams whose session has ended, or whose user now belongs to another client, without this process having
 * heard of it: while its listening connection was broken, or between the question and the opening.
 * @param open the sessions to look at, each with the client it reads for; all that have streams here, unless told
 */
export async function closeEndedSessions(open: ReadonlyMap<string, number> = openSessions()): Promise<void> {
  if (open.size === 0) return;
  const alive = await withConnection((sql) =>
    sql<{ sessionId: string; clientId: number }>(
      `select s.session_id as "sessionId", l.client_id as "clientId"
       from strapi_sessions s
       join up_users u on u.id = s.user_id::int and u.blocked is not true and u.confirmed
       join up_users_client_lnk l on l.user_id = u.id
       where s.session_id = any($1) and s.origin = 'users-permissions' and s.absolute_expires_at > localtimestamp
       union all
       select session_id, client_id from client_views where session_id = any($1) and expires_at > localtimestamp`,
      [[...open.keys()]],
    ),
  );
  const living = new Map(alive.map(({ sessionId, clientId }) => [sessionId, clientId]));
  for (const [sessionId, clientId] of open) if (living.get(sessionId) !== clientId) closeSession(sessionId);
}
