import { anew } from '../database/anew';
import { type Me, whoWrites } from '../database/scoped';
import { plainTransaction, type Sql, transaction } from '../database/sql';
import type { Answer, ClientCall } from './controller';
import { once } from './idempotency';

type Write = (sql: Sql, me: Me) => Promise<Answer>;
type WriteCall = ClientCall<unknown, unknown, unknown>;

const writeOn = async (sql: Sql, call: WriteCall, work: Write, again?: Write): Promise<Answer> => {
  const me = await whoWrites(sql, call.session);
  return once(sql, { side: 'client', id: me.userId }, call, () => work(sql, me), again && (() => again(sql, me)));
};

/**
 * Runs a client's write in one transaction of SQL. With an Idempotency-Key the same request is done once and answered the
 * same every time; the key, the change and its activity are committed together. Throws 401 when the session is dead.
 * @param again makes the answer to a repetition, where the first one holds a secret and is kept nowhere
 */
export const clientWrite = (call: WriteCall, work: Write, again?: Write): Promise<Answer> =>
  anew(() => plainTransaction((sql) => writeOn(sql, call, work, again)));

/** The same for a write that Strapi's Document Service takes part in. */
export const clientWriteOfDocuments = (call: WriteCall, work: Write): Promise<Answer> =>
  anew(() => transaction((sql) => writeOn(sql, call, work)));
