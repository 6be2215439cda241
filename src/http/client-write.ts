import { createHash } from 'node:crypto';
import { errors } from '@strapi/utils';
import { type Me, whoIs } from '../database/scoped';
import { type Sql, transaction } from '../database/sql';
import type { Answer, ClientCall } from './controller';

interface Kept {
  fits: boolean;
  status: number | null;
  answer: string | null;
}

const OTHER_REQUEST = 'This Idempotency-Key was used for another request.';

const hashOf = (call: ClientCall<unknown, unknown, unknown>) =>
  createHash('sha256')
    .update(call.operation)
    .update('\n')
    .update(JSON.stringify(call.body ?? call.file?.size ?? null))
    .digest();

/** The answer this key was given before; a request under way with the same key is waited for. */
async function answeredBefore(sql: Sql, me: Me, key: string, hash: Buffer): Promise<Answer | null> {
  const fresh = await sql(
    `insert into idempotency_keys (user_id, key, request_hash) values ($1, $2, $3)
     on conflict (user_id, key) do nothing returning key`,
    [me.userId, key, hash],
  );
  if (fresh.length === 1) return null;
  const [kept] = await sql<Kept>(
    'select request_hash = $3 as fits, status, answer from idempotency_keys where user_id = $1 and key = $2',
    [me.userId, key, hash],
  );
  if (!kept?.fits || kept.answer === null) throw new errors.ValidationError(OTHER_REQUEST);
  return { status: kept.status ?? 200, body: kept.answer };
}

async function keep(sql: Sql, me: Me, key: string, answer: Answer): Promise<void> {
  const body = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
  await sql('update idempotency_keys set status = $3, answer = $4 where user_id = $1 and key = $2', [
    me.userId,
    key,
    answer.status ?? 200,
    body,
  ]);
}

/**
 * Runs a client's write in one transaction. With an Idempotency-Key the same request is done once and answered the
 * same every time; the key, the change and its activity are committed together. Throws 401 when the session is dead.
 */
export function clientWrite(
  call: ClientCall<unknown, unknown, unknown>,
  work: (sql: Sql, me: Me) => Promise<Answer>,
): Promise<Answer> {
  const { session, idempotencyKey: key } = call;
  return transaction(async (sql) => {
    const me = await whoIs(sql, session);
    if (key === null) return work(sql, me);
    const before = await answeredBefore(sql, me, key, hashOf(call));
    if (before) return before;
    const answer = await work(sql, me);
    await keep(sql, me, key, answer);
    return answer;
  });
}
