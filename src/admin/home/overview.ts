import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../idempotency';
import { listTag } from '../project/acting';
import type { ProjectBrief } from '../project/project';
import { FEEDBACK, MESSAGE } from '../types';

interface Named {
  documentId: string;
  name: string;
}

/** Feedback that has no answer yet. */
export interface NewFeedback {
  documentId: string;
  about: string;
  rating: number | null;
  body: string;
  createdAt: string;
  client: Named | null;
  project: { documentId: string; title: string } | null;
}

/** A thread whose last word is a client's. */
export interface WaitingThread {
  message: { documentId: string; subject: string };
  client: Named;
  waitingSince: string;
  lastWord: { from: 'client' | 'owner'; author: string; body: string };
}

export interface FailedMail {
  id: string;
  to: string;
  subject: string;
  reason: string | null;
}

export interface Month {
  requests: number;
  deliveries: number;
  ratings: number;
  averageRating: number | null;
}

interface Lists {
  proposed: ProjectBrief[];
  overdue: ProjectBrief[];
  running: ProjectBrief[];
  feedback: NewFeedback[];
  replies: WaitingThread[];
  mails: FailedMail[];
}

/** What the owner's home shows; of each list the first twenty, and how many there are. */
export interface Overview extends Lists {
  month: Month;
  counts: Record<keyof Lists, number>;
}

interface Answered {
  documentId: string;
  body: string;
  key: string;
}

interface Replied extends Answered {
  client: string;
}

const OVERVIEW = { type: 'Document' as const, id: 'portal-overview' };

const home = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getOverview: build.query<Overview, undefined>({
      query: () => ({ url: '/portal/overview', method: 'GET' }),
      transformResponse: ({ data, meta }: { data: Omit<Overview, 'counts'>; meta: Overview['counts'] }) => ({
        ...data,
        counts: meta,
      }),
      keepUnusedDataFor: 0,
      providesTags: [OVERVIEW, listTag],
    }),
    answerFeedback: build.mutation<unknown, Answered>({
      query: ({ documentId, body, key }) => ({
        url: `/portal/feedbacks/${documentId}/answer`,
        method: 'POST',
        data: { body },
        config: withKey(key),
      }),
      invalidatesTags: [OVERVIEW, { type: 'Document', id: `${FEEDBACK}_LIST` }],
    }),
    answerThread: build.mutation<unknown, Replied>({
      query: ({ documentId, client, body, key }) => ({
        url: `/portal/messages/${documentId}/replies`,
        method: 'POST',
        data: { client, body },
        config: withKey(key),
      }),
      invalidatesTags: [OVERVIEW, { type: 'Document', id: `${MESSAGE}_LIST` }],
    }),
    settleThread: build.mutation<unknown, { documentId: string; client: string }>({
      query: ({ documentId, client }) => ({
        url: `/portal/messages/${documentId}/settled`,
        method: 'PUT',
        data: { client },
      }),
      invalidatesTags: [OVERVIEW],
    }),
    retryMail: build.mutation<unknown, string>({
      query: (id) => ({ url: `/portal/mails/${id}/retry`, method: 'POST' }),
      invalidatesTags: [OVERVIEW],
    }),
  }),
});

export const { useAnswerFeedbackMutation, useAnswerThreadMutation, useSettleThreadMutation, useRetryMailMutation } =
  home;

/** Clients act too: an open home looks again this often. */
const LOOK_AGAIN_MS = 60_000;

/** The overview, which every part of the home shares: one request. */
export const useOverview = () =>
  home.useGetOverviewQuery(undefined, { refetchOnMountOrArgChange: true, pollingInterval: LOOK_AGAIN_MS });
