import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../../idempotency';
import { CLIENT, listAddress } from '../../types';
import type { Card } from '../client';
import { cardTag, listTag } from '../managing';
import { listTag as projectList } from '../../project/acting';

/** A client who could be the other one. */
export interface Candidate {
  documentId: string;
  name: string;
  company: string | null;
  email: string | null;
}

interface Value {
  field: string;
  value: string;
}

/** What merging a client into another would do. */
export interface MergePlan {
  from: Candidate;
  into: { documentId: string; name: string };
  moves: Record<'users' | 'projects' | 'messages' | 'feedback', number>;
  inBothInboxes: number;
  fills: Value[];
  leaves: Value[];
}

interface Merge {
  documentId: string;
  from: string;
  key: string;
}

const FEW = 20;

const merging = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    findClients: build.query<Candidate[], string>({
      query: (text) => ({
        url: listAddress(CLIENT),
        method: 'GET',
        config: { params: { pageSize: FEW, sort: 'name:ASC', ...(text !== '' && { _q: text }) } },
      }),
      transformResponse: ({ results }: { results: Candidate[] }) => results,
      providesTags: [listTag],
    }),
    // Not read anew with the card: once they are one, there is nothing left to plan.
    previewMerge: build.query<MergePlan, Omit<Merge, 'key'>>({
      query: ({ documentId, from }) => ({
        url: `/portal/clients/${documentId}/merge?from=${encodeURIComponent(from)}`,
        method: 'GET',
      }),
      transformResponse: ({ data }: { data: MergePlan }) => data,
      keepUnusedDataFor: 0,
    }),
    mergeClients: build.mutation<Card, Merge>({
      query: ({ documentId, from, key }) => ({
        url: `/portal/clients/${documentId}/merge`,
        method: 'POST',
        data: { from },
        config: withKey(key),
      }),
      transformResponse: ({ data }: { data: Card }) => data,
      invalidatesTags: (_card, _error, { documentId }) => [cardTag(documentId), listTag, projectList],
    }),
  }),
});

/** Finds the other client, tells what merging them would do, and does it. */
export const { useFindClientsQuery, usePreviewMergeQuery, useMergeClientsMutation } = merging;
