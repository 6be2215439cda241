import type { Context } from 'koa';
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

const REPLY = 'api::reply.reply';

/** The parts of Strapi's core controller that its own `find` is made of. */
interface Core {
  validateQuery(ctx: Context): Promise<void>;
  sanitizeQuery(ctx: Context): Promise<Record<string, unknown>>;
  sanitizeOutput(data: unknown, ctx: Context): Promise<unknown>;
  transformResponse(data: unknown, meta: object): unknown;
}

interface Service {
  find(query: object): Promise<{ results: unknown[]; pagination: object }>;
}

/** To API tokens Strapi's own list of answers, of the one message in every inbox it lies in. */
async function ofMessage(this: object, ctx: Context): Promise<unknown> {
  const core = this as Core;
  await core.validateQuery(ctx);
  const asked = await core.sanitizeQuery(ctx);
  const { documentId } = ctx.params as { documentId: string };
  const filters = { $and: [asked.filters ?? {}, { delivery: { message: { documentId } } }] };
  const { results, pagination } = await (strapi.service(REPLY) as unknown as Service).find({ ...asked, filters });
  return core.transformResponse(await core.sanitizeOutput(results, ctx), { pagination });
}

const forClients = {
  async find({ session, query, params }: ClientCall<undefined, Page, OfMessage>) {
    return { body: await readAs(session, threadRead, [query.limit, ...idOnly(query.cursor), params.documentId]) };
  },
  create: (call: ClientCall<{ data: ReplyToSend }, undefined, OfMessage>) => replying.asClient(call),
  file: toClient('thread'),
};

// An answer is somebody's: the owner's side gives theirs by /portal, with a name to it.
export default clientController(REPLY, forClients, { find: () => ofMessage, create: () => undefined });
