import { adminApi } from '@strapi/strapi/admin';
import { MESSAGE } from '../types';

interface Sent {
  documentId: string;
  sentAt: string;
  inboxes: number;
}

const sending = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    sendMessage: build.mutation<Sent, string>({
      query: (documentId) => ({ url: `/portal/messages/${documentId}/send`, method: 'POST' }),
      transformResponse: ({ data }: { data: Sent }) => data,
      // The names under which the content manager keeps a record and its list.
      invalidatesTags: (_sent, _error, documentId) => [
        { type: 'Document', id: `${MESSAGE}_${documentId}` },
        { type: 'Document', id: `${MESSAGE}_LIST` },
      ],
    }),
  }),
});

/** Sends a draft and lets the panel read it, and the list, anew. */
export const { useSendMessageMutation } = sending;
