import { readOn } from '../../../database/scoped';
import type { Me } from '../../../database/who';
import type { Sql } from '../../../database/sql';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { record } from '../../activity/data/record';
import { settleRecord } from '../../notification/data/opened';
import { lockThread, see } from '../../reply/data/threads';
import { messageRead } from '../data/inbox';

type OnMessage<Data> = ClientCall<{ data: Data }, undefined, { documentId: string }>;

/**
 * Sets one moment of a delivery, or clears it; a moment that is set stays. Gives the subject where anything changed.
 */
async function mark(sql: Sql, me: Me, documentId: string, column: 'read_at' | 'archived_at', on: boolean) {
  const rows = await sql<{ subject: string }>(
    `update deliveries d set ${column} = ${on ? 'localtimestamp' : 'null'}, updated_at = localtimestamp
     from messages m
     where m.id = d.message_id and m.document_id = $2 and d.client_id = $1 and d.${column} is ${on ? '' : 'not '}null
     returning m.subject`,
    [me.clientId, documentId],
  );
  return rows[0]?.subject ?? null;
}

const asItIsNow = async (sql: Sql, { session, params }: OnMessage<unknown>): Promise<Answer> => ({
  body: await readOn(sql, session, messageRead, [params.documentId]),
});

/** Marks a message read or unread. */
function setRead(call: OnMessage<{ read: boolean }>): Promise<Answer> {
  return clientWrite(call, async (sql, me) => {
    const { documentId } = call.params;
    if (call.body.data.read) {
      await see(sql, await lockThread(sql, documentId, me.clientId), 'client', me.name);
      await settleRecord(sql, me, documentId);
    }
    await mark(sql, me, documentId, 'read_at', call.body.data.read);
    return asItIsNow(sql, call);
  });
}

/** Puts a message away or back; the log says so. */
function setArchived(call: OnMessage<{ archived: boolean }>): Promise<Answer> {
  const { archived } = call.body.data;
  const { documentId } = call.params;
  return clientWrite(call, async (sql, me) => {
    const subject = await mark(sql, me, documentId, 'archived_at', archived);
    if (subject !== null) {
      await record(sql, [me.clientId], {
        kind: archived ? 'message.archived' : 'message.restored',
        actor: me.actor,
        subjectId: documentId,
        details: { subject },
      });
    }
    return asItIsNow(sql, call);
  });
}

export default { setRead, setArchived };
