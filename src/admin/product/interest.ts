import { adminApi } from '@strapi/strapi/admin';
import { PRODUCT } from '../types';

/** A client who asked to be told when a product can be bought. */
export interface InterestedClient {
  documentId: string;
  name: string;
  company: string | null;
  since: string;
  toldAt: string | null;
}

/** How many want a product, and the latest of them. */
export interface Interest {
  count: number;
  clients: InterestedClient[];
}

const interest = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getInterest: build.query<Interest, string>({
      query: (documentId) => ({ url: `/portal/products/${documentId}/interests`, method: 'GET' }),
      transformResponse: ({ data }: { data: Interest }) => data,
      keepUnusedDataFor: 0,
      // The name under which the content manager keeps the record: saving it may tell those who wait.
      providesTags: (_interest, _error, documentId) => [{ type: 'Document' as const, id: `${PRODUCT}_${documentId}` }],
    }),
  }),
});

/** Who wants a product, as the server knows it now. */
export const { useGetInterestQuery } = interest;
