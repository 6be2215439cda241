import { z } from 'zod';
import { sentFile } from '../../../files/schemas';
import { flag, line, moment, paging, prose, recordId } from '../../../http/schemas';

export const TOPICS = ['project', 'workflow', 'other'] as const;
export type Topic = (typeof TOPICS)[number];

export const SIDES = ['owner', 'client'] as const;

/** `latest` is the ten newest whatever their topic, opened in full. */
const FILTERS = ['all', 'latest', ...TOPICS] as const;
export const LATEST_COUNT = 10;

export const inboxQuery = z.strictObject({
  filter: z.enum(FILTERS, { error: `Choose one of: ${FILTERS.join(', ')}.` }).default('all'),
  unread: flag.default(false),
  archived: flag.default(false),
  q: line(200).optional(),
  ...paging,
});
export type InboxQuery = z.infer<typeof inboxQuery>;

export const unreadCounts = z
  .object({ all: z.int(), project: z.int(), workflow: z.int(), other: z.int() })
  .meta({ id: 'UnreadCounts' });

const aboutProject = z.object({ documentId: z.string(), title: z.string() }).nullable();

const inboxItem = z
  .object({
    documentId: z.string(),
    topic: z.enum(TOPICS),
    subject: z.string(),
    excerpt: z.string(),
    from: z.enum(SIDES).meta({ description: 'Who wrote it' }),
    author: z.string(),
    authorId: z.string().nullable().meta({ description: "documentId of the client's user who wrote it" }),
    sentAt: moment,
    readAt: moment.nullable(),
    archivedAt: moment.nullable(),
    replies: z.int().meta({ description: 'How many answers it holds' }),
    repliedAt: moment.nullable().meta({ description: 'When the latest of them came' }),
    hasFiles: z.boolean().meta({ description: 'Whether files came with it or with one of its answers' }),
    project: aboutProject,
    body: z.string().optional().meta({ description: 'Markdown; with filter=latest only' }),
    files: z.array(sentFile).optional().meta({ description: 'What came with it; with filter=latest only' }),
  })
  .meta({ id: 'InboxItem' });

export const inboxPage = z.object({
  data: z.array(inboxItem),
  meta: z.object({ nextCursor: z.string().nullable(), unread: unreadCounts }),
});

export const message = inboxItem
  .extend({
    body: z.string().meta({ description: 'Markdown without HTML' }),
    files: z.array(sentFile).meta({ description: 'What came with it' }),
    seenAt: moment.nullable().meta({ description: 'When the other side saw it' }),
    seenBy: z.string().nullable().meta({ description: 'Who of them saw it first' }),
  })
  .meta({ id: 'Message' });

export const messageAnswer = z.object({ data: message, meta: z.object({ unread: unreadCounts }) });

const yesNo = z.boolean({ error: 'Send true or false.' });
export const readChange = z.strictObject({ data: z.strictObject({ read: yesNo }) });
export const archivedChange = z.strictObject({ data: z.strictObject({ archived: yesNo }) });

/** What every message says. */
export const words = {
  topic: z.enum(TOPICS, { error: 'Choose what it is about.' }),
  subject: line(200).min(1, { error: 'Give the message a subject.' }),
  body: prose(20_000).min(1, { error: 'Write the message.' }),
};

/** What a client writes to the owner. */
export const messageToWrite = z.strictObject({ data: z.strictObject({ ...words, project: recordId.nullish() }) });
export type MessageToWrite = z.infer<typeof messageToWrite>['data'];
