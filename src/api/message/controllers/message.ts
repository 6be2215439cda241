import { readAs } from '../../../database/scoped';
import { type ClientCall, clientController } from '../../../http/controller';
import { momentAndId } from '../../../http/cursor';
import { inboxRead, messageRead } from '../data/inbox';
import type { InboxQuery } from '../domain/schemas';
import inbox from '../services/inbox';

type OnMessage<Data = undefined> = ClientCall<{ data: Data }, undefined, { documentId: string }>;

export default clientController('api::message.message', {
  async find({ session, query }: ClientCall<undefined, InboxQuery>) {
    return { body: await readAs(session, ...inboxRead(query, momentAndId(query.cursor))) };
  },
  async findOne({ session, params }: OnMessage) {
    return { body: await readAs(session, messageRead, [params.documentId]) };
  },
  markRead: (call: OnMessage<{ read: boolean }>) => inbox.setRead(call),
  archive: (call: OnMessage<{ archived: boolean }>) => inbox.setArchived(call),
});
