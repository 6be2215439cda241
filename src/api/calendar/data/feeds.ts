import { randomBytes } from 'node:crypto';
import type { Sql } from '../../../database/sql';
import { secretToken } from '../../../http/secret-token';
import { hash } from '../../../text/hash';
import { ofBusiness } from '../../business/data/business';

const tokenOf = (userId: number, nonce: Buffer) => secretToken(`calendar ${userId} `, nonce);

/** The token of somebody's calendar; null where they have none. */
export async function feedOf(sql: Sql, userId: number): Promise<string | null> {
  const [feed] = await sql<{ nonce: Buffer }>('select nonce from calendar_feeds where user_id = $1', [userId]);
  return feed ? tokenOf(userId, feed.nonce) : null;
}

/** Gives somebody's calendar a new address; the one before leads nowhere any more. @returns its token */
export async function renewFeed(sql: Sql, userId: number): Promise<string> {
  const nonce = randomBytes(32);
  const token = tokenOf(userId, nonce);
  await sql(
    `insert into calendar_feeds (user_id, nonce, token_hash) values ($1, $2, $3)
     on conflict (user_id) do update set nonce = $2, token_hash = $3, created_at = localtimestamp`,
    [userId, nonce, hash(token)],
  );
  return token;
}

export async function dropFeed(sql: Sql, userId: number): Promise<void> {
  await sql('delete from calendar_feeds where user_id = $1', [userId]);
}

/** A day that matters in a project. */
export interface Day {
  documentId: string;
  title: string;
  kind: 'deadline' | 'answer';
  /** YYYY-MM-DD, in no zone. */
  day: string;
  percentDone: number;
  /** The question that waits for the client. */
  question: string | null;
  updatedAt: string;
}

/** Everything a calendar shows: work that is promised, and answers that are waited for. One row at least where the token is good. */
const DAYS = {
  name: 'calendar',
  text: `
    with me as (
      select l.client_id from calendar_feeds f
        join up_users u on u.id = f.user_id and u.confirmed and u.blocked is not true
        join up_users_client_lnk l on l.user_id = u.id
      where f.token_hash = $1
    ), theirs as (
      select p.* from me join projects_client_lnk l on l.client_id = me.client_id join projects p on p.id = l.project_id
      where p.archived_at is null
    ), days as (
      select id, document_id, title, 'deadline' as kind, deadline as day, percent_done, null as question, updated_at
      from theirs where state in ('planned', 'in_progress', 'ready') and deadline is not null
      union all
      select id, document_id, title, 'answer', question_needed_by, percent_done, question, updated_at
      from theirs where question is not null and question_needed_by is not null
    )
    select ${ofBusiness('name')} as business, coalesce((
      select json_agg(json_build_object('documentId', document_id, 'title', title, 'kind', kind, 'day', day,
        'percentDone', coalesce(percent_done, 0), 'question', question, 'updatedAt', iso(updated_at))
        order by day, id, kind)
      from days), '[]')::text as days
    from me`,
};

/** What the calendar of a token shows; undefined where the token is not good any more. */
export async function daysOf(sql: Sql, token: string): Promise<{ business: string; days: Day[] } | undefined> {
  const [row] = await sql<{ business: string; days: string }>(DAYS, [hash(token)]);
  return row && { business: row.business, days: JSON.parse(row.days) as Day[] };
}
