import { adminApi } from '@strapi/strapi/admin';

/** How soon somebody hears of something. */
export const FREQUENCIES = ['at_once', 'daily', 'off'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** What the owner's side is told of. */
export const TOPICS = ['messages', 'projects', 'feedback'] as const;
export type Topic = (typeof TOPICS)[number];

/** What somebody of the owner's side wants by mail; a topic that is null follows the frequency. */
export interface Wishes {
  frequency: Frequency;
  topics: Record<Topic, Frequency | null>;
}

interface Change {
  frequency?: Frequency;
  topics?: Partial<Record<Topic, Frequency | null>>;
}

const OWN = { type: 'Document' as const, id: 'portal-own-mail' };

const wishes = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getOwnWishes: build.query<Wishes, undefined>({
      query: () => ({ url: '/portal/notifications', method: 'GET' }),
      transformResponse: ({ data }: { data: Wishes }) => data,
      keepUnusedDataFor: 0,
      providesTags: [OWN],
    }),
    changeOwnWishes: build.mutation<unknown, Change>({
      query: (change) => ({ url: '/portal/notifications', method: 'PUT', data: change }),
      invalidatesTags: [OWN],
    }),
  }),
});

export const { useGetOwnWishesQuery, useChangeOwnWishesMutation } = wishes;
