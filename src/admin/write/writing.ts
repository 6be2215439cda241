import { adminApi } from '@strapi/strapi/admin';
import { formOf } from '../files/form';
import type { SentFile } from '../files/sent-file';
import { withKey } from '../idempotency';
import { MESSAGE } from '../types';

/** Letters to many say so in a word. */
export type Audience = 'all' | 'running';

export interface Named {
  documentId: string;
  name: string;
}

/** In whose inbox a message is, and which of their people has read it. */
export interface Reader {
  client: Named;
  readAt: string | null;
  readBy: string | null;
  replies: number;
}

/** A message as its writer sees it, a draft or a sent one. */
export interface OwnersMessage {
  documentId: string;
  topic: string;
  subject: string;
  body: string;
  author: string;
  from: 'owner' | 'client';
  clients: Audience | (Named & { archived: boolean })[];
  project: { documentId: string; title: string } | null;
  files: SentFile[];
  updatedAt: string;
  sentAt: string | null;
  inboxes: number;
  read: number;
  /** How long it can still be taken back; null when it cannot. */
  secondsToTakeBack: number | null;
  readers: Reader[];
}

/** A letter as it is kept: anything of it may be missing. */
export interface Draft {
  topic: string;
  subject: string;
  body: string;
  author: string;
  clients: Audience | string[];
  project: string | null;
}

interface DraftToKeep {
  /** null for one that is new. */
  documentId: string | null;
  draft: Draft;
  /** When the one that is known was changed last. */
  since: string | undefined;
  key: string;
}

interface StandingOut {
  count: number;
  names: string[];
}

/** What a message would reach. */
export interface Reach {
  inboxes: number;
  unattended: StandingOut;
  archived: StandingOut;
  first: Named | null;
  projects: { documentId: string; title: string }[];
}

interface Sent {
  documentId: string;
  inboxes: number;
}

/** A message as a list says it: with whom it is, and how many of them wait for an answer. */
export interface MessageBrief {
  documentId: string;
  from: OwnersMessage['from'];
  audience: Audience | null;
  clients: number;
  /** The name of the only one. */
  client: string | null;
  waiting: number;
}

const messageTag = (documentId: string) => ({ type: 'Document' as const, id: `${MESSAGE}_${documentId}` });
const LIST = { type: 'Document' as const, id: `${MESSAGE}_LIST` };

const messageIn = ({ data }: { data: OwnersMessage }) => data;

const writing = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getMessage: build.query<OwnersMessage, string>({
      query: (documentId) => ({ url: `/portal/messages/${documentId}`, method: 'GET' }),
      transformResponse: messageIn,
      keepUnusedDataFor: 0,
      providesTags: (_message, _error, documentId) => [messageTag(documentId)],
    }),
    getMessages: build.query<MessageBrief[], string>({
      query: (ids) => ({ url: `/portal/messages?ids=${ids}`, method: 'GET' }),
      transformResponse: ({ data }: { data: MessageBrief[] }) => data,
      keepUnusedDataFor: 0,
      providesTags: [LIST],
    }),
    getSignatures: build.query<string[], undefined>({
      query: () => ({ url: '/portal/signatures', method: 'GET' }),
      transformResponse: ({ data }: { data: string[] }) => data,
      keepUnusedDataFor: 0,
    }),
    getReach: build.query<Reach, Draft['clients']>({
      query: (clients) => ({ url: '/portal/messages/reach', method: 'POST', data: { clients } }),
      transformResponse: ({ data }: { data: Reach }) => data,
      keepUnusedDataFor: 0,
    }),
    getPreview: build.query<string, { body: string; client: string | null }>({
      query: (words) => ({ url: '/portal/messages/preview', method: 'POST', data: words }),
      transformResponse: ({ data }: { data: { html: string } }) => data.html,
      keepUnusedDataFor: 0,
    }),
    keepDraft: build.mutation<OwnersMessage, DraftToKeep>({
      query: ({ documentId, draft, since, key }) => ({
        url: documentId === null ? '/portal/messages/drafts' : `/portal/messages/${documentId}/draft`,
        method: documentId === null ? 'POST' : 'PUT',
        data: { ...draft, since },
        config: withKey(key),
      }),
      transformResponse: messageIn,
      invalidatesTags: [LIST],
    }),
    sendMessage: build.mutation<Sent, { documentId: string; key: string }>({
      query: ({ documentId, key }) => ({
        url: `/portal/messages/${documentId}/send`,
        method: 'POST',
        config: withKey(key),
      }),
      transformResponse: ({ data }: { data: Sent }) => data,
      invalidatesTags: (_sent, _error, { documentId }) => [messageTag(documentId), LIST],
    }),
    attach: build.mutation<OwnersMessage, { documentId: string; files: File[]; key: string }>({
      query: ({ documentId, files, key }) => ({
        url: `/portal/messages/${documentId}/files`,
        method: 'POST',
        data: formOf({}, files),
        config: withKey(key),
      }),
      transformResponse: messageIn,
    }),
    detach: build.mutation<OwnersMessage, { documentId: string; fileId: string; key: string }>({
      query: ({ documentId, fileId, key }) => ({
        url: `/portal/messages/${documentId}/files/${fileId}/remove`,
        method: 'POST',
        config: withKey(key),
      }),
      transformResponse: messageIn,
    }),
    takeBack: build.mutation<OwnersMessage, { documentId: string; key: string }>({
      query: ({ documentId, key }) => ({
        url: `/portal/messages/${documentId}/take-back`,
        method: 'POST',
        config: withKey(key),
      }),
      transformResponse: messageIn,
      invalidatesTags: (_message, _error, { documentId }) => [messageTag(documentId), LIST],
    }),
  }),
});

/** What the owner writes: drafts, what they would reach and look like, and what became of them. */
export const {
  useGetMessageQuery,
  useGetMessagesQuery,
  useGetSignaturesQuery,
  useGetReachQuery,
  useGetPreviewQuery,
  useKeepDraftMutation,
  useSendMessageMutation,
  useAttachMutation,
  useDetachMutation,
  useTakeBackMutation,
} = writing;
