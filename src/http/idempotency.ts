import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { errors } from '@strapi/utils';
import type { Sql } from '../database/sql';
import type { Answer } from './answer';
import type { Call } from './call';

/** Whose keys they are: two people may choose the same one. */
export interface Sender {
  side: 'client' | 'owner' | 'anyone';
  /** Of the client's user, or of the admin user; 0 for anyone. */
  id: number;
}

/** What makes two requests the same. */
export type Attempt = Pick<Call<unknown>, 'idempotencyKey' | 'operation' | 'body' | 'files'>;

interface Kept {
  fits: boolean;
  status: number | null;
  answer: string | null;
}

const OTHER_REQUEST = 'This Idempotency-Key was used for another request.';

/** Names the key as what is wrong: a form can tell that what it sent before had arrived. */
const otherRequest = () =>
  new errors.ValidationError(OTHER_REQUEST, {
    errors: [{ path: ['Idempotency-Key'], message: OTHER_REQUEST, name: 'ValidationError' }],
  });

const COLUMN = { client: 'user_id', owner: 'admin_id', anyone: 'anyone' } as const;

/** Keyed with a secret of the installation: a body may hold a password, which the database alone must not give away. */
async function hashOf({ operation, body, files }: Attempt): Promise<Buffer> {
  const said = JSON.stringify([body ?? null, files.map(({ name, size }) => [name, size])]);
  const secret = strapi.config.get<string>('plugin::users-permissions.jwtSecret');
  const hash = createHmac('sha256', secret).update(operation).update('\n').update(said);
  for (const { path } of files) hash.update(await readFile(path));
  return hash.digest();
}

/** The answer this key was given before; a request under way with the same key is waited for. */
async function answeredBefore(sql: Sql, { side, id }: Sender, key: string, hash: Buffer): Promise<Answer | null> {
  const column = COLUMN[side];
  const take = {
    name: `take a key of ${side}`,
    text: `insert into idempotency_keys (${column}, key, request_hash) values ($1, $2, $3)
     on conflict (${column}, key) do nothing returning key`,
  };
  const fresh = await sql(take, [id, key, hash]);
  if (fresh.length === 1) return null;
  const [kept] = await sql<Kept>(
    `select request_hash = $3 as fits, status, answer from idempotency_keys where ${column} = $1 and key = $2`,
    [id, key, hash],
  );
  if (!kept?.fits || kept.answer === null) throw otherRequest();
  return { status: kept.status ?? 200, body: kept.answer };
}

/** Whether a request was done before under its key. */
export async function wasDone(sql: Sql, { side, id }: Sender, attempt: Attempt): Promise<boolean> {
  if (attempt.idempotencyKey === null) return false;
  const found = await sql(
    `select from idempotency_keys where ${COLUMN[side]} = $1 and key = $2 and request_hash = $3 and answer is not null`,
    [id, attempt.idempotencyKey, await hashOf(attempt)],
  );
  return found.length > 0;
}

/** Forgets what was answered to the owner's side, since it may tell of a client who is no more. What was done stays done. */
export async function forgetOwnersAnswers(sql: Sql): Promise<void> {
  await sql(`update idempotency_keys set answer = '{"data":null}' where admin_id is not null and answer is not null`);
}

async function keep(sql: Sql, { side, id }: Sender, key: string, answer: Answer): Promise<void> {
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  const statement = {
    name: `keep an answer of ${side}`,
    text: `update idempotency_keys set status = $3, answer = $4 where ${COLUMN[side]} = $1 and key = $2`,
  };
  await sql(statement, [id, key, answer.status ?? 200, body]);
}

/**
 * Does a request once in the caller's transaction and answers it the same every time: the key and what was done are
 * committed together, and a refused request leaves its key free. Throws 400 where the key belongs to another request.
 * @param again makes the answer to a repetition, where the first one holds a secret and is kept nowhere
 */
export async function once(
  sql: Sql,
  sender: Sender,
  attempt: Attempt,
  work: () => Promise<Answer>,
  again?: () => Promise<Answer>,
): Promise<Answer> {
  const key = attempt.idempotencyKey;
  if (key === null) return work();
  const before = await answeredBefore(sql, sender, key, await hashOf(attempt));
  if (before) return again ? again() : before;
  const answer = await work();
  await keep(sql, sender, key, again ? { ...answer, body: {} } : answer);
  return answer;
}

/** The same for somebody who is not signed in: whoever repeats a request word for word under its key is who sent it. */
export const onceForAnyone = (
  sql: Sql,
  attempt: Attempt,
  work: () => Promise<Answer>,
  again?: () => Promise<Answer>,
): Promise<Answer> => once(sql, { side: 'anyone', id: 0 }, attempt, work, again);
