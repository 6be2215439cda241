import { readAs } from '../../../database/scoped';
import { type ClientCall, clientController } from '../../../http/controller';
import { momentAndId } from '../../../http/cursor';
import { inboxRead, messageRead } from '../data/inbox';
import type { InboxQuery, MessageToWrite } from '../domain/schemas';
import inbox from '../services/inbox';
import writing from '../services/writing';

type OnMessage<Data = undefined> = ClientCall<{ data: Data }, undefined, { documentId: string }>;

export default clientController('api::message.message', {
  async find({ session, query }: ClientCall<undefined, InboxQuery>) {
    return { body: await readAs(session, ...inboxRead(query, momentAndId(query.cursor))) };
  },
  async findOne({ session, params }: OnMessage) {
    return { body: await readAs(session, messageRead, [params.documentId]) };
  },
  create: (call: ClientCall<{ data: MessageToWrite }>) => writing.write(call),
  markRead: (call: OnMessage<{ read: boolean }>) => inbox.setRead(call),
  archive: (call: OnMessage<{ archived: boolean }>) => inbox.setArchived(call),
});
