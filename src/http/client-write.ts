import { type Me, whoIs } from '../database/scoped';
import { type Sql, transaction } from '../database/sql';
import type { Answer, ClientCall } from './controller';
import { once } from './idempotency';

/**
 * Runs a client's write in one transaction. With an Idempotency-Key the same request is done once and answered the
 * same every time; the key, the change and its activity are committed together. Throws 401 when the session is dead.
 */
export function clientWrite(
  call: ClientCall<unknown, unknown, unknown>,
  work: (sql: Sql, me: Me) => Promise<Answer>,
): Promise<Answer> {
  return transaction(async (sql) => {
    const me = await whoIs(sql, call.session);
    return once(sql, { side: 'client', id: me.userId }, call, () => work(sql, me));
  });
}
