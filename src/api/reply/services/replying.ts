import { errors } from '@strapi/utils';
import { type Sql, transaction, withConnection } from '../../../database/sql';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import { type Actor, record } from '../../activity/data/record';
import { lockClient, refuseArchived, refuseResting } from '../../client/data/clients';
import { refuseFlood } from '../../message/data/writing';
import { settleRecord } from '../../notification/data/opened';
import { wholeThread } from '../data/owners-view';
import { addReply, lockThread, needsNoAnswer, seeAsOwner, seeReplies, type Side, type Thread } from '../data/threads';
import type { OwnersReply, ReplyToSend } from '../domain/schemas';

interface Said {
  from: Side;
  actor: Actor;
  body: string;
}

/** Adds a reply with its line in the log. */
async function add(sql: Sql, thread: Thread, { from, actor, body }: Said): Promise<Answer> {
  const { documentId, json } = await addReply(sql, thread, { from, author: actor.name, body });
  await record(sql, [thread.clientId], {
    kind: 'reply.sent',
    actor,
    subjectId: thread.documentId,
    details: { subject: thread.subject, topic: thread.topic, reply: documentId },
  });
  return { status: 201, body: `{"data":${json}}` };
}

type OnThread = ClientCall<{ data: ReplyToSend }, undefined, { documentId: string }>;

/** Takes a client's answer to a message. Throws 404 where the message is not in their inbox. */
const asClient = (call: OnThread): Promise<Answer> =>
  clientWrite(call, async (sql, me) => {
    await refuseResting(sql, me.clientId);
    await refuseFlood(sql, me);
    const thread = await lockThread(sql, call.params.documentId, me.clientId);
    // Whoever answers has read what there was.
    await seeReplies(sql, thread, 'client');
    await settleRecord(sql, me, thread.documentId);
    return add(sql, thread, { from: 'client', actor: { type: 'client', name: me.name }, body: call.body.data.body });
  });

/** Takes the owner's answer to one client of a message. Throws 404 where it never reached that client. */
const asOwner = (documentId: string, { client, body }: OwnersReply, actor: Actor): Promise<Answer> =>
  transaction(async (sql) => {
    const reader = await lockClient(sql, client);
    refuseArchived(reader);
    const thread = await lockThread(sql, documentId, reader.id);
    await seeAsOwner(sql, thread);
    return add(sql, thread, { from: 'owner', actor, body });
  });

async function asOwnersSee(sql: Sql, documentId: string, client: string): Promise<Answer> {
  const [row] = await sql<{ answer: string }>(wholeThread, [documentId, client]);
  if (!row) throw new errors.NotFoundError('There is no such message in their inbox.');
  return { body: row.answer };
}

/** One thread as the owner sees it. Throws 404 where the message never reached the client. */
const show = (documentId: string, client: string): Promise<Answer> =>
  withConnection((sql) => asOwnersSee(sql, documentId, client));

const onThread = (documentId: string, client: string, work: (sql: Sql, thread: Thread) => Promise<unknown>) =>
  transaction(async (sql) => {
    const reader = await lockClient(sql, client);
    await work(sql, await lockThread(sql, documentId, reader.id));
    return asOwnersSee(sql, documentId, client);
  });

/** Notes that the owner's side has seen a thread: the client sees that, and nobody is mailed about it any more. */
const see = (documentId: string, client: string, adminId: number): Promise<Answer> =>
  onThread(documentId, client, async (sql, thread) => {
    await seeAsOwner(sql, thread);
    await settleRecord(sql, { adminId }, documentId);
  });

/** Notes that the last word of a thread needs no answer. */
const settle = (documentId: string, client: string): Promise<Answer> => onThread(documentId, client, needsNoAnswer);

export default { asClient, asOwner, show, see, settle };
