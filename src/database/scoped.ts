import { errors } from '@strapi/utils';
import { LATELY, type Lately } from '../api/activity/data/flood';
import { awaitedBy, type Opens, settleFeedback, settleRecord } from '../api/notification/data/opened';
import type { ClientSession } from '../http/client-session';
import type { Actor } from '../api/activity/data/record';
import { onlyLooking, sessionEnded } from '../http/refusal';
import { alone, type Sql, type Statement } from './sql';

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

const ME = me();

/**
 * The same for somebody of the owner's side who sees what a client sees: as the first of the client's users would, or as
 * nobody where none signs in yet. No visit is noted, and nothing counts as read.
 */
const LOOKER = `with me as (
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

const NOT_FOUND = 'There is no such record.';

/** A read that can only see one client's rows. */
export interface ScopedRead extends Required<Statement> {
  readonly scoped: true;
  /** The same for somebody who only looks. */
  readonly looked: Required<Statement>;
  readonly opens: Opens | null;
}

/**
 * Declares a client's read: `answer` is a scalar SQL expression that builds the JSON answer, reads `me.client_id` and
 * takes its parameters from `$2` on. SQL null means: not found. What it `opens` the reader is not told of any more.
 */
export function scopedRead(name: string, answer: string, opens: Opens | null = null): ScopedRead {
  const awaited = opens ? awaitedBy(opens) : 'false';
  const textFor = (found: string, isAwaited: string) =>
    `${found} select (${answer})::text as answer, me.seen_long_ago, ${isAwaited} as awaited from me`;
  const looked = { name: `${name}, looked at`, text: textFor(LOOKER, 'false') };
  return { name, text: textFor(ME, awaited), looked, scoped: true, opens };
}

interface Row {
  answer: string | null;
  seen_long_ago: boolean;
  awaited: boolean;
}

/** Whoever finds the account in other hands leaves it to them: a visit is being noted there already. */
const NOTE_VISIT: Statement = {
  name: 'note visit',
  text: `update up_users set last_seen_at = localtimestamp
    where id = (select id from up_users where id = $1 for no key update skip locked)`,
};

const noteVisit = (sql: Sql, userId: number) => sql(NOTE_VISIT, [userId]);

const settle = (sql: Sql, session: ClientSession, opens: Opens, [documentId]: unknown[]) =>
  opens === 'record' ? settleRecord(sql, session, String(documentId)) : settleFeedback(sql, session);

/** Runs a scoped read on a given connection. Throws 401 when the session is dead and 404 when there is no answer. */
export async function readOn(sql: Sql, session: ClientSession, read: ScopedRead, values: unknown[]): Promise<string> {
  const [row] = await sql<Row>(session.looking ? read.looked : read, [session.sessionId, ...values]);
  if (!row) throw sessionEnded();
  if (row.seen_long_ago) await noteVisit(sql, session.userId);
  if (row.answer === null) throw new errors.NotFoundError(NOT_FOUND);
  if (row.awaited && read.opens) await settle(sql, session, read.opens, values);
  return row.answer;
}

/** Runs a scoped read: the JSON text of the answer. */
export const readAs = (session: ClientSession, read: ScopedRead, values: unknown[] = []): Promise<string> =>
  readOn(alone, session, read, values);

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
