import { adminApi } from '@strapi/strapi/admin';
import type { Feedback } from '../feedback/feedback';
import { withKey } from '../idempotency';
import { useLookingAgain } from '../looking-again';
import { listTag } from '../project/acting';
import type { ProjectBrief } from '../project/project';
import { HOME, type ThreadBrief } from '../thread/threads';

export interface FailedMail {
  id: string;
  to: string;
  subject: string;
  reason: string | null;
  failedAt: string;
}

export interface Month {
  requests: number;
  deliveries: number;
  ratings: number;
  averageRating: number | null;
}

/** A client who asks for everything of theirs to be erased. */
export interface ErasureWaiting {
  client: { documentId: string; name: string };
  answerBy: string;
}

interface Lists {
  proposed: ProjectBrief[];
  overdue: ProjectBrief[];
  running: ProjectBrief[];
  feedback: Feedback[];
  replies: ThreadBrief[];
  mails: FailedMail[];
  erasures: ErasureWaiting[];
}

/** What the owner's home shows; of each list the first twenty, and how many there are. */
export interface Overview extends Lists {
  month: Month;
  counts: Record<keyof Lists, number>;
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
    retryMail: build.mutation<unknown, { id: string; key: string }>({
      query: ({ id, key }) => ({ url: `/portal/mails/${id}/retry`, method: 'POST', config: withKey(key) }),
      invalidatesTags: [HOME],
    }),
  }),
});

export const { useRetryMailMutation } = home;

/** The overview, which every part of the home but the first steps shares: one request. */
export const useOverview = () =>
  home.useGetOverviewQuery(undefined, { refetchOnMountOrArgChange: true, ...useLookingAgain('home') });
