import { errors } from '@strapi/utils';
import { awaitedBy, type Opens, settleFeedback, settleRecord } from '../api/notification/data/opened';
import type { ClientSession } from '../http/client-session';
import { sessionEnded } from '../http/refusal';
import { alone, type Sql, type Statement } from './sql';
import { LOOKER, ME, noteVisit } from './who';

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
