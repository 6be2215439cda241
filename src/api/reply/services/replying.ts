import { errors } from '@strapi/utils';
import { alone, type Sql, transaction } from '../../../database/sql';
import { insertFile, type StoredFile } from '../../../files/data';
import { receivedFiles, refuseFull, refuseHeavy, takingFiles } from '../../../files/receiving';
import { renderMarkdown } from '../../../../frontend/src/lib/server/markdown';
import { clientWrite } from '../../../http/client-write';
import type { Answer, ClientCall } from '../../../http/controller';
import type { UploadedFile } from '../../../http/uploaded-file';
import { refuseFlood } from '../../activity/data/flood';
import { type Actor, record, recordAside } from '../../activity/data/record';
import type { AsideKind } from '../../activity/domain/schemas';
import { lockClient, refuseArchived, refuseResting } from '../../client/data/clients';
import { settleRecord } from '../../notification/data/opened';
import { type WholeThread, wholeThread } from '../data/owners-view';
import {
  type AddedReply,
  addReply,
  lockThread,
  needsAnswer,
  needsNoAnswer,
  replyJson,
  see,
  type Side,
  type Thread,
} from '../data/threads';
import type { OwnersReply, ReplyToSend, ThreadToSettle } from '../domain/schemas';

/** The heading that a thread stands below where the owner reads it is of the second level. */
const UNDER = 2;

interface Said {
  from: Side;
  actor: Actor;
  body: string;
  files: StoredFile[];
  /** Of the owner's: the latest word they had read. */
  upTo?: string | undefined;
}

/** Puts the files that came with a reply to it. @returns the reply as the API tells of it */
async function addFiles(sql: Sql, thread: Thread, { id, json }: AddedReply, { from, actor, files }: Said) {
  if (files.length === 0) return json;
  await refuseFull(sql, 'thread', thread.id, files.length);
  for (const file of files) await insertFile(sql, { ...file, fromType: from, fromName: actor.name }, { replyId: id });
  return replyJson(sql, id);
}

/** Adds a reply with its line in the log. */
async function add(sql: Sql, thread: Thread, said: Said): Promise<Answer> {
  const { from, actor, body, files, upTo } = said;
  const reply = await addReply(sql, thread, { from, author: actor, body, upTo });
  const json = await addFiles(sql, thread, reply, said);
  const names = files.map(({ name }) => name);
  await record(sql, [thread.clientId], {
    kind: 'reply.sent',
    actor,
    subjectId: thread.documentId,
    details: {
      subject: thread.subject,
      topic: thread.topic,
      reply: reply.documentId,
      ...(names.length > 0 && { files: names }),
    },
  });
  return { status: 201, body: `{"data":${json}}` };
}

type OnThread = ClientCall<{ data: ReplyToSend }, undefined, { documentId: string }>;

/** Takes a client's answer to a message, with its files or not at all. Throws 404 where it is not in their inbox. */
function asClient(call: OnThread): Promise<Answer> {
  return takingFiles(call, (files) =>
    clientWrite(call, async (sql, me) => {
      await refuseResting(sql, me.clientId);
      refuseFlood(me.lately, 'words');
      const thread = await lockThread(sql, call.params.documentId, me.clientId);
      await refuseHeavy(sql, 'thread', me.clientId, files);
      // Whoever answers has read what there was.
      await see(sql, thread, 'client', me.name);
      await settleRecord(sql, me, thread.documentId);
      return add(sql, thread, { from: 'client', actor: me.actor, body: call.body.data.body, files });
    }),
  );
}

/** Takes the owner's answer to one client of a message. Throws 404 where it never reached that client. */
async function asOwner(
  documentId: string,
  { client, body, upTo }: OwnersReply,
  uploads: UploadedFile[],
  actor: Actor,
): Promise<Answer> {
  const files = await receivedFiles(uploads);
  return transaction(async (sql) => {
    const reader = await lockClient(sql, client);
    refuseArchived(reader);
    const thread = await lockThread(sql, documentId, reader.id);
    await see(sql, thread, 'owner', actor.name, upTo);
    return add(sql, thread, { from: 'owner', actor, body, files, upTo });
  });
}

/** Words as the site shows them to the client, in HTML, under the heading of a dialog. */
const withHtml = <Said extends { body: string }>(said: Said) => ({ ...said, html: renderMarkdown(said.body, UNDER) });

async function asOwnersSee(sql: Sql, documentId: string, client: string): Promise<Answer> {
  const [row] = await sql<{ thread: string }>(wholeThread, [documentId, client]);
  if (!row) throw new errors.NotFoundError('There is no such message in their inbox.');
  const thread = JSON.parse(row.thread) as WholeThread;
  return { body: { data: { ...withHtml(thread), thread: thread.thread.map(withHtml) } } };
}

/** One thread as the owner sees it. Throws 404 where the message never reached the client. */
const show = (documentId: string, client: string): Promise<Answer> => asOwnersSee(alone, documentId, client);

const onThread = (documentId: string, client: string, work: (sql: Sql, thread: Thread) => Promise<unknown>) =>
  transaction(async (sql) => {
    const reader = await lockClient(sql, client);
    await work(sql, await lockThread(sql, documentId, reader.id));
    return asOwnersSee(sql, documentId, client);
  });

/** Notes that the owner's side has seen a thread: the client sees that. */
const seeAsOwner = (documentId: string, client: string, actor: Actor): Promise<Answer> =>
  onThread(documentId, client, (sql, thread) => see(sql, thread, 'owner', actor.name));

/** One line of the log about whether a thread waits: the owner's side alone reads it. */
const noteAside = (sql: Sql, kind: AsideKind, { documentId, subject, clientId }: Thread, actor: Actor) =>
  recordAside(sql, { kind, actor, subjectId: documentId, details: { subject }, aboutId: clientId });

/** Notes that the words of a thread that were read need no answer; what came after them goes on waiting. */
const settle = (documentId: string, { client, upTo }: ThreadToSettle, actor: Actor): Promise<Answer> =>
  onThread(documentId, client, async (sql, thread) => {
    if (await needsNoAnswer(sql, thread, upTo)) await noteAside(sql, 'reply.settled', thread, actor);
  });

/** Takes that back, as long as nothing was said since: the thread waits since when it did. Once more is no change. */
const unsettle = (documentId: string, client: string, actor: Actor): Promise<Answer> =>
  onThread(documentId, client, async (sql, thread) => {
    if (await needsAnswer(sql, thread)) await noteAside(sql, 'reply.unsettled', thread, actor);
  });

export default { asClient, asOwner, show, seeAsOwner, settle, unsettle };
