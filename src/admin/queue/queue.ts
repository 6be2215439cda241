import { adminApi } from '@strapi/strapi/admin';
import { listTag } from '../project/acting';
import type { ProjectBrief } from '../project/project';

/** The planned projects in their order, and whether clients see their place in it. */
export interface Queue {
  data: ProjectBrief[];
  meta: { shownToClients: boolean };
}

interface Reordering {
  projects: string[];
  /** The order it starts from: when that is not the order any more, nothing is done. */
  seen: string[];
}

const queue = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getQueue: build.query<Queue, undefined>({
      query: () => ({ url: '/portal/queue', method: 'GET' }),
      keepUnusedDataFor: 0,
      providesTags: [listTag],
    }),
    reorderQueue: build.mutation<Queue, Reordering>({
      query: (order) => ({ url: '/portal/queue', method: 'PUT', data: order }),
      async onQueryStarted(_order, { dispatch, queryFulfilled }) {
        const answer = await queryFulfilled.catch(() => null);
        if (answer) dispatch(queue.util.updateQueryData('getQueue', undefined, () => answer.data));
      },
      // After a refusal somebody else has put it in another order.
      invalidatesTags: (_queue, error) => (error ? [listTag] : []),
    }),
  }),
});

export const { useGetQueueQuery, useReorderQueueMutation } = queue;
