import { LATELY, type Lately } from '../api/activity/data/flood';
import type { Actor } from '../api/activity/data/record';
import type { ClientSession } from '../http/client-session';
import { onlyLooking, sessionEnded } from '../http/refusal';
import type { Sql, Statement } from './sql';

/** The signed-in person and the client they belong to, as the database knows them now. */
export interface Me {
  userId: number;
  clientId: number;
  /** What they are called: their own name, or the client's as long as they gave none. */
  name: string;
  /** For the activity log: who did it. */
  actor: Actor;
  email: string;
  deviceId: string;
  /** The client is put away for now. */
  resting: boolean;
}

/** Somebody in a transaction that writes. */
export interface Writer extends Me {
  lately: Lately;
}

/** How long a visit stays fresh before it is written down again. */
const SEEN_EVERY = `interval '1 minute'`;

/**
 * The session, the account and the client in one row, or none. Every statement for a client starts here, so a dead
 * session, a blocked user and a record of somebody else are all the same to it: not there.
 */
const me = (lock = '') => `with me as (
  select l.client_id, u.id as user_id, u.document_id as user_key, u.name as own_name, u.email, s.device_id,
    coalesce(u.last_seen_at < localtimestamp - ${SEEN_EVERY}, true) as seen_long_ago
  from strapi_sessions s
  join up_users u on u.id = s.user_id::int and u.blocked is not true and u.confirmed
  join up_users_client_lnk l on l.user_id = u.id
  where s.session_id = $1 and s.origin = 'users-permissions' and s.absolute_expires_at > localtimestamp ${lock}
)`;

export const ME = me();

/**
 * The same for somebody of the owner's side who sees what a client sees: as the first of the client's users would, or as
 * nobody where none signs in yet. No visit is noted, and nothing counts as read.
 */
export const LOOKER = `with me as (
  select v.client_id, u.id as user_id, u.document_id as user_key, u.name as own_name, u.email,
    null::text as device_id, false as seen_long_ago
  from client_views v
  join admin_users a on a.id = v.admin_id and a.is_active and a.blocked is not true
  left join lateral (
    select u.id, u.document_id, u.name, u.email from up_users_client_lnk l join up_users u on u.id = l.user_id
    where l.client_id = v.client_id and u.blocked is not true and u.confirmed order by u.id limit 1
  ) u on true
  where v.session_id = $1 and v.expires_at > localtimestamp
)`;

/** Whoever finds the account in other hands leaves it to them: a visit is being noted there already. */
const NOTE_VISIT: Statement = {
  name: 'note visit',
  text: `update up_users set last_seen_at = localtimestamp
    where id = (select id from up_users where id = $1 for no key update skip locked)`,
};

export const noteVisit = (sql: Sql, userId: number) => sql(NOTE_VISIT, [userId]);

const who = (name: string, found: string, further = ''): Statement => ({
  name,
  text: `${found} select coalesce(me.user_id, 0) as "userId", c.id as "clientId",
    coalesce(me.own_name, c.name) as name, me.user_key as "userKey", me.email, me.device_id as "deviceId",
    c.archived_at is not null as resting, me.seen_long_ago as "seenLongAgo"${further} from me join clients c on c.id = me.client_id`,
});

const WHO = who('who', ME);

const WHO_LOOKS = who('who looks', LOOKER);

/** Names who writes to the last wall (`database/sql/170-last-wall.sql`), until the end of the transaction. */
const NAMED = `, set_config('clientele.client', c.id::text, true), set_config('clientele.user', me.user_id::text, true)`;

/** Until the end of the transaction the person belongs to this client: no merge gives them to another meanwhile. */
const WHO_STAYS = who('who stays', me('for key share of l'), `${NAMED}, ${LATELY} as lately`);

type Identified = Omit<Me, 'actor'> & { userKey: string | null; seenLongAgo: boolean };

async function identified(sql: Sql, session: ClientSession, statement: Statement): Promise<Me> {
  const [row] = await sql<Identified>(statement, [session.sessionId]);
  if (!row) throw sessionEnded();
  const { seenLongAgo, userKey, ...found } = row;
  if (seenLongAgo) await noteVisit(sql, found.userId);
  return { ...found, actor: { type: 'client', name: found.name, user: userKey } };
}

/** A look is nobody's: what belongs to a user alone, such as their calendar, is not looked at. */
const asNobody = (found: Me): Me => ({ ...found, userId: 0 });

/**
 * Who the session belongs to. Throws 401 when it is dead. The visit is noted here, first of all: user before client is
 * the order in which everybody locks.
 */
export const whoIs = async (sql: Sql, session: ClientSession): Promise<Me> =>
  session.looking ? asNobody(await identified(sql, session, WHO_LOOKS)) : identified(sql, session, WHO);

/** The same for a transaction that writes. Throws 403 for who only looks. */
export const whoWrites = async (sql: Sql, session: ClientSession): Promise<Writer> => {
  if (session.looking) throw onlyLooking();
  return identified(sql, session, WHO_STAYS) as Promise<Writer>;
};
