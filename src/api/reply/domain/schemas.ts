import { z } from 'zod';
import { sentFile } from '../../../files/schemas';
import { moment, one, page, paging, prose, recordId } from '../../../http/schemas';

const SIDES = ['client', 'owner'] as const;

export const reply = z
  .object({
    documentId: z.string(),
    from: z.enum(SIDES),
    author: z.string(),
    authorId: z.string().nullable().meta({ description: "documentId of the client's user who wrote it" }),
    body: z.string().meta({ description: 'Markdown without HTML' }),
    sentAt: moment,
    seenAt: moment.nullable().meta({ description: 'When the other side saw it' }),
    seenBy: z.string().nullable().meta({ description: 'Who of them saw it first' }),
    files: z.array(sentFile).meta({ description: 'What came with it' }),
  })
  .meta({ id: 'Reply' });

export const threadQuery = z.strictObject({ ...paging });
export const threadPage = page(reply);
export const replyAnswer = one(reply);

const body = prose(20_000).min(1, { error: 'Write an answer.' });
const client = recordId;

/** What a client answers. */
export const replyToSend = z.strictObject({ data: z.strictObject({ body }) });
export type ReplyToSend = z.infer<typeof replyToSend>['data'];

/** The latest word that was read: what the client wrote after it goes on waiting. Everything was read, unless told. */
const READ = { error: 'Say the moment of the latest word that was read.' };
const upTo = z.iso
  .datetime({ ...READ, abort: true })
  .refine((moment) => moment > '1970', READ)
  .optional();

/** What the owner answers one of a message's clients. */
export const ownersReply = z.strictObject({ client, body, upTo });
export type OwnersReply = z.infer<typeof ownersReply>;

/** Which of a message's threads is meant. */
export const whichThread = z.strictObject({ client });

/** A thread whose last word needs no answer. */
export const threadToSettle = z.strictObject({ client, upTo });
export type ThreadToSettle = z.infer<typeof threadToSettle>;

/** Which threads the owner wants: those that wait for an answer, or those of one message. */
export const threadsWanted = z.strictObject({ message: recordId.optional(), limit: paging.limit });
export type ThreadsWanted = z.infer<typeof threadsWanted>;
