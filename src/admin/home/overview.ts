import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../idempotency';
import { listTag } from '../project/acting';
import type { ProjectBrief } from '../project/project';
import { HOME, type ThreadBrief } from '../thread/threads';
import { FEEDBACK } from '../types';

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
  replies: ThreadBrief[];
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

const home = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getOverview: build.query<Overview, undefined>({
      query: () => ({ url: '/portal/overview', method: 'GET' }),
      transformResponse: ({ data, meta }: { data: Omit<Overview, 'counts'>; meta: Overview['counts'] }) => ({
        ...data,
        counts: meta,
      }),
      keepUnusedDataFor: 0,
      providesTags: [HOME, listTag],
    }),
    answerFeedback: build.mutation<unknown, Answered>({
      query: ({ documentId, body, key }) => ({
        url: `/portal/feedbacks/${documentId}/answer`,
        method: 'POST',
        data: { body },
        config: withKey(key),
      }),
      invalidatesTags: [HOME, { type: 'Document', id: `${FEEDBACK}_LIST` }],
    }),
    retryMail: build.mutation<unknown, string>({
      query: (id) => ({ url: `/portal/mails/${id}/retry`, method: 'POST' }),
      invalidatesTags: [HOME],
    }),
  }),
});

export const { useAnswerFeedbackMutation, useRetryMailMutation } = home;

/** Clients act too: an open home looks again this often. */
const LOOK_AGAIN_MS = 60_000;

/** The overview, which every part of the home shares: one request. */
export const useOverview = () =>
  home.useGetOverviewQuery(undefined, { refetchOnMountOrArgChange: true, pollingInterval: LOOK_AGAIN_MS });
