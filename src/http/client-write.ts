import { anew } from '../database/anew';
import { refuseFlood } from '../api/activity/data/flood';
import { type Me, type Writer, whoWrites } from '../database/who';
import { plainTransaction, type Sql, transaction } from '../database/sql';
import type { ClientSession } from './client-session';
import type { Answer, ClientCall } from './controller';
import { once } from './idempotency';

type Write = (sql: Sql, me: Writer) => Promise<Answer>;
type WriteCall = ClientCall<unknown, unknown, unknown>;

const writeOn = async (sql: Sql, call: WriteCall, work: Write, again?: Write): Promise<Answer> => {
  const me = await whoWrites(sql, call.session);
  const workUnlessFlooding = () => {
    refuseFlood(me.lately, 'all');
    return work(sql, me);
  };
  return once(sql, { side: 'client', id: me.userId }, call, workUnlessFlooding, again && (() => again(sql, me)));
};

/** Who is about to write, before what costs much and comes first. Throws as the write itself would, to repetitions as well. */
export const whoMayWrite = (session: ClientSession): Promise<Me> =>
  plainTransaction(async (sql) => {
    const me = await whoWrites(sql, session);
    refuseFlood(me.lately, 'all');
    return me;
  });

/**
 * Runs a client's write in one transaction of SQL. With an Idempotency-Key the same request is done once and answered the
 * same every time; the key, the change and its activity are committed together. Throws 401 when the session is dead, 429 when the
 * client has done more in this hour than people do.
 * @param again makes the answer to a repetition, where the first one holds a secret and is kept nowhere
 */
export const clientWrite = (call: WriteCall, work: Write, again?: Write): Promise<Answer> =>
  anew(() => plainTransaction((sql) => writeOn(sql, call, work, again)));

/** The same for a write that Strapi's Document Service takes part in. */
export const clientWriteOfDocuments = (call: WriteCall, work: Write): Promise<Answer> =>
  anew(() => transaction((sql) => writeOn(sql, call, work)));
