import { adminApi } from '@strapi/strapi/admin';
import { withKey } from '../idempotency';
import { listTag as projectList, ownTag as projectTag } from '../project/acting';
import { CLIENT } from '../types';
import type { Card, Merged } from './client';

/** Something done with a client, once for its key. */
interface Deed {
  documentId: string;
  key: string;
}

/** A project as the owner writes it down. */
export type WrittenDown = Record<string, string | number | boolean | null>;

// The names under which the content manager keeps a record and its list.
export const cardTag = (documentId: string) => ({ type: 'Document' as const, id: `${CLIENT}_${documentId}` });
/** The card alone: the form beside it is not read anew, which would take what is being typed into it. */
export const ownTag = (documentId: string) => ({ type: 'Document' as const, id: `card of ${CLIENT}_${documentId}` });
export const listTag = { type: 'Document' as const, id: `${CLIENT}_LIST` };

const cardIn = ({ data }: { data: Card }) => data;

const managing = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (build) => ({
    getCard: build.query<Card | Merged, string>({
      query: (documentId) => ({ url: `/portal/clients/${documentId}`, method: 'GET' }),
      transformResponse: ({ data }: { data: Card | Merged }) => data,
      keepUnusedDataFor: 0,
      providesTags: (_card, _error, documentId) => [cardTag(documentId), ownTag(documentId)],
    }),
    invite: build.mutation<Card, Deed & { email: string }>({
      query: ({ documentId, email, key }) => ({
        url: `/portal/clients/${documentId}/invite`,
        method: 'POST',
        data: { email },
        config: withKey(key),
      }),
      transformResponse: cardIn,
      invalidatesTags: (_card, _error, { documentId }) => [ownTag(documentId)],
    }),
    takeInvitationBack: build.mutation<Card, Deed & { invitation: string }>({
      query: ({ documentId, invitation, key }) => ({
        url: `/portal/clients/${documentId}/invitations/${invitation}/withdraw`,
        method: 'POST',
        config: withKey(key),
      }),
      transformResponse: cardIn,
      invalidatesTags: (_card, _error, { documentId }) => [ownTag(documentId)],
    }),
    putClient: build.mutation<Card, Deed & { to: 'archive' | 'restore' }>({
      query: ({ documentId, to, key }) => ({
        url: `/portal/clients/${documentId}/${to}`,
        method: 'POST',
        config: withKey(key),
      }),
      transformResponse: cardIn,
      invalidatesTags: (_card, _error, { documentId }) => [ownTag(documentId), listTag, projectList],
    }),
    viewAs: build.mutation<{ url: string }, string>({
      query: (documentId) => ({ url: `/portal/clients/${documentId}/view`, method: 'POST' }),
      transformResponse: ({ data }: { data: { url: string } }) => data,
    }),
    writeDown: build.mutation<unknown, Deed & { project: WrittenDown }>({
      query: ({ documentId, project, key }) => ({
        url: '/portal/projects',
        method: 'POST',
        data: { client: documentId, ...project },
        config: withKey(key),
      }),
      invalidatesTags: (_project, _error, { documentId }) => [ownTag(documentId), listTag, projectList],
    }),
    putProject: build.mutation<unknown, Deed & { to: 'archive' | 'restore' }>({
      query: ({ documentId, to, key }) => ({
        url: `/portal/projects/${documentId}/${to}`,
        method: 'POST',
        config: withKey(key),
      }),
      invalidatesTags: (_project, _error, { documentId }) => [projectTag(documentId), projectList, listTag],
    }),
  }),
});

/**
 * A client's card as it is now, or where they are who were merged into another; and what the owner does with clients, after which
 * the panel reads it anew.
 */
export const {
  useGetCardQuery,
  useInviteMutation,
  useTakeInvitationBackMutation,
  useViewAsMutation,
  usePutClientMutation,
  useWriteDownMutation,
  usePutProjectMutation,
} = managing;
