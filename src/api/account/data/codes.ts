import { randomBytes } from 'node:crypto';
import { LOCKS } from '../../../database/locks';
import type { Sql } from '../../../database/sql';
import { hash } from '../../../text/hash';

export type CodePurpose = 'registration' | 'password' | 'address' | 'invitation';

interface NewCode {
  purpose: CodePurpose;
  email: string;
  userId?: number;
  details?: object;
}

export interface CodeRow {
  id: string;
  purpose: CodePurpose;
  email: string;
  userId: number | null;
  /** Of an invitation: whom it lets in. */
  clientId: number | null;
  details: string;
  expired: boolean;
  used: boolean;
}

/**
 * A reset code lasts an hour. A confirmation may wait for the person to come back from lunch, an invitation
 * for the end of a holiday.
 */
export const LIFE: Record<CodePurpose, string> = {
  password: '1 hour',
  registration: '2 days',
  address: '2 days',
  invitation: '7 days',
};

/** So that nobody can fill somebody's mailbox through our forms, nor have one account write to strangers one by one. */
const MOST_PER_HOUR = 5;

export const newCode = () => randomBytes(32).toString('base64url');

/** A code as its mail carries it. */
export interface IssuedCode {
  id: string;
  text: string;
}

/**
 * A code for a link, of which only the hash is kept; null when this address, or the account it is for, has had enough of them for
 * now. Jobs for one address and for one account take turns, so that each counts what the others sent.
 */
export async function issueCode(
  sql: Sql,
  { purpose, email, userId, details = {} }: NewCode,
): Promise<IssuedCode | null> {
  const text = newCode();
  const takeTurns = (whose: string) =>
    sql('select pg_advisory_xact_lock($1, hashtext($2))', [LOCKS.mailedCodes, whose]);
  await takeTurns(email);
  if (userId !== undefined) await takeTurns(`user ${userId}`);
  const [row] = await sql<{ id: string }>(
    `insert into account_codes (purpose, code_hash, email, user_id, details, expires_at)
     select $1, $2, $3, $4::int, $5::jsonb, localtimestamp + $6::interval
     where (select count(*) from account_codes
            where (email = $3 or user_id = $4::int) and purpose = $1 and created_at > localtimestamp - interval '1 hour') < $7
     returning id::text`,
    [purpose, hash(text), email, userId ?? null, JSON.stringify(details), LIFE[purpose], MOST_PER_HOUR],
  );
  return row ? { id: row.id, text } : null;
}

/** Lets the time of a code begin anew, when its mail has only gone out now. */
export async function renewCode(sql: Sql, id: string): Promise<void> {
  const lives = Object.entries(LIFE);
  await sql(
    `update account_codes c set expires_at = localtimestamp + lives.life::interval
     from unnest($2::text[], $3::text[]) as lives (purpose, life)
     where c.id = $1 and c.purpose = lives.purpose and c.used_at is null`,
    [id, lives.map(([purpose]) => purpose), lives.map(([, life]) => life)],
  );
}

/** Finds a code for one of the purposes and locks it until the end of the transaction. */
export async function findCode(sql: Sql, code: string, purposes: CodePurpose[]): Promise<CodeRow | undefined> {
  const [row] = await sql<CodeRow>(
    `select id, purpose, email, user_id as "userId", client_id as "clientId", details::text, expires_at < localtimestamp as expired,
       used_at is not null as used
     from account_codes where code_hash = $1 and purpose = any($2) for update`,
    [hash(code), purposes],
  );
  return row;
}

/** The user whom a code of a purpose is for, without a lock; null where there is none. */
export async function userBehind(sql: Sql, code: string, purpose: CodePurpose): Promise<number | null> {
  const [row] = await sql<{ userId: number | null }>(
    'select user_id as "userId" from account_codes where code_hash = $1 and purpose = $2',
    [hash(code), purpose],
  );
  return row?.userId ?? null;
}

/** Spends a code and every other one of its purpose for the same address. */
export async function spendCodes(sql: Sql, { purpose, email }: Pick<CodeRow, 'purpose' | 'email'>): Promise<void> {
  await sql('update account_codes set used_at = localtimestamp where purpose = $1 and email = $2 and used_at is null', [
    purpose,
    email,
  ]);
}

/** The registrations of an address that still wait for their link: what was typed in each, as JSON texts. */
export async function pendingRegistrations(sql: Sql, email: string): Promise<string[]> {
  const rows = await sql<{ details: string }>(
    `select distinct details::text from account_codes
     where purpose = 'registration' and email = $1 and used_at is null and details ? 'passwordHash'`,
    [email],
  );
  return rows.map(({ details }) => details);
}
