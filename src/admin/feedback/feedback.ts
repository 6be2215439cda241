import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../idempotency';
import { HOME } from '../thread/threads';
import { FEEDBACK } from '../types';

/** Feedback as the server tells it to the owner. */
export interface Feedback {
  documentId: string;
  about: string;
  rating: number | null;
  body: string;
  author: string | null;
  createdAt: string;
  /** When somebody of the owner's side read it first; null while it is new. */
  seenAt: string | null;
  /** Since when it is known to need no answer. */
  settledAt: string | null;
  answer: string | null;
  answeredAt: string | null;
  answeredBy: string | null;
  client: { documentId: string; name: string } | null;
  project: { documentId: string; title: string } | null;
}

/** How feedback rates, and what of it is new or waits for an answer. */
export interface Figures {
  count: number;
  ratings: number;
  averageRating: number | null;
  unseen: number;
  waiting: number;
}

export interface Averages {
  topics: (Figures & { about: string })[];
  all: Figures;
}

// The names under which the content manager keeps a record and its list.
const recordTag = (documentId: string) => ({ type: 'Document' as const, id: `${FEEDBACK}_${documentId}` });
/** What stands beside the form alone: the form is not read anew, which would take what is being typed into it. */
const ownTag = (documentId: string) => ({ type: 'Document' as const, id: `panel of ${FEEDBACK}_${documentId}` });
const LIST = { type: 'Document' as const, id: `${FEEDBACK}_LIST` };

const feedbackIn = ({ data }: { data: Feedback }) => data;

const api = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    // Whoever asks for feedback here has read it.
    seeFeedback: build.query<Feedback, string>({
      query: (documentId) => ({ url: `/portal/feedbacks/${documentId}/seen`, method: 'PUT' }),
      transformResponse: feedbackIn,
      keepUnusedDataFor: 0,
      providesTags: (_feedback, _error, documentId) => [recordTag(documentId), ownTag(documentId)],
      onQueryStarted: async (_documentId, { dispatch, queryFulfilled }) => {
        await queryFulfilled;
        dispatch(api.util.invalidateTags([HOME, LIST]));
      },
    }),
    getAverages: build.query<Averages, undefined>({
      query: () => ({ url: '/portal/feedbacks/averages', method: 'GET' }),
      transformResponse: ({ data, meta }: { data: Averages['topics']; meta: Figures }) => ({ topics: data, all: meta }),
      keepUnusedDataFor: 0,
      providesTags: [LIST],
    }),
    answerFeedback: build.mutation<unknown, { documentId: string; body: string; key: string }>({
      query: ({ documentId, body, key }) => ({
        url: `/portal/feedbacks/${documentId}/answer`,
        method: 'POST',
        // It is offered for what nobody has answered yet.
        data: { body, answer: null },
        config: withKey(key),
      }),
      invalidatesTags: (_answer, _error, { documentId }) => [HOME, LIST, recordTag(documentId)],
    }),
    unsettleFeedback: build.mutation<Feedback, string>({
      query: (documentId) => ({ url: `/portal/feedbacks/${documentId}/unsettled`, method: 'PUT' }),
      transformResponse: feedbackIn,
      invalidatesTags: (_feedback, _error, documentId) => [HOME, LIST, ownTag(documentId)],
    }),
    settleFeedback: build.mutation<Feedback, string>({
      query: (documentId) => ({ url: `/portal/feedbacks/${documentId}/settled`, method: 'PUT' }),
      transformResponse: feedbackIn,
      invalidatesTags: (_feedback, _error, documentId) => [HOME, LIST, ownTag(documentId)],
    }),
  }),
});

export const {
  useSeeFeedbackQuery,
  useGetAveragesQuery,
  useAnswerFeedbackMutation,
  useSettleFeedbackMutation,
  useUnsettleFeedbackMutation,
} = api;
