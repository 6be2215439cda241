import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../../idempotency';
import { HOME } from '../../thread/threads';
import type { Card } from '../client';
import { ownTag } from '../managing';

/** What would go with a client, and what would stay. */
export interface ErasurePreview {
  picture: boolean;
  people: string[];
  projects: { state: string; count: number }[];
  underWay: string[];
  letters: number;
  answers: number;
  feedback: number;
  files: { count: number; bytes: number };
  calendars: number;
  sharedLinks: number;
  invitations: number;
  lettersToOthers: number;
}

interface Decision {
  documentId: string;
  key: string;
}

const erasing = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    previewErasure: build.query<ErasurePreview, string>({
      query: (documentId) => ({ url: `/portal/clients/${documentId}/erasure`, method: 'GET' }),
      transformResponse: ({ data }: { data: { preview: ErasurePreview } }) => data.preview,
      keepUnusedDataFor: 0,
    }),
    // Their record is gone with them: nothing of it is read anew, and lists are whenever they are opened.
    eraseClient: build.mutation<unknown, Decision & { name: string }>({
      query: ({ documentId, name, key }) => ({
        url: `/portal/clients/${documentId}/erase`,
        method: 'POST',
        data: { name },
        config: withKey(key),
      }),
      invalidatesTags: [HOME],
    }),
    declineErasure: build.mutation<Card, Decision & { reason: string }>({
      query: ({ documentId, reason, key }) => ({
        url: `/portal/clients/${documentId}/decline-erasure`,
        method: 'POST',
        data: { reason },
        config: withKey(key),
      }),
      transformResponse: ({ data }: { data: Card }) => data,
      invalidatesTags: (_card, _error, { documentId }) => [ownTag(documentId), HOME],
    }),
  }),
});

/** Tells what erasing a client would do, and does it or says no. */
export const { usePreviewErasureQuery, useEraseClientMutation, useDeclineErasureMutation } = erasing;
