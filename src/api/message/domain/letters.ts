import { z } from 'zod';
import { line, prose, recordId, recordIds } from '../../../http/schemas';
import { words } from './schemas';

/** Whom a letter is for: all, all with a project that is under way, or the named ones. */
export const AUDIENCES = ['all', 'running'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** No letter names more clients than this. */
const MOST_NAMED = 10_000;

const named = z.array(recordId).max(MOST_NAMED, { error: `Choose at most ${MOST_NAMED} clients.` });
const NOBODY = 'Name the clients by their documentId, or say "all" or "running".';

const audience = z.union([z.enum(AUDIENCES), named], { error: NOBODY });

/** What the owner sends to clients at once. */
export const messageToSend = z.strictObject({
  ...words,
  clients: z.union([z.enum(AUDIENCES), named.min(1, { error: 'Choose at least one client.' })], { error: NOBODY }),
  project: recordId.nullish(),
});
export type MessageToSend = z.infer<typeof messageToSend>;

/** A letter that is not finished: anything of it may be missing. */
export const draftToKeep = z.strictObject({
  topic: words.topic.default('other'),
  subject: line(200).default(''),
  body: prose(20_000).default(''),
  author: line(160).default(''),
  clients: audience.default([]),
  project: recordId.nullish(),
});
export type DraftToKeep = z.infer<typeof draftToKeep>;

/** A draft that is written anew, and when it was changed last as far as its writer knows: anything, unless told. */
export const draftToRewrite = draftToKeep.extend({
  since: z.iso.datetime({ error: 'Say when it was changed last.' }).optional(),
});
export type DraftToRewrite = z.infer<typeof draftToRewrite>;

/** What goes along with files for a draft: nothing. */
export const filesAlone = z.strictObject({}).optional();

/** Whom a letter would reach. */
export const reachWanted = z.strictObject({ clients: audience });
export type ReachWanted = z.infer<typeof reachWanted>;

/** Which messages a list of the panel shows. */
export const messagesWanted = z.strictObject({ ids: recordIds('messages') });
export type MessagesWanted = z.infer<typeof messagesWanted>;

/** Words to be shown as a client would read them: which client's name they bear. */
export const previewWanted = z.strictObject({ body: z.string().max(20_000), client: recordId.nullish() });
export type PreviewWanted = z.infer<typeof previewWanted>;
