import { readAs } from '../../../database/scoped';
import { toClient } from '../../../files/handing-out';
import { type ClientCall, clientController } from '../../../http/controller';
import { idOnly } from '../../../http/cursor';
import { threadRead } from '../data/threads';
import type { ReplyToSend } from '../domain/schemas';
import replying from '../services/replying';

interface Page {
  cursor?: string;
  limit: number;
}

interface OfMessage {
  documentId: string;
}

export default clientController('api::reply.reply', {
  async find({ session, query, params }: ClientCall<undefined, Page, OfMessage>) {
    return { body: await readAs(session, threadRead, [query.limit, ...idOnly(query.cursor), params.documentId]) };
  },
  create: (call: ClientCall<{ data: ReplyToSend }, undefined, OfMessage>) => replying.asClient(call),
  file: toClient('thread'),
});
