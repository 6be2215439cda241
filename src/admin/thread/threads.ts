import { adminApi, useAuth } from '@strapi/strapi/admin';
import { formOf } from '../files/form';
import type { SentFile } from '../files/sent-file';
import { withKey } from '../idempotency';
import { MESSAGE } from '../types';

type Side = 'client' | 'owner';

/** A message in one client's inbox, with what was said last. */
export interface ThreadBrief {
  message: { documentId: string; subject: string; from: Side };
  client: { documentId: string; name: string };
  /** The client's word waits for an answer since then; null when none does. */
  waitingSince: string | null;
  /** Since when it did, where it was said to need no answer and nothing was said since; null otherwise. */
  waitedSince: string | null;
  latestAt: string;
  /** When the other side of who wrote the message saw it, and who of them first. */
  seenAt: string | null;
  seenBy: string | null;
  replies: number;
  lastWord: { from: Side; author: string; body: string };
}

/** One word of a thread. */
export interface Word {
  documentId: string;
  from: Side;
  author: string;
  body: string;
  /** It as the client sees it. */
  html: string;
  sentAt: string;
  seenAt: string | null;
  /** Who of the other side it was. */
  seenBy: string | null;
  files: SentFile[];
}

/** A thread with everything that was said in it, oldest first, after the message itself. */
export interface Thread extends ThreadBrief {
  message: ThreadBrief['message'] & { from: Side; author: string; sentAt: string };
  body: string;
  html: string;
  /** What came with the message itself. */
  files: SentFile[];
  thread: Word[];
}

/** Which thread is meant. */
export interface Which {
  /** Of the message. */
  documentId: string;
  client: string;
}

/** A thread as far as it was read: what the client wrote after that goes on waiting. */
export interface Read extends Which {
  /** The moment of its latest word. */
  upTo: string;
}

export const whichOf = ({ message, client }: ThreadBrief): Which => ({
  documentId: message.documentId,
  client: client.documentId,
});

export const readOf = (thread: ThreadBrief): Read => ({ ...whichOf(thread), upTo: thread.latestAt });

/** What the owner's home shows is read anew when a thread changes. */
export const HOME = { type: 'Document' as const, id: 'portal-overview' };

const OF_MESSAGE = (documentId: string) => ({ type: 'Document' as const, id: `${MESSAGE}_${documentId}` });

const threads = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getThreads: build.query<ThreadBrief[], string>({
      query: (documentId) => ({ url: `/portal/replies?message=${documentId}`, method: 'GET' }),
      transformResponse: ({ data }: { data: ThreadBrief[] }) => data,
      keepUnusedDataFor: 0,
      providesTags: (_threads, _error, documentId) => [OF_MESSAGE(documentId)],
    }),
    // The documentIds of those that wait for an answer, the longest first.
    getWaitingMessages: build.query<string[], undefined>({
      query: () => ({ url: '/portal/replies?limit=1', method: 'GET' }),
      transformResponse: ({ meta }: { meta: { messages: string[] } }) => meta.messages,
      keepUnusedDataFor: 0,
      providesTags: [HOME],
    }),
    // Whoever asks for a thread has seen it: the client is shown that.
    seeThread: build.query<Thread, Which>({
      query: ({ documentId, client }) => ({
        url: `/portal/messages/${documentId}/seen`,
        method: 'PUT',
        data: { client },
      }),
      transformResponse: ({ data }: { data: Thread }) => data,
      keepUnusedDataFor: 0,
    }),
    answerThread: build.mutation<unknown, Read & { body: string; files: File[]; key: string }>({
      query: ({ documentId, client, upTo, body, files, key }) => ({
        url: `/portal/messages/${documentId}/replies`,
        method: 'POST',
        data: files.length > 0 ? formOf({ client, upTo, body }, files) : { client, upTo, body },
        config: withKey(key),
      }),
      invalidatesTags: (_reply, _error, { documentId }) => [HOME, OF_MESSAGE(documentId)],
    }),
    unsettleThread: build.mutation<ThreadBrief, Which>({
      query: ({ documentId, client }) => ({
        url: `/portal/messages/${documentId}/unsettled`,
        method: 'PUT',
        data: { client },
      }),
      transformResponse: ({ data }: { data: ThreadBrief }) => data,
      invalidatesTags: (_thread, _error, { documentId }) => [HOME, OF_MESSAGE(documentId)],
    }),
    settleThread: build.mutation<ThreadBrief, Read>({
      query: ({ documentId, client, upTo }) => ({
        url: `/portal/messages/${documentId}/settled`,
        method: 'PUT',
        data: { client, upTo },
      }),
      transformResponse: ({ data }: { data: ThreadBrief }) => data,
      invalidatesTags: (_thread, _error, { documentId }) => [HOME, OF_MESSAGE(documentId)],
    }),
  }),
});

export const {
  useGetThreadsQuery,
  useGetWaitingMessagesQuery,
  useSeeThreadQuery,
  useAnswerThreadMutation,
  useSettleThreadMutation,
  useUnsettleThreadMutation,
} = threads;

const ACTION = 'api::portal.send-messages';

/** Whether the person at the panel may write to clients. */
export const useMayWrite = (): boolean =>
  useAuth('threads', ({ permissions }) => permissions.some(({ action }) => action === ACTION));
