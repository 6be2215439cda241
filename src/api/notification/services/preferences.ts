import { readOn } from '../../../database/scoped';
import { transaction, withConnection } from '../../../database/sql';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { notificationsRead, readWishes, writeWishes } from '../data/preferences';
import type { Wishes } from '../domain/schemas';

/** Changes what a client's user wants to be told by mail. */
function change(call: ClientCall<{ data: Wishes }>): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    await writeWishes(sql, { side: 'client', id: me.userId }, call.body.data);
    return { body: await readOn(sql, call.session, notificationsRead, []) };
  });
}

/** What somebody of the owner's side wants to be told by mail. */
const showOwn = (id: number): Promise<Answer> =>
  withConnection(async (sql) => ({ body: await readWishes(sql, { side: 'owner', id }) }));

/** Changes it. */
const changeOwn = (id: number, wishes: Wishes): Promise<Answer> =>
  transaction(async (sql) => {
    const reader = { side: 'owner', id } as const;
    await writeWishes(sql, reader, wishes);
    return { body: await readWishes(sql, reader) };
  });

export default { change, showOwn, changeOwn };
